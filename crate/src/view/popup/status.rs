//! Where the person stands, in one sentence, and what follows from it in another. Also the badge's tooltip.

use crate::deadline::Phase;
use crate::journal::Standing;
use crate::situation::Situation;
use crate::view::guide::why;
use crate::words::{Message, messages};

/// The one sentence.
pub(in crate::view) fn sentence(situation: &Situation) -> Message {
    let date = situation.training_start;
    match (situation.position.standing, situation.position.unread) {
        (Standing::Unknown | Standing::Training { .. }, Some(unread)) => {
            messages::status_unreadable(unread.at.date_naive(), why(unread.reason))
        }
        (standing @ (Standing::Unknown | Standing::Training { .. }), None) => {
            match (situation.phase, standing) {
                (Phase::Before { days_left }, _) => messages::status_before(days_left, date),
                (Phase::LastDay, _) => messages::status_last_day(date),
                (Phase::InForce { .. }, Standing::Training { seen }) => {
                    messages::status_training(seen.date_naive())
                }
                (Phase::InForce { .. }, _) => messages::status_in_force(date),
            }
        }
        (
            Standing::Objected {
                confirmed: Some(confirmed),
                ..
            },
            _,
        ) => messages::status_confirmed(confirmed.date_naive()),
        (Standing::Objected { seen, .. }, _) => messages::status_objected(seen.date_naive()),
        (Standing::Declared { at }, _) => messages::status_declared(at.date_naive()),
        (Standing::NotObjecting { at }, _) => messages::status_not_objecting(at.date_naive()),
        (Standing::Reverted { off, on }, _) => {
            messages::status_reverted(off.date_naive(), on.date_naive())
        }
    }
}

/// What follows.
pub(super) fn next(situation: &Situation) -> Message {
    match situation.position.standing {
        Standing::Unknown | Standing::Training { .. } if situation.position.unread.is_some() => {
            messages::next_unreadable()
        }
        Standing::Unknown | Standing::Training { .. } => match situation.phase {
            Phase::Before { .. } | Phase::LastDay => messages::next_object_fully(),
            Phase::InForce { .. } => messages::next_object_from_today(),
        },
        Standing::Objected {
            confirmed: None, ..
        } => messages::next_confirm(),
        Standing::Objected { .. } => messages::next_confirmed(),
        Standing::Declared { .. } => messages::next_declared(),
        Standing::NotObjecting { .. } => messages::next_not_objecting(),
        Standing::Reverted { .. } => messages::next_reverted(),
    }
}
