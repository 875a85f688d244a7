//! Replaces lone surrogates in JSON text: JavaScript's strings may hold them, Rust's may not.

use std::borrow::Cow;

/// Returns the text with U+FFFD in place of every lone surrogate.
///
/// `JSON.stringify` writes lone surrogates as escapes and pairs as characters
/// (<https://tc39.es/ecma262/#sec-quotejsonstring>), so any escape of a surrogate is a lone one.
pub(super) fn well_formed(json: &str) -> Cow<'_, str> {
    if !json.contains("\\u") {
        return json.into();
    }
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        // An escape is two characters long, except for `\uXXXX`.
        let length = if escape.starts_with("\\u") { 6 } else { 2 };
        let Some(this) = escape.get(..length) else {
            rest = escape;
            break;
        };
        let is_half = this.get(2..4).is_some_and(|start| {
            let start = start.to_ascii_lowercase();
            ("d8"..="df").contains(&start.as_str())
        });
        out.push_str(if length == 6 && is_half {
            "\u{fffd}"
        } else {
            this
        });
        rest = &escape[length..];
    }
    out.push_str(rest);
    out.into()
}

#[cfg(test)]
mod tests;
