//! The journal: dated entries, only ever added to. Where a person stands is folded from it; nothing else is kept.

mod entry;
mod evidence;
mod import;
mod meaning;
mod position;
mod preferences;
mod reminder;
mod standing;
mod step;
mod stored;

pub use entry::{Entry, EntryId, SetAsideReason, SwitchState, What};
pub use evidence::{AccountMark, Evidence, Shown};
pub use import::{IMPORT_LIMIT, ImportOutcome, ImportRefusal, refuse_size};
pub use meaning::Meaning;
pub use position::{Position, Unread};
pub use preferences::{LanguageChoice, Preferences};
pub use reminder::{RemindAfter, Reminder, ReminderDays};
pub use standing::{LastReading, Standing};
pub use step::{Step, Steps};
pub use stored::UnreadableJournal;

use crate::moment::Moment;
use crate::platform::PlatformId;

/// All entries, in the order in which they were written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journal {
    entries: Vec<Entry>,
}

impl Journal {
    /// The entries, oldest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Writes an entry, unless one with this id is there already: a request that comes twice, because
    /// its answer was lost, is written once. Tells whether it was written.
    pub fn add(
        &mut self,
        id: EntryId,
        at: Moment,
        platform: PlatformId,
        version: &str,
        what: What,
    ) -> bool {
        if self.entries.iter().any(|entry| entry.id == id) {
            return false;
        }
        let clock = at.epoch_ms().try_into().unwrap_or(0);
        let next = self.entries.last().map(|last| last.order.saturating_add(1));
        let order = next.map_or(clock, |next| next.max(clock));
        self.entries.push(Entry {
            id,
            order,
            at: at.stamp(),
            platform,
            version: version.to_owned(),
            what,
        });
        true
    }

    /// The place after which a load begins that was opened at `opened_at` (milliseconds since 1970)
    /// and reports itself at `now`: that of the last entry written before its document was asked
    /// for. An entry from the future is one of a clock that was set back since.
    #[must_use]
    pub fn place_of_load(&self, opened_at: i64, now: Moment) -> u64 {
        let meanwhile = opened_at..=now.epoch_ms();
        let mut entries = self.entries.iter().rev();
        let before = entries.find(|entry| !meanwhile.contains(&entry.at.timestamp_millis()));
        before.map_or(0, |entry| entry.order)
    }

    /// Without the entries that are not to be kept. They are not lost by this: the caller has them.
    #[must_use]
    pub fn retained(mut self, keep: impl Fn(&Entry) -> bool) -> Self {
        self.entries.retain(keep);
        self
    }

    /// The union of both: each entry once. Merging is the same in any order and any number of times.
    #[must_use]
    pub fn merged(self, other: Self) -> Self {
        let mut entries = self.entries;
        entries.extend(other.entries);
        Self::from_entries(entries)
    }

    /// `order` goes on from all that was there, what was merged in too, so that it never contradicts
    /// cause and effect, even if the clock was set back. It also follows the clock, so that between
    /// devices that knew nothing of each other the later comes later, however long their journals.
    /// (A hybrid logical clock: <https://cse.buffalo.edu/tech-reports/2014-04.pdf>)
    fn from_entries(mut entries: Vec<Entry>) -> Self {
        entries.sort_by(Entry::compare);
        let mut seen = std::collections::BTreeSet::new();
        entries.retain(|entry| seen.insert(entry.id.clone()));
        Self { entries }
    }
}

#[cfg(test)]
pub(crate) mod tests;
