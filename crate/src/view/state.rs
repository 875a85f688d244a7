//! How things stand on a platform, in a few words below its name.

use super::status::{most_urgent, named, only_sent, overdue};
use crate::deadline::Phase;
use crate::journal::{Standing, Step};
use crate::platform::Remedy;
use crate::rights::Objection;
use crate::situation::{Mode, SettingSituation, Situation};
use crate::words::Argument::ShortDate;
use crate::words::{Message, messages};

/// The state of a platform: that of its most urgent setting, or of the objection by form or letter.
pub(super) fn state(situation: &Situation) -> Message {
    match most_urgent(situation) {
        Some(setting) => named(setting, of_setting(situation, setting)),
        None => of_objection(situation),
    }
}

fn of_setting(situation: &Situation, setting: &SettingSituation) -> Message {
    if let Some((_, due)) = overdue(situation, setting) {
        return messages::state_overdue(ShortDate(due));
    }
    if let Some(reminder) = setting.due_reminder(situation.person.now.date()) {
        let since = ShortDate(reminder.since);
        return match setting.state.standing {
            Standing::Declared { .. } => messages::state_declared(since),
            _ => messages::state_look_again(since),
        };
    }
    match (setting.state.standing, setting.state.unreadable_page) {
        (Standing::Unknown | Standing::Training { .. }, Some(page)) => {
            messages::state_unreadable(ShortDate(page.at.date_naive()))
        }
        (Standing::Unknown | Standing::Training { .. }, None)
            if let Some((sent, due)) = only_sent(situation, setting) =>
        {
            messages::state_sent(ShortDate(sent), ShortDate(due))
        }
        (Standing::Training { seen }, None) if has_started(situation) => {
            messages::state_on(ShortDate(seen.date_naive()))
        }
        (Standing::Unknown | Standing::Training { .. }, None) => {
            before_objection(situation, setting.mode)
        }
        (
            Standing::Objected {
                confirmed: Some(on),
                ..
            },
            _,
        ) => messages::state_confirmed(ShortDate(on.date_naive())),
        (Standing::Objected { .. }, _) => messages::state_objected(),
        (Standing::Declared { at }, _) => messages::state_declared(ShortDate(at.date_naive())),
        (Standing::NotObjecting { .. }, _) => messages::state_not_objecting(),
        (Standing::Reverted { on, .. }, _) => messages::state_on_again(ShortDate(on.date_naive())),
    }
}

fn of_objection(situation: &Situation) -> Message {
    match situation.objection {
        _ if matches!(situation.platform.remedy, Remedy::NothingToDo(_)) => {
            messages::state_nothing_to_do()
        }
        Objection::NotSent if situation.steps.on(Step::Rest).is_some() => {
            messages::state_not_objecting()
        }
        Objection::NotSent => before_objection(situation, Mode::Told),
        Objection::AnswerDue { sent, due } => messages::state_sent(ShortDate(sent), ShortDate(due)),
        Objection::Overdue { due, .. } => messages::state_overdue(ShortDate(due)),
        Objection::Answered { on, .. } => messages::state_answered(ShortDate(on)),
    }
}

fn before_objection(situation: &Situation, mode: Mode) -> Message {
    match (situation.phase, mode) {
        (Phase::Before { start, .. } | Phase::LastDay { start }, _) => {
            messages::state_starts(ShortDate(start))
        }
        (Phase::InForce { .. } | Phase::Undated, Mode::Read) => messages::state_not_seen(),
        (Phase::InForce { .. } | Phase::Undated, Mode::Told) => messages::state_not_objected(),
    }
}

fn has_started(situation: &Situation) -> bool {
    matches!(situation.phase, Phase::InForce { .. } | Phase::Undated)
}
