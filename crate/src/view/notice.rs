//! What Veto inserts on a page: one or two sentences and what can be done. The banner and the guide are such notices.

use super::{Action, Tone};
use crate::words::{Language, Message, Piece, Words};
use serde::Serialize;

/// A few sentences with actions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Notice<T = Message, S = T> {
    /// Language of the texts, as a BCP 47 tag; empty before they are said.
    pub language: String,
    /// Name of the region on the page, for screen readers.
    pub name: T,
    /// Its colour.
    pub tone: Tone,
    /// What it says.
    pub sentences: Vec<S>,
    /// What can be done.
    pub actions: Vec<Action<T>>,
    /// Which of the observed switches to draw a ring around.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
    pub ring: Option<usize>,
}

/// A notice in words, in which those of other languages are apart.
pub type SaidNotice = Notice<String, Vec<Piece>>;

impl Notice {
    /// The same in words.
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
