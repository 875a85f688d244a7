//! What follows from the wish to add a file to the journal. Adds nothing itself.

use super::Reply;
use crate::journal::{Entry, ImportOutcome, Journal, What};
use crate::request::{Envelope, Request};
use crate::situation::Situation;
use std::collections::BTreeSet;

/// A file that was looked at.
pub(super) struct Import {
    /// What it comes to, if it can be kept.
    outcome: ImportOutcome,
    /// The journal in it, if there is something to add.
    pub(super) brought: Option<Journal>,
}

/// The file that is asked to be added, if that is what is asked.
pub(super) fn of(journal: &Journal, asked: &Envelope, before: &Situation) -> Option<Import> {
    let Request::ImportJournal { text } = &asked.request else {
        return None;
    };
    Some(match journal.read_import(text, before.now) {
        Err(why) => Import {
            outcome: ImportOutcome::Refused { why },
            brought: None,
        },
        Ok(brought) => {
            let outcome = outcome(journal, &brought, asked);
            let adds = matches!(outcome, ImportOutcome::Added { .. });
            Import {
                outcome,
                brought: (adds && before.store_available).then_some(brought),
            }
        }
    })
}

/// A request that comes twice, because its answer was lost, is answered the same again.
fn outcome(journal: &Journal, brought: &Journal, asked: &Envelope) -> ImportOutcome {
    let known = journal.entries();
    let ids: BTreeSet<_> = known.iter().map(|entry| &entry.id).collect();
    let is_new = |entry: &&Entry| !ids.contains(&entry.id);
    let added_before = known
        .iter()
        .find_map(|entry| match (&entry.what, entry.id == asked.id) {
            (What::JournalImported { entries }, true) => Some(*entries),
            _ => None,
        });
    let all = brought.entries();
    let entries = added_before.unwrap_or_else(|| all.iter().filter(is_new).count() as u64);
    let days = || all.iter().map(|entry| entry.at.date_naive());
    match (entries, days().min(), days().max()) {
        (1.., Some(first), Some(last)) => ImportOutcome::Added {
            entries,
            known: (all.len() as u64).saturating_sub(entries),
            first,
            last,
        },
        _ => ImportOutcome::NothingNew,
    }
}

impl Import {
    /// The entry that tells of it.
    pub(super) fn entry(&self) -> Option<What> {
        match self.outcome {
            ImportOutcome::Added { entries, .. } => Some(What::JournalImported { entries }),
            _ => None,
        }
    }

    /// What to answer, when the store can be used or cannot.
    pub(super) fn reply(&self, store_available: bool) -> Reply {
        let kept = store_available || self.entry().is_none();
        let outcome = if kept {
            self.outcome.clone()
        } else {
            ImportOutcome::NotKept
        };
        Reply::Imported { outcome }
    }
}
