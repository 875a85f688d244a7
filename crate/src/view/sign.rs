//! The sign of a platform: how it stands, in at most four characters, ordered by urgency. The badge
//! shows the most urgent one.

use super::Tone;
use super::status::overdue;
use crate::deadline::Phase;
use crate::journal::{Standing, Step};
use crate::platform::Remedy;
use crate::rights::Objection;
use crate::situation::{SettingSituation, Situation};
use std::cmp::Reverse;

/// How things stand, the least urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// There is nothing to say.
    None,
    /// The switch is off, confirmed.
    Confirmed,
    /// The objection was made, and a confirmation or an answer is awaited.
    Unconfirmed,
    /// It is time to look at the switch again.
    LookAgain,
    /// An answer is overdue.
    Overdue,
    /// Veto cannot tell.
    CannotTell,
    /// The training starts in this many days.
    DaysLeft(Reverse<u64>),
    /// The training runs, and the person has not objected.
    Training,
    /// The switch is on again.
    OnAgain,
}

impl Sign {
    /// The sign in at most four characters; empty for none.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::None => "".into(),
            Self::Confirmed => "✓".into(),
            Self::Unconfirmed => "…".into(),
            Self::LookAgain => "↻".into(),
            // A section sign, because the next step is a matter of law.
            Self::Overdue => "§".into(),
            Self::CannotTell => "?".into(),
            Self::DaysLeft(Reverse(days)) => short(days),
            Self::Training | Self::OnAgain => "!".into(),
        }
    }

    #[must_use]
    pub fn tone(self) -> Tone {
        match self {
            Self::None => Tone::Neutral,
            Self::Confirmed => Tone::Good,
            Self::Unconfirmed | Self::LookAgain | Self::Overdue | Self::CannotTell => Tone::Waiting,
            Self::DaysLeft(_) | Self::Training | Self::OnAgain => Tone::Attention,
        }
    }
}

/// The most urgent sign of a platform.
pub(super) fn sign(situation: &Situation) -> Sign {
    if !situation.person.store_available {
        return Sign::CannotTell;
    }
    let of_settings = situation
        .settings
        .iter()
        .map(|one| of_setting(situation, one));
    of_settings.max().unwrap_or_else(|| of_objection(situation))
}

/// The sign of one setting.
///
/// **Invariant:** a setting that does not ask takes no tick away: it raises a sign only if it was
/// off, and is on again.
pub(super) fn of_setting(situation: &Situation, setting: &SettingSituation) -> Sign {
    let today = situation.person.now.date();
    let sign = match setting.state.standing {
        _ if overdue(situation, setting).is_some() => Sign::Overdue,
        Standing::Unknown | Standing::Training { .. }
            if setting.state.unreadable_page.is_some() =>
        {
            Sign::CannotTell
        }
        Standing::Unknown | Standing::Training { .. } => before_objection(situation),
        // A reminder is only ever due for a switch that was off.
        _ if setting.due_reminder(today).is_some() => Sign::LookAgain,
        // Nothing can ever confirm it.
        Standing::Declared { .. } if matches!(situation.platform.remedy, Remedy::Told { .. }) => {
            Sign::None
        }
        Standing::Objected {
            confirmed: None, ..
        }
        | Standing::Declared { .. } => Sign::Unconfirmed,
        Standing::Objected { .. } => Sign::Confirmed,
        Standing::Reverted { .. } => Sign::OnAgain,
        Standing::NotObjecting { .. } => Sign::None,
    };
    if setting.setting.setting().asks || sign == Sign::OnAgain {
        sign
    } else {
        Sign::None
    }
}

/// The sign of a platform without a switch: how far the objection by form or letter has come.
fn of_objection(situation: &Situation) -> Sign {
    match (&situation.platform.remedy, situation.objection) {
        (Remedy::NothingToDo(_), _) => Sign::None,
        (_, Objection::NotSent) if situation.steps.on(Step::Rest).is_some() => Sign::None,
        (_, Objection::NotSent) => before_objection(situation),
        (_, Objection::AnswerDue { .. }) => Sign::Unconfirmed,
        (_, Objection::Overdue { .. }) if situation.overdue_answer().is_some() => Sign::Overdue,
        (_, Objection::Overdue { .. } | Objection::Answered { .. }) => Sign::None,
    }
}

fn before_objection(situation: &Situation) -> Sign {
    match situation.phase {
        Phase::Before { days_left, .. } => Sign::DaysLeft(Reverse(days_left)),
        Phase::LastDay { .. } => Sign::DaysLeft(Reverse(1)),
        Phase::InForce { .. } | Phase::Undated => Sign::Training,
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
