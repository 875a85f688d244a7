//! Takes in what other devices wrote. Never takes anything out of the journal, and never changes an entry.

use super::{SyncedItems, items};
use crate::journal::{EntryId, Journal};
use crate::moment::Moment;
use crate::store::Opened;
use chrono::TimeDelta;
use std::collections::BTreeSet;

/// How far ahead of this device's clock another's may be. An entry that is further ahead waits: by
/// its order it would outweigh whatever is seen here until then.
const CLOCK_DIFFERENCE: TimeDelta = TimeDelta::minutes(10);

/// Merges the journals in the sync store into the opened one, and notes what cannot be read.
pub fn take_in(opened: &mut Opened, synced: &SyncedItems, now: Moment) {
    let (Some(state), Some(synced)) = (&mut opened.sync, synced) else {
        return;
    };
    if !state.on {
        return;
    }
    let mut unread = BTreeSet::new();
    let mut brought = Journal::default();
    for (device, read) in items::journals(synced) {
        match read {
            Ok(journal) => brought = brought.merged(believable(journal, now)),
            // What is amiss with one's own is mended by writing it again.
            Err(_) if device == state.device.as_str() => {}
            Err(reason) => {
                unread.insert(reason);
            }
        }
    }
    state.unread = unread.last().copied();
    let known: BTreeSet<&EntryId> = opened.journal.entries().iter().map(|e| &e.id).collect();
    // An entry that is here already is the one that counts, whatever comes under its name.
    let news = brought.retained(|entry| !known.contains(&entry.id));
    if news.entries().is_empty() {
        return;
    }
    opened.journal = std::mem::take(&mut opened.journal).merged(news);
    opened.changes.put_journal(&opened.journal);
}

/// Without what is dated after now.
fn believable(journal: Journal, now: Moment) -> Journal {
    let latest = now.stamp() + CLOCK_DIFFERENCE;
    let latest_order = u64::try_from(latest.timestamp_millis()).unwrap_or(0);
    journal.retained(|entry| entry.at <= latest && entry.order <= latest_order)
}
