//! What each entry meant when it was written, told from the entries before it. Changes no standing and shows nothing.

use super::standing::{Fold, Outcome};
use super::{Entry, Journal, Standing};

/// What an entry meant for where the person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// What it says, and no more.
    Plain,
    /// The first time that the switch was seen off.
    FirstOff,
    /// Off again on a later, fresh load of its page.
    Confirmed,
    /// On, after it had been off.
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

/// `standing` is that with the entry. Only a reading of Off makes or confirms an objection, and its
/// date then is the entry's own.
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
