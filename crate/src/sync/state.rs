//! Whether this device takes part in the sync: reads it, chooses it, and writes this device's sync
//! state to the store.

use super::{SyncState, open};
use crate::journal::EntryId;
use crate::store::keys::SYNC_STATE;
use crate::store::{Opened, StoreChanges, StoreContents};

/// Whether the sync store has to be read at all: this device has a sync state.
#[must_use]
pub fn takes_part(contents: &StoreContents) -> bool {
    contents.as_ref().and_then(open).is_some()
}

/// Records the person's choice; `fresh_id` names the device if it has no name yet.
pub fn choose(opened: &mut Opened, on: bool, fresh_id: &EntryId) {
    match &mut opened.sync {
        Some(state) => state.on = on,
        None if on => {
            opened.sync = Some(SyncState {
                device: fresh_id.clone(),
                on,
                error: None,
                unreadable_peer: None,
            });
        }
        None => {}
    }
}

/// The changes to the store that replace one sync state by the other.
pub(super) fn changes(before: Option<&SyncState>, after: Option<&SyncState>) -> StoreChanges {
    let mut changes = StoreChanges::default();
    if before != after {
        put(&mut changes, after);
    }
    changes
}

/// Adds the sync state to what is to be written; `None` removes it.
pub(super) fn put(changes: &mut StoreChanges, state: Option<&SyncState>) {
    match state.and_then(|state| serde_json::to_string(state).ok()) {
        Some(text) => {
            changes.set.insert(SYNC_STATE.to_owned(), text);
        }
        None => changes.remove.push(SYNC_STATE.to_owned()),
    }
}
