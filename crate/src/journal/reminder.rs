//! When another look at the switch is due, in calendar days since it was last seen off.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::num::NonZeroU16;

/// After how many calendar days the person is reminded; `None` is never.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemindAfter(pub Option<NonZeroU16>);

impl Default for RemindAfter {
    fn default() -> Self {
        Self(Some(const { NonZeroU16::new(90).unwrap() }))
    }
}

/// A number of days that the person can choose. The journal accepts any number, so that removing a
/// choice here makes no journal unreadable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct ReminderDays(NonZeroU16);

impl ReminderDays {
    /// All choices, the shortest time first.
    pub const ALL: [Self; 4] = [
        Self(NonZeroU16::new(30).unwrap()),
        Self(NonZeroU16::new(90).unwrap()),
        Self(NonZeroU16::new(180).unwrap()),
        Self(NonZeroU16::new(365).unwrap()),
    ];

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

/// A reminder to look at the switch, due now or in the future.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// The day on which the switch was last seen off, or declared off.
    pub since: NaiveDate,
    /// The first day on which the reminder shows.
    pub due: NaiveDate,
}

impl Reminder {
    /// The reminder that follows from `since` and from `closed`, the day on which the last reminder
    /// was closed: `days` after the later of the two.
    ///
    /// If `closed` is after `today`, it was written by a wrong clock, and is ignored.
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

    #[must_use]
    pub fn is_due(&self, today: NaiveDate) -> bool {
        today >= self.due
    }

    /// Days since the switch was last seen off, or declared off; 0 if `today` is before that.
    #[must_use]
    pub fn days_since(&self, today: NaiveDate) -> u64 {
        (today - self.since).num_days().try_into().unwrap_or(0)
    }
}
