//! The meaning of each entry when it was written, computed from the entries before it.

use super::standing::{Fold, Outcome};
use super::{Entry, Journal, Standing};

/// What an entry meant for the person's standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing beyond what the entry itself says.
    Plain,
    /// The first time that the switch was seen off.
    FirstOff,
    /// Off again on a later, fresh load of the page.
    Confirmed,
    /// On after it had been off.
    OnAgain,
    /// Nothing: the page had been opened before the last change that was seen.
    Stale,
}

impl Journal {
    /// Every entry with its meaning, oldest first.
    #[must_use]
    pub fn told(&self) -> Vec<(&Entry, Meaning)> {
        let mut fold = Fold::default();
        let told = self.entries.iter().map(|entry| {
            let outcome = fold.add(entry);
            (entry, meaning(entry, outcome, fold.standing()))
        });
        told.collect()
    }
}

/// The meaning of `entry`; `standing` is the standing after it. Only a reading of off makes or
/// confirms an objection, and the date of the objection or confirmation is then the entry's own.
fn meaning(entry: &Entry, outcome: Outcome, standing: Standing) -> Meaning {
    match (outcome, standing) {
        (Outcome::Stale, _) => Meaning::Stale,
        (Outcome::Reverted, _) => Meaning::OnAgain,
        (Outcome::Counted, Standing::Objected { confirmed, .. })
            if confirmed == Some(entry.at) && entry.is_reading() =>
        {
            Meaning::Confirmed
        }
        (Outcome::Counted, Standing::Objected { seen, .. })
            if seen == entry.at && entry.is_reading() =>
        {
            Meaning::FirstOff
        }
        _ => Meaning::Plain,
    }
}
