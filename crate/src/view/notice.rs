//! Notices: what Veto inserts on a page, a few sentences with actions. The banner and the guide are
//! notices.

use super::{Action, Tone};
use crate::words::{Language, Localizer, Message, Piece};
use serde::Serialize;

/// A few sentences with actions. The texts are messages until [`Notice::localized`] puts them into
/// words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Notice<T = Message, S = T> {
    /// BCP 47 tag of the language of the texts; empty until [`Notice::localized`] sets it.
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
pub type LocalizedNotice = Notice<String, Vec<Piece>>;

impl Notice {
    /// The same notice in the words of `language`.
    #[must_use]
    pub fn localized(&self, localizer: &Localizer<'_>, language: Language) -> LocalizedNotice {
        Notice {
            language: language.tag(),
            name: localizer.say(&self.name),
            tone: self.tone,
            sentences: self
                .sentences
                .iter()
                .map(|sentence| localizer.pieces(sentence))
                .collect(),
            actions: self
                .actions
                .iter()
                .map(|action| action.localized(localizer))
                .collect(),
            ring: self.ring,
        }
    }
}
