//! The journal: dated entries, only ever added to. Everything Veto knows about a person's objection
//! is folded from them.

mod entry;
mod evidence;
mod import;
mod preferences;
mod reminder;
mod standing;
mod state;
mod step;
mod stored;
mod transition;

pub use entry::{Entry, EntryId, EntryKind, Scope, SetAsideReason, Subject, SwitchState};
pub use evidence::{AccountMark, Evidence, Shown};
pub use import::{IMPORT_LIMIT, ImportOutcome, ImportRefusal, refuse_size};
pub use preferences::{LanguageChoice, PlatformPreferences, Preferences};
pub use reminder::{RemindAfter, Reminder, ReminderDays};
pub use standing::{LastReading, Standing};
pub use state::{State, UnreadablePage};
pub use step::{Step, Steps};
pub use stored::UnreadableJournal;
pub use transition::Transition;

use crate::moment::Moment;
use crate::observation::PageLoad;
use crate::platform::{PlatformId, SettingId, Slug};
use serde::{Deserialize, Serialize};

/// The end of a journal that the person deleted: like an entry, but it says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ended {
    /// Larger than the `order` of every entry that was deleted.
    pub order: u64,
    /// When it was deleted, by the clock, in milliseconds since 1970.
    pub at: i64,
}

/// All entries, oldest first: sorted by `order`, ties broken by the rest of the entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journal {
    entries: Vec<Entry>,
    /// The end of the journal that the person deleted here last. Not part of the text.
    ended: Option<Ended>,
}

impl Journal {
    /// The journal after another one that was deleted.
    #[must_use]
    pub fn after(self, ended: Option<Ended>) -> Self {
        Self { ended, ..self }
    }

    /// How this journal ends if it is deleted now.
    #[must_use]
    pub fn end(&self, now: Moment) -> Ended {
        let (order, at) = (self.next_order(now), now.epoch_ms());
        Ended { order, at }
    }

    /// Whether the load began before a journal was deleted, or cannot show that it did not. What
    /// was known of such a page is deleted: it may show what has changed since.
    #[must_use]
    pub fn is_older(&self, load: &PageLoad) -> bool {
        self.ended
            .is_some_and(|ended| load.after.is_none_or(|after| after < ended.order))
    }

    /// Larger than every `order` so far, also of a journal that was deleted, and at least the time
    /// by the clock, in milliseconds since 1970.
    fn next_order(&self, now: Moment) -> u64 {
        let clock = now.epoch_ms().try_into().unwrap_or(0);
        let last = self.entries.last().map(|last| last.order);
        let last = last.max(self.ended.map(|ended| ended.order));
        last.map_or(clock, |last| clock.max(last.saturating_add(1)))
    }

    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Adds an entry, unless one with this id exists. A request that comes twice, because its
    /// answer was lost, is written once. Nor is an entry added whose kind needs a setting or a
    /// platform that `subject` does not have. Returns whether the entry was added.
    pub fn add(
        &mut self,
        id: EntryId,
        at: Moment,
        subject: Subject,
        version: &str,
        what: EntryKind,
    ) -> bool {
        let Some(subject) = subject.narrowed(what.scope()) else {
            return false;
        };
        if self.entries.iter().any(|entry| entry.id == id) {
            return false;
        }
        let (platform, setting) = match subject {
            Subject::Setting(setting) => (Some(setting.platform_id()), Some(setting)),
            Subject::Platform(platform) => (Some(platform), None),
            Subject::Person => (None, None),
        };
        let order = self.next_order(at);
        self.entries.push(Entry {
            id,
            order,
            at: at.stamp(),
            platform: platform.map(Slug::from),
            setting: setting.map(Slug::from),
            version: version.to_owned(),
            what,
        });
        true
    }

    /// The entries that decide about a setting, oldest first: its own, and those about the person
    /// (a reminder that was closed depends on the rule of its day).
    ///
    /// **Invariant:** an entry about another setting is never among them.
    pub fn of_setting(&self, setting: SettingId) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(move |entry| match entry.subject() {
                Some(Subject::Setting(one)) => one == setting,
                Some(Subject::Person) => true,
                Some(Subject::Platform(_)) | None => false,
            })
    }

    /// The entries about a platform and its settings, oldest first.
    pub fn of_platform(&self, platform: PlatformId) -> impl Iterator<Item = &Entry> {
        let about = move |entry: &&Entry| {
            let subject = entry.subject();
            subject.and_then(Subject::platform) == Some(platform)
        };
        self.entries.iter().filter(about)
    }

    /// The `order` of the last entry that was written before the document of a load was requested.
    /// It becomes the load's [`after`](crate::observation::PageLoad::after).
    ///
    /// The load was opened at `opened_at` (milliseconds since 1970) and reports itself at `now`. An
    /// entry dated after `now` was written before the clock was set back, so it counts as earlier.
    /// That a journal was deleted counts like an entry, before which nothing is known.
    #[must_use]
    pub fn place_of_load(&self, opened_at: i64, now: Moment) -> u64 {
        let meanwhile = opened_at..=now.epoch_ms();
        let ended = match self.ended {
            Some(ended) if meanwhile.contains(&ended.at) => return 0,
            ended => ended.map_or(0, |ended| ended.order),
        };
        let mut entries = self.entries.iter().rev();
        let before = entries.find(|entry| !meanwhile.contains(&entry.at.timestamp_millis()));
        before.map_or(ended, |entry| entry.order.max(ended))
    }

    /// The journal without the entries that `keep` rejects. Nothing is lost: the caller still has
    /// them.
    #[must_use]
    pub fn retained(mut self, keep: impl Fn(&Entry) -> bool) -> Self {
        self.entries.retain(keep);
        self
    }

    /// The union of both journals, with each entry once. Merging gives the same result in any order
    /// and any number of times.
    #[must_use]
    pub fn merged(self, other: Self) -> Self {
        let ended = self.ended.max(other.ended);
        let mut entries = self.entries;
        entries.extend(other.entries);
        Self::from_entries(entries).after(ended)
    }

    /// Sorts entries and drops repeated ids.
    ///
    /// An entry's `order` is larger than that of every entry already there, merged ones included,
    /// so it never contradicts cause and effect, even if the clock was set back. It is also at
    /// least the time by the clock, so that entries of devices that never exchanged any are sorted
    /// by time, however long their journals are. This is a hybrid logical clock:
    /// <https://cse.buffalo.edu/tech-reports/2014-04.pdf>
    fn from_entries(mut entries: Vec<Entry>) -> Self {
        entries.sort_by(Entry::compare);
        let mut seen = std::collections::BTreeSet::new();
        entries.retain(|entry| seen.insert(entry.id.clone()));
        Self {
            entries,
            ended: None,
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
