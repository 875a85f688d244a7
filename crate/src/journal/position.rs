//! Everything about the person's position that the journal holds at a given moment. Decides nothing to show.

use super::standing::{Fold, LastReading, Outcome};
use super::{Entry, Journal, Preferences, RemindAfter, Reminder, Standing, SwitchState, What};
use crate::moment::Moment;
use crate::reading::UnreadableReason;
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

/// How long after "open the switch" an arrival still belongs to it.
const VISIT: TimeDelta = TimeDelta::days(1);

/// Where the person stands, and what goes with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Position {
    /// Where they stand.
    pub standing: Standing,
    /// The last visit to the switch's page, if it could not be read.
    pub unread: Option<Unread>,
    /// The banner was closed.
    pub banner_dismissed: bool,
    /// "Later": the first day on which the banner may show again.
    pub banner_postponed_until: Option<NaiveDate>,
    /// The person asked for the switch a short while ago and has not arrived: until when that counts.
    pub under_way_until: Option<Moment>,
    /// The last reading that counted.
    pub last_reading: Option<LastReading>,
    /// After which place in the journal a load has to begin to confirm that the switch is off.
    pub proof_begins_after: Option<u64>,
    /// The last reading was on, on a page that had shown off a moment before: it did not stay off.
    pub went_back: bool,
    /// When the switch was last seen off, or said to be, if that is where they stand.
    pub off_last: Option<DateTime<FixedOffset>>,
    /// When another look at the switch is due, for somebody whose switch was off.
    pub reminder: Option<Reminder>,
}

/// A visit to the switch's page that could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unread {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Why.
    pub reason: UnreadableReason,
}

impl Position {
    /// The position that the journal holds at `now`.
    #[must_use]
    pub fn of(journal: &Journal, now: Moment) -> Self {
        Self::reminding(journal, now, RemindAfter::default())
    }

    /// The same, with a reminder of `unless_chosen` for a person who has never chosen one.
    #[must_use]
    pub fn reminding(journal: &Journal, now: Moment, unless_chosen: RemindAfter) -> Self {
        let mut fold = Fold::default();
        let mut position = Self::default();
        let mut preferences = Preferences::default();
        let mut reminder_closed = None;
        let reminder = |fold: &Fold<'_>, preferences: &Preferences, closed, today| {
            let since = fold.off_last().map(|stamp| stamp.date_naive());
            let after = preferences.remind_after.unwrap_or(unless_chosen);
            Reminder::after(after, since, closed, today)
        };
        for entry in journal.entries() {
            let day = entry.at.date_naive();
            if matches!(entry.what, What::BannerDismissed)
                && reminder(&fold, &preferences, reminder_closed, day)
                    .is_some_and(|reminder| reminder.is_due(day))
            {
                // What was closed is this reminder: not the next, and no other banner.
                reminder_closed = Some(day);
                continue;
            }
            let before = fold.last().cloned();
            let outcome = fold.add(entry);
            preferences.apply(&entry.what);
            position.apply(entry, outcome, before.as_ref(), now);
        }
        position.standing = fold.standing();
        position.last_reading = fold.last().cloned();
        position.proof_begins_after = fold.proof_begins_after();
        position.off_last = fold.off_last();
        position.reminder = reminder(&fold, &preferences, reminder_closed, now.date());
        position
    }

    fn apply(
        &mut self,
        entry: &Entry,
        outcome: Outcome,
        before: Option<&LastReading>,
        now: Moment,
    ) {
        match outcome {
            Outcome::Nothing | Outcome::Stale => {}
            Outcome::Counted => self.unread = None,
            Outcome::Reverted | Outcome::TurnedOn => {
                self.unread = None;
                // That the switch is on again is news: what was said to the old banner is not
                // said to the new one.
                self.banner_dismissed = false;
                self.banner_postponed_until = None;
            }
        }
        match &entry.what {
            What::SwitchSeen { state, load, .. } => {
                self.under_way_until = None;
                if outcome != Outcome::Stale {
                    self.went_back = *state == SwitchState::On
                        && before.is_some_and(|last| {
                            last.load == load.id && last.state == SwitchState::Off
                        });
                }
            }
            What::SwitchUnreadable { reason, .. } => {
                // Signing in is a stop on the way, not the end of it.
                if *reason != UnreadableReason::SignedOut {
                    self.under_way_until = None;
                }
                self.unread = Some(Unread {
                    at: entry.at,
                    reason: *reason,
                });
            }
            What::SwitchOpened { .. } => {
                let until = entry.at.checked_add_signed(VISIT).map(Moment::from);
                self.under_way_until = until.filter(|until| now < *until && now >= entry.at.into());
            }
            What::BannerPostponed { until } => self.banner_postponed_until = Some(*until),
            What::BannerDismissed => self.banner_dismissed = true,
            _ => {}
        }
    }
}
