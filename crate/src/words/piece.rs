//! A text as pieces, each in one language, so that pages can mark words of another language.
//!
//! A screen reader that knows the language of a phrase pronounces the phrase in that language
//! (<https://www.w3.org/TR/WCAG22/#language-of-parts>).

use serde::Serialize;

/// A part of a text that is in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Piece {
    pub text: String,
    /// BCP 47 tag, empty if the language is not known; `null` for the language of the surrounding
    /// text.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub language: Option<String>,
}

/// Appends text, to the last piece if that is in the same language.
pub(super) fn add(pieces: &mut Vec<Piece>, text: &str, language: Option<&str>) {
    match pieces.last_mut() {
        Some(last) if last.language.as_deref() == language => last.text.push_str(text),
        _ if text.is_empty() => {}
        _ => pieces.push(Piece {
            text: text.to_owned(),
            language: language.map(str::to_owned),
        }),
    }
}

#[cfg(test)]
mod tests;
