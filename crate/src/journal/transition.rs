//! What each entry changed when it was written, computed from the entries before it.

use super::standing::Fold;
use super::{Entry, Journal, Subject};
use std::collections::BTreeMap;

/// What an entry changed in the person's standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transition {
    /// Nothing: the entry is neither a reading of the switch nor a statement about it. This also
    /// covers an unreadable visit that raises doubt, although it takes the confirmation away.
    Nothing,
    /// The entry counts, and none of the following is true of it.
    Counted,
    /// The first time that the switch was seen off.
    FirstOff,
    /// Off again on a later, fresh load of the page.
    Confirmed,
    /// On after it had been seen off, but in another account: no reversal.
    TurnedOn,
    /// On after it had been off: the standing is now [`Standing::Reverted`](super::Standing).
    OnAgain,
    /// Nothing: the page had been opened before the last reading, and shows what was true then.
    Stale,
}

impl Journal {
    /// Every entry with what it changed, oldest first.
    #[must_use]
    pub fn annotated(&self) -> Vec<(&Entry, Transition)> {
        let mut folds: BTreeMap<_, Fold<'_>> = BTreeMap::new();
        let entries = self.entries.iter();
        entries
            .map(|entry| match entry.subject() {
                Some(Subject::Setting(setting)) => {
                    (entry, folds.entry(setting).or_default().add(entry))
                }
                Some(Subject::Platform(_) | Subject::Person) | None => (entry, Transition::Nothing),
            })
            .collect()
    }
}
