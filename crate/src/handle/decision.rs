//! The core's answer to an event: what to store, which effects to carry out, what to reply.

use crate::effect::{Effect, LocalizedEffect};
use crate::journal::ImportOutcome;
use crate::store::StoreChanges;
use crate::sync;
use crate::view::Notice;
use crate::words::{Language, Locale, Localizer, Message, Piece};
use serde::Serialize;

/// What follows from an event. The shell carries it out in this order: store, effects, sync, reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The language of all texts.
    pub language: Language,
    /// The locale that formats dates and numbers in that language.
    pub locale: Locale,
    /// What to write to the store.
    pub changes: StoreChanges,
    /// What to write to the sync store, once the store has taken its changes.
    pub sync: sync::Plan,
    /// What to do and reply when the changes are stored, or when there were none.
    pub stored: Consequences,
    /// What to do and reply instead when the store refuses the changes.
    pub not_stored: Consequences,
}

/// The effects and the reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consequences {
    pub effects: Vec<Effect>,
    /// The reply, which is used only if the event was a message.
    pub reply: Reply,
}

/// The effects and the reply, with their texts in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct LocalizedConsequences {
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Effect<string, Piece[]>[]"))]
    pub effects: Vec<LocalizedEffect>,
    /// The reply, which is used only if the event was a message.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Reply<string, Piece[]>"))]
    pub reply: LocalizedReply,
}

/// The reply to a message.
#[allow(
    clippy::large_enum_variant,
    reason = "one reply is there at a time, and most are answers"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reply<T = Message, S = T> {
    /// The request was carried out.
    Answered {
        /// Whether what the request reported is in the store.
        stored: bool,
        /// The guide to show on the page that asked, if it is a settings page; `null` for none.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Notice<T, S> | null"))]
        guide: Option<Notice<T, S>>,
        /// The guide to show instead as soon as the person uses the switch. Until the page is read
        /// again, nothing may ask for what they have just done. `null` for none.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Notice<T, S> | null"))]
        guide_when_used: Option<Notice<T, S>>,
        /// After how many milliseconds to report the page again, even unchanged; `null` for never.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
        look_again_in_ms: Option<u32>,
    },
    /// The load of a page began.
    Begun {
        /// The load's [`crate::observation::PageLoad::after`].
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number"))]
        after: u64,
    },
    /// A file was to be imported into the journal.
    Imported {
        /// What came of it. The page that asked has the texts for it.
        outcome: ImportOutcome,
    },
    /// The message was dropped.
    Refused {
        /// The reason, for the console.
        why: String,
    },
}

/// The reply to a message, with its texts in one language.
pub type LocalizedReply = Reply<String, Vec<Piece>>;

impl Consequences {
    /// Returns the same with all texts in `language`.
    #[must_use]
    pub fn localized(
        &self,
        localizer: &Localizer<'_>,
        language: Language,
    ) -> LocalizedConsequences {
        LocalizedConsequences {
            effects: self
                .effects
                .iter()
                .map(|effect| effect.localized(localizer, language))
                .collect(),
            reply: self.reply.localized(localizer, language),
        }
    }
}

impl Reply {
    fn localized(&self, localizer: &Localizer<'_>, language: Language) -> LocalizedReply {
        match self {
            Self::Answered {
                stored,
                guide,
                guide_when_used,
                look_again_in_ms,
            } => Reply::Answered {
                stored: *stored,
                guide: guide
                    .as_ref()
                    .map(|guide| guide.localized(localizer, language)),
                guide_when_used: guide_when_used
                    .as_ref()
                    .map(|guide| guide.localized(localizer, language)),
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
