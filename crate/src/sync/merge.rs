//! Merges what other devices wrote to the sync store into the journal.
//!
//! **Invariant:** an entry of the journal is never removed or changed.

use super::{SyncedItems, items};
use crate::journal::{EntryId, Journal};
use crate::moment::Moment;
use crate::store::Opened;
use chrono::TimeDelta;
use std::collections::BTreeSet;

/// How far ahead of this device's clock another device's clock may be. An entry that is further
/// ahead waits: its `order` would outweigh everything seen on this device until then.
const CLOCK_DIFFERENCE: TimeDelta = TimeDelta::minutes(10);

/// Merges the journals in the sync store into the opened one, and records which cannot be read.
pub fn take_in(opened: &mut Opened, synced: &SyncedItems, now: Moment) {
    let (Some(state), Some(synced)) = (&mut opened.sync, synced) else {
        return;
    };
    if !state.on {
        return;
    }
    let mut unreadable_peer = BTreeSet::new();
    let mut brought = Journal::default();
    for (device, read) in items::journals(synced) {
        match read {
            Ok(journal) => brought = brought.merged(believable(journal, now)),
            // Ignore damage in our own items: the next write replaces them.
            Err(_) if device == state.device.as_str() => {}
            Err(reason) => {
                unreadable_peer.insert(reason);
            }
        }
    }
    state.unreadable_peer = unreadable_peer.last().copied();
    let known: BTreeSet<&EntryId> = opened.journal.entries().iter().map(|e| &e.id).collect();
    // An entry that is here already counts, whatever another device stores under its id.
    let news = brought.retained(|entry| !known.contains(&entry.id));
    if news.entries().is_empty() {
        return;
    }
    opened.journal = std::mem::take(&mut opened.journal).merged(news);
    opened.changes.put_journal(&opened.journal);
}

/// The entries of `journal` that are not dated later than now plus [`CLOCK_DIFFERENCE`].
fn believable(journal: Journal, now: Moment) -> Journal {
    let latest = now.stamp() + CLOCK_DIFFERENCE;
    let latest_order = u64::try_from(latest.timestamp_millis()).unwrap_or(0);
    journal.retained(|entry| entry.at <= latest && entry.order <= latest_order)
}
