//! The sign on the toolbar button, with its tooltip. Says where the person stands in one character.

use super::Tone;
use super::status::{sentence, sign};
use crate::situation::Situation;
use crate::words::{Message, messages};

/// The toolbar button's sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// At most four characters; empty for no sign.
    pub text: String,
    /// What it means, as a sentence: never colour or sign alone.
    pub title: Message,
    /// Its colour.
    pub tone: Tone,
}

impl Badge {
    /// The badge of a situation.
    #[must_use]
    pub fn of(situation: &Situation) -> Self {
        let (text, tone) = sign(situation);
        let title = if situation.store_available {
            sentence(situation)
        } else {
            messages::alert_store_unavailable()
        };
        Self { text, title, tone }
    }
}
