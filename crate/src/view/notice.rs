//! Notices: what Veto inserts on a page, a few sentences with actions. The banner and the guide are
//! notices.

use super::{Action, Tone};
use crate::platform::SettingId;
use crate::words::{Language, Localizer, Message, Piece, messages};
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
    /// What a small window shows instead of the sentences; empty if it shows these.
    pub brief: Vec<S>,
    pub actions: Vec<Action<T>>,
    /// Path prefixes of the pages on which a banner does not show, because the guide does.
    pub hides_below: Vec<String>,
    /// Index of the observed switch around which to draw a ring.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
    pub ring: Option<usize>,
    /// For a ring that fills while Veto watches the switch; `None` if it does not wait.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Wait | null"))]
    pub wait: Option<Wait>,
}

/// How long Veto watches the switch before it says how it stands, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Wait {
    pub whole_ms: u32,
    /// What is left of it.
    pub left_ms: u32,
}

/// A notice in words. Its sentences are split into pieces, so that quotes in other languages can be
/// marked as such.
pub type LocalizedNotice = Notice<String, Vec<Piece>>;

impl Notice {
    /// A notice about `setting`, with a label before the first of the sentences.
    pub(super) fn about(
        setting: SettingId,
        tone: Tone,
        sentences: Vec<Message>,
        actions: Vec<Action>,
        ring: Option<usize>,
    ) -> Self {
        Self {
            language: String::new(),
            name: messages::notice_name(),
            tone,
            sentences: labelled(setting, sentences),
            brief: Vec::new(),
            actions,
            hides_below: Vec::new(),
            ring,
            wait: None,
        }
    }

    /// The same notice with other sentences in a small window.
    pub(super) fn with_brief(self, setting: SettingId, sentences: Vec<Message>) -> Self {
        Self {
            brief: labelled(setting, sentences),
            ..self
        }
    }

    /// The same notice in the words of `language`.
    #[must_use]
    pub fn localized(&self, localizer: &Localizer<'_>, language: Language) -> LocalizedNotice {
        let in_words = |sentences: &[Message]| {
            let pieces = sentences.iter().map(|one| localizer.pieces(one));
            pieces.collect()
        };
        Notice {
            language: language.tag(),
            name: localizer.say(&self.name),
            tone: self.tone,
            sentences: in_words(&self.sentences),
            brief: in_words(&self.brief),
            actions: self
                .actions
                .iter()
                .map(|action| action.localized(localizer))
                .collect(),
            hides_below: self.hides_below.clone(),
            ring: self.ring,
            wait: self.wait,
        }
    }
}

/// The sentences, with the setting's label before the first.
fn labelled(setting: SettingId, sentences: Vec<Message>) -> Vec<Message> {
    let mut sentences = sentences.into_iter();
    let first = sentences.next().map(|first| setting.labelled(first));
    first.into_iter().chain(sentences).collect()
}
