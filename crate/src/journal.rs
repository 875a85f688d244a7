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
use crate::platform::{PlatformId, SettingId, Slug};

/// All entries, oldest first: sorted by `order`, ties broken by the rest of the entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journal {
    entries: Vec<Entry>,
    /// Every new entry gets a larger `order`, even if the journal is empty. Not part of its text.
    begins_after: u64,
}

impl Journal {
    /// An empty journal whose entries come after those of one that was deleted.
    #[must_use]
    pub fn beginning_after(order: u64) -> Self {
        Self {
            entries: Vec::new(),
            begins_after: order,
        }
    }

    /// The journal without its entries. Those that are added later still come after them.
    #[must_use]
    pub fn emptied(&self) -> Self {
        Self::beginning_after(self.last_order())
    }

    /// The largest `order` so far, also of a journal that was deleted; 0 if there was none.
    #[must_use]
    pub fn last_order(&self) -> u64 {
        let last = self.entries.last().map_or(0, |last| last.order);
        last.max(self.begins_after)
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
        let clock: u64 = at.epoch_ms().try_into().unwrap_or(0);
        let has_earlier = !self.entries.is_empty() || self.begins_after > 0;
        let next = has_earlier.then(|| self.last_order().saturating_add(1));
        let order = next.map_or(clock, |next| next.max(clock));
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
    #[must_use]
    pub fn place_of_load(&self, opened_at: i64, now: Moment) -> u64 {
        let meanwhile = opened_at..=now.epoch_ms();
        let mut entries = self.entries.iter().rev();
        let before = entries.find(|entry| !meanwhile.contains(&entry.at.timestamp_millis()));
        before.map_or(0, |entry| entry.order)
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
        let begins_after = self.begins_after.max(other.begins_after);
        let mut entries = self.entries;
        entries.extend(other.entries);
        Self {
            begins_after,
            ..Self::from_entries(entries)
        }
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
            begins_after: 0,
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
