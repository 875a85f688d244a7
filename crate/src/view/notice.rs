//! Notices: what Veto inserts on a page, a few sentences with actions. The banner and the guide are
//! notices.

use super::{Action, Tone};
use crate::words::{Language, Message, Piece, Words};
use serde::Serialize;

/// A few sentences with actions. The texts are messages until [`Notice::said`] puts them into
/// words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Notice<T = Message, S = T> {
    /// BCP 47 tag of the language of the texts; empty until [`Notice::said`] sets it.
    pub language: String,
    /// Name of the notice's region on the page, for screen readers.
    pub name: T,
    pub tone: Tone,
    pub sentences: Vec<S>,
    pub actions: Vec<Action<T>>,
    /// Index of the observed switch around which to draw a ring.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
    pub ring: Option<usize>,
}

/// A notice in words. Its sentences are split into pieces, so that quotes in other languages can be
/// marked as such.
pub type SaidNotice = Notice<String, Vec<Piece>>;

impl Notice {
    /// The same notice in the words of `language`.
    #[must_use]
    pub fn said(&self, words: &Words<'_>, language: Language) -> SaidNotice {
        Notice {
            language: language.tag(),
            name: words.say(&self.name),
            tone: self.tone,
            sentences: self
                .sentences
                .iter()
                .map(|sentence| words.pieces(sentence))
                .collect(),
            actions: self
                .actions
                .iter()
                .map(|action| action.said(words))
                .collect(),
            ring: self.ring,
        }
    }
}
