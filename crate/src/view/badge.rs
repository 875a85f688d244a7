//! The badge: the sign on the toolbar button, with its colour and tooltip.

use super::Tone;
use super::status::{sentence, sign};
use crate::situation::Situation;
use crate::words::{Message, messages};

/// The toolbar button's sign, colour and tooltip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// At most four characters; empty for no sign.
    pub text: String,
    /// The tooltip. It says in a sentence what the sign means, so that colour or sign never stands
    /// alone.
    pub title: Message,
    pub tone: Tone,
}

impl Badge {
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
