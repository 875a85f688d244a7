//! The status: where the person stands, as a sign, a sentence and what follows from it. The badge
//! shows the same sign and, unless the store is unavailable, the same sentence.

use super::Tone;
use super::reason::why;
use crate::deadline::Phase;
use crate::journal::{Reminder, Standing};
use crate::situation::Situation;
use crate::words::{Message, messages};
use chrono::NaiveDate;

/// Where the person stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    pub tone: Tone,
    /// The sign that the badge shows.
    pub sign: String,
    pub sentence: Message,
    /// What follows from that, or what to do next.
    pub next: Message,
    /// How far a confirmation, or "on again", holds.
    pub notes: Vec<Message>,
}

impl Status {
    #[must_use]
    pub fn of(situation: &Situation) -> Self {
        let (sign, tone) = sign(situation);
        Self {
            tone,
            sign,
            sentence: sentence(situation),
            next: next(situation),
            notes: notes(situation),
        }
    }
}

/// The sign, at most four characters, and its colour.
pub(super) fn sign(situation: &Situation) -> (String, Tone) {
    if !situation.store_available {
        return ("?".into(), Tone::Waiting);
    }
    match situation.state.standing {
        Standing::Unknown | Standing::Training { .. }
            if situation.state.unreadable_page.is_some() =>
        {
            ("?".into(), Tone::Waiting)
        }
        Standing::Unknown | Standing::Training { .. } => match situation.phase {
            Phase::Before { days_left } => (short(days_left), Tone::Attention),
            Phase::LastDay => (short(1), Tone::Attention),
            Phase::InForce { .. } => ("!".into(), Tone::Attention),
        },
        // A section sign, because the next step is a matter of law.
        _ if overdue(situation).is_some() => ("§".into(), Tone::Waiting),
        // A reminder is only ever due for a switch that was off.
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

/// The sentence that says where the person stands.
pub(super) fn sentence(situation: &Situation) -> Message {
    let date = situation.training_start;
    if let Some((sent, due)) = overdue(situation) {
        return messages::status_overdue(sent, due);
    }
    if let Some(reminder) = situation.due_reminder() {
        return self::reminder(situation, reminder);
    }
    match (situation.state.standing, situation.state.unreadable_page) {
        (Standing::Unknown | Standing::Training { .. }, Some(unreadable_page)) => {
            messages::status_unreadable(
                unreadable_page.at.date_naive(),
                why(unreadable_page.reason),
            )
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
            messages::status_reverted(on.date_naive(), off.date_naive())
        }
    }
}

/// Says that it is time to look at the switch again. This is a precaution, and is worded as one.
pub(super) fn reminder(situation: &Situation, reminder: Reminder) -> Message {
    let days = reminder.days_since(situation.now.date());
    match situation.state.standing {
        Standing::Declared { .. } => messages::reminder_declared(days, reminder.since),
        _ => messages::reminder_seen(days, reminder.since),
    }
}

/// When the objection was sent and when the answer was due, if no answer came in time. `None`
/// unless the switch is off, seen or declared: otherwise the switch itself comes first.
pub(super) fn overdue(situation: &Situation) -> Option<(NaiveDate, NaiveDate)> {
    let off = matches!(
        situation.state.standing,
        Standing::Objected { .. } | Standing::Declared { .. }
    );
    situation.overdue_answer().filter(|_| off)
}

/// How far a confirmation, or "on again", holds: until when the switch was seen off, and for which
/// account, because pages do not always show Veto which account is open.
pub(super) fn notes(situation: &Situation) -> Vec<Message> {
    if let Standing::Reverted { .. } = situation.state.standing {
        return vec![messages::account_note_reverted()];
    }
    let Standing::Objected {
        confirmed: Some(confirmed),
        ..
    } = situation.state.standing
    else {
        return Vec::new();
    };
    if situation.due_reminder().is_some() {
        return Vec::new();
    }
    // If another sentence takes its place, the confirmation still appears in the notes.
    let instead = overdue(situation).map(|_| messages::status_confirmed(confirmed.date_naive()));
    let seen_again = situation
        .state
        .last_off
        .map(|last| last.date_naive())
        .filter(|last| *last > confirmed.date_naive());
    instead
        .into_iter()
        .chain(seen_again.map(messages::seen_off_again))
        .chain([messages::account_note()])
        .collect()
}

/// What follows from the standing, or what to do next.
fn next(situation: &Situation) -> Message {
    if overdue(situation).is_some() {
        return messages::next_overdue(messages::action_open_steps());
    }
    if situation.due_reminder().is_some() {
        return messages::next_reminder();
    }
    match situation.state.standing {
        Standing::Unknown | Standing::Training { .. }
            if situation.state.unreadable_page.is_some() =>
        {
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

/// A number in at most four characters, to fit on the badge.
fn short(number: u64) -> String {
    if number > 999 {
        "999+".into()
    } else {
        number.to_string()
    }
}

#[cfg(test)]
mod tests;
