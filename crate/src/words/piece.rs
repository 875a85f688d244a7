//! A text in pieces, so that words of another language can be marked as such on the screen. Marks nothing itself.
//!
//! A screen reader that is told the language of a phrase pronounces it so
//! (<https://www.w3.org/TR/WCAG22/#language-of-parts>).

use serde::Serialize;

/// A part of a text that is in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Their language as a BCP 47 tag, empty if it is not known; `null` for that of the text around.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub language: Option<String>,
}

/// Adds words to a text, to its last piece if that is in the same language.
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
