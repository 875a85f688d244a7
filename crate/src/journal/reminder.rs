//! When another look at the switch is due: a count of calendar days, folded from the journal. Reminds nobody itself.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::num::NonZeroU16;

/// After how many days a person is reminded; `None` is never.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemindAfter(pub Option<NonZeroU16>);

impl Default for RemindAfter {
    fn default() -> Self {
        Self(Some(const { NonZeroU16::new(90).unwrap() }))
    }
}

/// A number of days that a person can choose. The journal takes any, so that one that is given up
/// breaks none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct ReminderDays(NonZeroU16);

impl ReminderDays {
    /// All of them, the shortest time first.
    pub const ALL: [Self; 4] = [
        Self(NonZeroU16::new(30).unwrap()),
        Self(NonZeroU16::new(90).unwrap()),
        Self(NonZeroU16::new(180).unwrap()),
        Self(NonZeroU16::new(365).unwrap()),
    ];

    /// The number.
    #[must_use]
    pub fn number(self) -> NonZeroU16 {
        self.0
    }
}

impl From<ReminderDays> for RemindAfter {
    fn from(days: ReminderDays) -> Self {
        Self(Some(days.0))
    }
}

impl TryFrom<u16> for ReminderDays {
    type Error = &'static str;

    fn try_from(days: u16) -> Result<Self, Self::Error> {
        let chosen = Self::ALL.into_iter().find(|one| one.0.get() == days);
        chosen.ok_or("a reminder is after 30, 90, 180 or 365 days")
    }
}

impl From<ReminderDays> for u16 {
    fn from(days: ReminderDays) -> Self {
        days.0.get()
    }
}

/// A look at the switch that will be due, or is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// The day on which the switch was last seen off, or said to be.
    pub since: NaiveDate,
    /// The first day of the reminder.
    pub due: NaiveDate,
}

impl Reminder {
    /// The one that follows from `since`, and from the day on which the last one was closed.
    ///
    /// A day that is still to come is one of a clock that was wrong: nothing was closed then.
    pub(super) fn after(
        RemindAfter(days): RemindAfter,
        since: Option<NaiveDate>,
        closed: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Option<Self> {
        let (days, since) = (days?, since?);
        let counted_from = closed
            .filter(|closed| *closed <= today)
            .map_or(since, |closed| closed.max(since));
        let due = counted_from.checked_add_days(Days::new(days.get().into()))?;
        Some(Self { since, due })
    }

    /// Whether it is time on this day.
    #[must_use]
    pub fn is_due(&self, today: NaiveDate) -> bool {
        today >= self.due
    }

    /// How many days ago the switch was last seen off.
    #[must_use]
    pub fn days_since(&self, today: NaiveDate) -> u64 {
        (today - self.since).num_days().try_into().unwrap_or(0)
    }
}
