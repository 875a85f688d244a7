//! The journal: dated entries, only ever added to. Where a person stands is folded from it; nothing else is kept.

mod entry;
mod import;
mod meaning;
mod position;
mod preferences;
mod standing;
mod stored;

pub use entry::{Entry, EntryId, SetAsideReason, SwitchState, What};
pub use import::{IMPORT_LIMIT, ImportOutcome, ImportRefusal, refuse_size};
pub use meaning::Meaning;
pub use position::{Position, Unread};
pub use preferences::Preferences;
pub use standing::Standing;
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
        let orders = self.entries.iter().map(|entry| entry.order);
        let order = orders.max().map_or(0, |last| last.saturating_add(1));
        let mut entries = std::mem::take(&mut self.entries);
        entries.push(Entry {
            id,
            order,
            at: at.stamp(),
            platform,
            version: version.to_owned(),
            what,
        });
        *self = Self::from_entries(entries);
        true
    }

    /// The union of both: each entry once. Merging is the same in any order and any number of times.
    #[must_use]
    pub fn merged(self, other: Self) -> Self {
        let mut entries = self.entries;
        entries.extend(other.entries);
        Self::from_entries(entries)
    }

    /// Within one device `order` alone says what came after what, even if its clock was set back.
    ///
    /// Two entries with the same `order` were written by devices, or for journals, that knew nothing
    /// of each other; then `order` compares what cannot be compared, and the clock decides. Otherwise
    /// the long journal of an old computer would outweigh what a new one has seen since.
    fn from_entries(mut entries: Vec<Entry>) -> Self {
        entries
            .sort_by(|a, b| (a.order, a.at, &a.id, &a.what).cmp(&(b.order, b.at, &b.id, &b.what)));
        let mut seen = std::collections::BTreeSet::new();
        entries.retain(|entry| seen.insert(entry.id.clone()));
        if entries
            .windows(2)
            .any(|pair| pair[0].order == pair[1].order)
        {
            entries.sort_by(|a, b| (a.at, a.order, &a.id).cmp(&(b.at, b.order, &b.id)));
        }
        Self { entries }
    }
}

#[cfg(test)]
mod tests;
