//! Reads language tags (BCP 47).

/// The primary subtag of a BCP 47 tag: `pt` of `pt-BR` and of `pt_BR`.
pub(crate) fn primary_subtag(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}
