//! This device's part in the sync: whether it takes part, by which name, what is amiss. Decides nothing.
//!
//! It is kept beside the journal, never in it, because the journal goes to every device and this to none.

use crate::journal::EntryId;
use crate::store::{Opened, StoreChanges, StoreContents};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Its key in the browser's local store.
const KEY: &str = "sync";

/// The part of a device that takes part, or did a moment ago.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncState {
    /// Names this device's items; made at random.
    pub device: EntryId,
    /// Whether it takes part. If not, its items have still to be taken out.
    pub on: bool,
    /// Why it is not in step.
    pub trouble: Option<Trouble>,
    /// That another device's items cannot be read.
    pub unread: Option<Unread>,
}

/// Why, and since when, a device is not in step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// Since when.
    pub since: DateTime<FixedOffset>,
    /// Why.
    pub kind: TroubleKind,
}

/// What can keep a device from being in step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TroubleKind {
    /// The browser did not give its sync store out, or did not take what was written.
    Refused,
    /// The items of the other devices leave too little room.
    Full,
}

/// Why another device's items cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unread {
    /// They all came, and are damaged.
    Damaged,
    /// A newer version of Veto wrote them.
    Newer,
}

/// The state in a store. One that cannot be read is none: then this device has to be asked again.
pub(crate) fn open(values: &BTreeMap<String, String>) -> Option<SyncState> {
    serde_json::from_str(values.get(KEY)?).ok()
}

/// Whether the sync store has to be read at all.
#[must_use]
pub fn takes_part(contents: &StoreContents) -> bool {
    contents.as_ref().and_then(open).is_some()
}

/// Takes the person's choice down; `fresh_id` names the device if it has no name yet.
pub fn choose(opened: &mut Opened, on: bool, fresh_id: &EntryId) {
    match &mut opened.sync {
        Some(state) => state.on = on,
        None if on => {
            opened.sync = Some(SyncState {
                device: fresh_id.clone(),
                on,
                trouble: None,
                unread: None,
            });
        }
        None => {}
    }
}

/// What brings the local store from one state to the other.
pub(super) fn changes(before: Option<&SyncState>, after: Option<&SyncState>) -> StoreChanges {
    let mut changes = StoreChanges::default();
    if before != after {
        put(&mut changes, after);
    }
    changes
}

/// Adds the state to what is written.
pub(super) fn put(changes: &mut StoreChanges, state: Option<&SyncState>) {
    match state.and_then(|state| serde_json::to_string(state).ok()) {
        Some(text) => {
            changes.set.insert(KEY.to_owned(), text);
        }
        None => changes.remove.push(KEY.to_owned()),
    }
}
