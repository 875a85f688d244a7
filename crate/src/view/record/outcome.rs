//! The outcome of an import or of deleting the record, in words: what was added, or why nothing was
//! and what to do.

use crate::journal::{ImportOutcome, ImportRefusal};
use crate::view::{Outcome, Tone};
use crate::words::{Message, messages};

pub(super) fn outcome(outcome: &ImportOutcome) -> Outcome {
    match outcome {
        ImportOutcome::Added {
            entries,
            known,
            first,
            last,
        } => {
            let mut sentences = vec![messages::import_added(*entries, *first, *last)];
            if *known > 0 {
                sentences.push(messages::import_known(*known));
            }
            Outcome {
                tone: Tone::Good,
                sentences,
            }
        }
        ImportOutcome::NothingNew => Outcome {
            tone: Tone::Good,
            sentences: vec![messages::import_nothing_new()],
        },
        ImportOutcome::NotKept => unchanged(messages::alert_store_unavailable()),
        ImportOutcome::Refused { why } => unchanged(reason(why)),
    }
}

/// The outcome of deleting the record.
pub(super) fn deleted() -> Outcome {
    Outcome {
        tone: Tone::Good,
        sentences: vec![messages::entry_deleted()],
    }
}

fn unchanged(reason: Message) -> Outcome {
    Outcome {
        tone: Tone::Attention,
        sentences: vec![messages::import_refused(), reason],
    }
}

fn reason(refusal: &ImportRefusal) -> Message {
    match refusal {
        ImportRefusal::NotAJournal => messages::import_not_a_journal(),
        ImportRefusal::Damaged { entry: Some(entry) } => messages::import_damaged_entry(*entry),
        ImportRefusal::Damaged { entry: None } => messages::import_damaged(),
        ImportRefusal::Contradicts { date } => messages::import_contradicts(*date),
        ImportRefusal::Newer { version } => messages::import_newer(u64::from(*version)),
        ImportRefusal::TooLarge { limit } => messages::import_too_large(*limit / 1_000_000),
        ImportRefusal::FromTheFuture { date } => messages::import_from_the_future(*date),
    }
}
