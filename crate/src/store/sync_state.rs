//! This device's sync state: whether it takes part, under which name, and which error there is.
//!
//! It is stored beside the journal, not in it, because the journal goes to every device and the
//! state to none.

use super::keys::SYNC_STATE;
use crate::journal::EntryId;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The sync state of a device that takes part, or took part until its items are deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncState {
    /// The name of this device in the keys of its items; random.
    pub device: EntryId,
    /// Whether the device takes part. If not, its items still have to be deleted.
    pub on: bool,
    /// Why the device is not in sync, if it is not.
    // Stored under this name. A state that cannot be read would turn the sync off.
    #[serde(rename = "trouble")]
    pub error: Option<SyncError>,
    /// Why the items of another device cannot be read, if some cannot.
    // Stored under this name, too.
    #[serde(rename = "unread")]
    pub unreadable_peer: Option<UnreadablePeer>,
}

/// Why, and since when, a device is not in sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncError {
    pub since: DateTime<FixedOffset>,
    pub kind: SyncErrorKind,
}

/// What can keep a device from syncing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SyncErrorKind {
    /// The browser refused to read the sync store, or to write to it.
    Refused,
    /// The entries that must stay do not fit into the room that the other devices leave.
    Full,
}

/// Why another device's items cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnreadablePeer {
    /// All of them arrived, but they are damaged.
    Damaged,
    /// A newer version of Veto wrote them.
    Newer,
}

/// The sync state in the store. If it cannot be read there is none, and the person has to be asked
/// again on this device.
pub(crate) fn open(values: &BTreeMap<String, String>) -> Option<SyncState> {
    serde_json::from_str(values.get(SYNC_STATE)?).ok()
}
