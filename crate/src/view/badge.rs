//! The sign on the toolbar button, with its tooltip. Says where the person stands in one character.

use super::Tone;
use super::popup::{overdue, status_sentence};
use crate::deadline::Phase;
use crate::journal::Standing;
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
            status_sentence(situation)
        } else {
            messages::alert_store_unavailable()
        };
        Self { text, title, tone }
    }
}

/// The sign and its colour.
pub(super) fn sign(situation: &Situation) -> (String, Tone) {
    if !situation.store_available {
        return ("?".into(), Tone::Waiting);
    }
    match situation.position.standing {
        Standing::Unknown | Standing::Training { .. } if situation.position.unread.is_some() => {
            ("?".into(), Tone::Waiting)
        }
        Standing::Unknown | Standing::Training { .. } => match situation.phase {
            Phase::Before { days_left } => (short(days_left), Tone::Attention),
            Phase::LastDay => (short(1), Tone::Attention),
            Phase::InForce { .. } => ("!".into(), Tone::Attention),
        },
        // A section sign: what follows is the law's.
        _ if overdue(situation).is_some() => ("§".into(), Tone::Waiting),
        // Only of a switch that was off.
        _ if situation.due_reminder().is_some() => ("↻".into(), Tone::Waiting),
        Standing::Objected {
            confirmed: None, ..
        }
        | Standing::Declared { .. } => ("…".into(), Tone::Waiting),
        Standing::Objected { .. } => ("✓".into(), Tone::Good),
        Standing::Reverted { .. } => ("!".into(), Tone::Attention),
        Standing::NotObjecting { .. } => (String::new(), Tone::Neutral),
    }
}

/// A number that fits on a badge.
fn short(number: u64) -> String {
    if number > 999 {
        "999+".into()
    } else {
        number.to_string()
    }
}
