//! The form in which the core answers an event: what to store, what to do, what to reply. Decides nothing.

use crate::effect::{Effect, SaidEffect};
use crate::journal::ImportOutcome;
use crate::store::StoreChanges;
use crate::sync;
use crate::view::Notice;
use crate::words::{Language, Locale, Message, Piece, Words};
use serde::Serialize;

/// What follows from an event. Carried out in this order: store, effects, sync, reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The language to say everything in.
    pub language: Language,
    /// By which to write dates and numbers in it.
    pub locale: Locale,
    /// What to write to the store.
    pub changes: StoreChanges,
    /// What to write to the browser's sync store, once the local one has taken its changes.
    pub sync: sync::Plan,
    /// What to do and answer when that is written, or nothing had to be.
    pub stored: Consequences,
    /// What to do and answer instead when the store refuses.
    pub not_stored: Consequences,
}

/// What to do and answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consequences {
    /// What to do.
    pub effects: Vec<Effect>,
    /// What to answer, if somebody asked.
    pub reply: Reply,
}

/// What to do and answer, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SaidConsequences {
    /// What to do.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Effect<string, Piece[]>[]"))]
    pub effects: Vec<SaidEffect>,
    /// What to answer, if somebody asked.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Reply<string, Piece[]>"))]
    pub reply: SaidReply,
}

/// The answer to a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reply<T = Message, S = T> {
    /// It is done.
    Answered {
        /// Whether what it said is in the store.
        stored: bool,
        /// What to show on the page that asked, if it was a settings page; `null` for nothing.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Notice<T, S> | null"))]
        guide: Option<Notice<T, S>>,
        /// What to show instead, at once, when the person uses the switch: until it is read anew,
        /// nothing may ask for what they have just done. `null` for the same.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Notice<T, S> | null"))]
        guide_when_used: Option<Notice<T, S>>,
        /// After how many milliseconds to tell the page again, even unchanged; `null` for never.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
        look_again_in_ms: Option<u32>,
    },
    /// A load began.
    Begun {
        /// Its [`crate::observation::PageLoad::after`].
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number"))]
        after: u64,
    },
    /// A file was to be added to the journal.
    Imported {
        /// What came of it; the page that asked has the words.
        outcome: ImportOutcome,
    },
    /// The message was dropped.
    Refused {
        /// Why, for the console.
        why: String,
    },
}

/// The answer to a message, in words.
pub type SaidReply = Reply<String, Vec<Piece>>;

impl Consequences {
    /// The same in words.
    #[must_use]
    pub fn said(&self, words: &Words<'_>, language: Language) -> SaidConsequences {
        SaidConsequences {
            effects: self
                .effects
                .iter()
                .map(|effect| effect.said(words, language))
                .collect(),
            reply: self.reply.said(words, language),
        }
    }
}

impl Reply {
    fn said(&self, words: &Words<'_>, language: Language) -> SaidReply {
        match self {
            Self::Answered {
                stored,
                guide,
                guide_when_used,
                look_again_in_ms,
            } => Reply::Answered {
                stored: *stored,
                guide: guide.as_ref().map(|guide| guide.said(words, language)),
                guide_when_used: guide_when_used
                    .as_ref()
                    .map(|guide| guide.said(words, language)),
                look_again_in_ms: *look_again_in_ms,
            },
            Self::Begun { after } => Reply::Begun { after: *after },
            Self::Imported { outcome } => Reply::Imported {
                outcome: outcome.clone(),
            },
            Self::Refused { why } => Reply::Refused { why: why.clone() },
        }
    }
}
