//! Everything about the person's objection that the journal shows at a given moment: standing, last
//! reading, banner choices and reminder.

use super::standing::{Fold, LastReading};
use super::{
    Entry, EntryKind, Journal, Preferences, RemindAfter, Reminder, Standing, SwitchState,
    Transition,
};
use crate::moment::Moment;
use crate::platform::SettingId;
use crate::reading::UnreadableReason;
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

/// How long after a click on "open the switch" a visit to the page counts as its result.
const VISIT: TimeDelta = TimeDelta::days(1);

/// The person's standing, and everything else that the views need from the journal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    pub standing: Standing,
    /// The last visit to the switch's page, if it could not be read.
    pub unreadable_page: Option<UnreadablePage>,
    /// Whether the person closed the banner.
    pub banner_dismissed: bool,
    /// The first day on which the banner may show again, if the person chose "Later".
    pub banner_postponed_until: Option<NaiveDate>,
    /// Until when a recent click on "open the switch" counts. `None` if there was none, or if the
    /// person has reached the page since.
    pub switch_pending_until: Option<Moment>,
    /// The last reading that counted.
    pub last_reading: Option<LastReading>,
    /// The `order` after which a load must begin to confirm that the switch is off; `None` unless
    /// the readings show it off.
    pub proof_begins_after: Option<u64>,
    /// Whether the last reading was on, on a load that had shown off just before: the switch did
    /// not stay off.
    pub snapped_back: bool,
    /// When the switch was last seen off, or declared off; `None` if neither is the current
    /// standing.
    pub last_off: Option<DateTime<FixedOffset>>,
    /// When another look at the switch is due; `None` if it is not off, or if the person wants no
    /// reminder.
    pub reminder: Option<Reminder>,
}

/// A visit to the switch's page on which the switch could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnreadablePage {
    pub at: DateTime<FixedOffset>,
    pub reason: UnreadableReason,
}

impl State {
    /// The state of a setting that the journal shows at `now`, with Veto's default reminder.
    #[must_use]
    pub fn of(journal: &Journal, setting: SettingId, now: Moment) -> Self {
        Self::reminding(journal, setting, now, RemindAfter::default())
    }

    /// Whether the person closed the banner, or postponed it until after this day.
    #[must_use]
    pub fn is_banner_closed(&self, today: NaiveDate) -> bool {
        let is_postponed = self
            .banner_postponed_until
            .is_some_and(|until| today < until);
        self.banner_dismissed || is_postponed
    }

    /// The same as [`Self::of`], but a person who never chose a reminder gets `unless_chosen`.
    #[must_use]
    pub fn reminding(
        journal: &Journal,
        setting: SettingId,
        now: Moment,
        unless_chosen: RemindAfter,
    ) -> Self {
        let mut fold = Fold::default();
        let mut state = Self::default();
        let mut preferences = Preferences::default();
        let mut reminder_closed = None;
        let reminder = |fold: &Fold<'_>, preferences: &Preferences, closed, today| {
            let since = fold.last_off().map(|stamp| stamp.date_naive());
            let after = preferences.remind_after.unwrap_or(unless_chosen);
            Reminder::after(after, since, closed, today)
        };
        for entry in journal.of_setting(setting) {
            let day = entry.at.date_naive();
            if matches!(entry.what, EntryKind::BannerDismissed)
                && reminder(&fold, &preferences, reminder_closed, day)
                    .is_some_and(|reminder| reminder.is_due(day))
            {
                // Closing the banner dismissed this reminder: not the next one, and no other
                // banner.
                reminder_closed = Some(day);
                continue;
            }
            let before = fold.last().cloned();
            let transition = fold.add(entry);
            preferences.apply(&entry.what);
            state.apply(entry, transition, before.as_ref(), now);
        }
        state.standing = fold.standing();
        state.last_reading = fold.last().cloned();
        state.proof_begins_after = fold.proof_begins_after();
        state.last_off = fold.last_off();
        state.reminder = reminder(&fold, &preferences, reminder_closed, now.date());
        state
    }

    fn apply(
        &mut self,
        entry: &Entry,
        transition: Transition,
        before: Option<&LastReading>,
        now: Moment,
    ) {
        match transition {
            Transition::Nothing | Transition::Stale => {}
            Transition::Counted | Transition::FirstOff | Transition::Confirmed => {
                self.unreadable_page = None
            }
            Transition::OnAgain | Transition::TurnedOn => {
                self.unreadable_page = None;
                // Being on again is news: a choice about the old banner must not hide the new one.
                self.banner_dismissed = false;
                self.banner_postponed_until = None;
            }
        }
        match &entry.what {
            EntryKind::SwitchSeen { state, load, .. } => {
                self.switch_pending_until = None;
                if transition != Transition::Stale {
                    self.snapped_back = *state == SwitchState::On
                        && before.is_some_and(|last| {
                            last.load == load.id && last.state == SwitchState::Off
                        });
                }
            }
            EntryKind::SwitchUnreadable { reason, .. } => {
                // Signing in is a stop on the way to the switch, not the end of the visit.
                if *reason != UnreadableReason::SignedOut {
                    self.switch_pending_until = None;
                }
                self.unreadable_page = Some(UnreadablePage {
                    at: entry.at,
                    reason: *reason,
                });
            }
            EntryKind::SwitchOpened { .. } => {
                let until = entry.at.checked_add_signed(VISIT).map(Moment::from);
                self.switch_pending_until =
                    until.filter(|until| now < *until && now >= entry.at.into());
            }
            EntryKind::BannerPostponed { until } if *until <= entry.at.date_naive() => {
                self.banner_postponed_until = None;
                self.banner_dismissed = false;
            }
            EntryKind::BannerPostponed { until } => self.banner_postponed_until = Some(*until),
            EntryKind::BannerDismissed => self.banner_dismissed = true,
            _ => {}
        }
    }
}
