//! Decides what follows from a request to import a saved journal: the merged journal, the entry,
//! and the reply.

use super::Reply;
use crate::journal::{Entry, EntryId, EntryKind, ImportOutcome, ImportRefusal, Journal};
use crate::situation::Everything;
use crate::store::{StoreContents, excess};
use std::collections::BTreeSet;

/// A file that was read, with what the import would do.
pub(super) struct Import {
    /// The outcome, provided that the store takes the changes.
    outcome: ImportOutcome,
    /// The journal with the file's entries, if it adds any and the store is available.
    pub(super) merged: Option<Journal>,
}

/// Reads the file whose text the request `id` brings.
pub(super) fn read(
    journal: &Journal,
    contents: &StoreContents,
    id: &EntryId,
    text: &str,
    before: &Everything,
) -> Import {
    let refused = |why| Import {
        outcome: ImportOutcome::Refused { why },
        merged: None,
    };
    let brought = match journal.read_import(text, before.person.now) {
        Ok(brought) => brought,
        Err(why) => return refused(why),
    };
    let outcome = outcome(journal, &brought, id);
    let merged = journal.clone().merged(brought);
    if let Some(why) = refuse_room(journal, contents, text, &merged) {
        return refused(why);
    }
    let adds = matches!(outcome, ImportOutcome::Added { .. });
    Import {
        outcome,
        merged: (adds && before.person.store_available).then_some(merged),
    }
}

/// Refuses a file that would leave too little room in the store for future entries: imported
/// entries are never removed.
fn refuse_room(
    journal: &Journal,
    contents: &StoreContents,
    text: &str,
    merged: &Journal,
) -> Option<ImportRefusal> {
    // Entries that are already in the journal need no more room. Such a file is answered as before.
    let grows = merged.entries().len() > journal.entries().len();
    let excess = if grows { excess(contents, merged) } else { 0 };
    // An entry takes more room in the store than in the file, so a file smaller by `excess` bytes
    // fits.
    let limit = text.len().saturating_sub(excess) as u64;
    (excess > 0).then_some(ImportRefusal::TooLarge { limit })
}

/// What the import does. A request that is sent again, because its reply was lost, gets the same
/// outcome again.
fn outcome(journal: &Journal, brought: &Journal, id: &EntryId) -> ImportOutcome {
    let known = journal.entries();
    let ids: BTreeSet<_> = known.iter().map(|entry| &entry.id).collect();
    let is_new = |entry: &&Entry| !ids.contains(&entry.id);
    let added_before = known
        .iter()
        .find_map(|entry| match (&entry.what, entry.id == *id) {
            (EntryKind::JournalImported { entries }, true) => Some(*entries),
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
    /// The journal entry that records the import; `None` if it added nothing.
    pub(super) fn entry(&self) -> Option<EntryKind> {
        match self.outcome {
            ImportOutcome::Added { entries, .. } => Some(EntryKind::JournalImported { entries }),
            _ => None,
        }
    }

    /// The reply, given whether the store can be written.
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
