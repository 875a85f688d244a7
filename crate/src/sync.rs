//! Syncs the journal across the person's devices through the browser's sync store (`storage.sync`).
//!
//! Each device writes only its own items and reads those of all devices, so that none overwrites
//! another's. Merging is a union: an entry that is gone from the sync store stays in the journal.
//! Sync is off until the person turns it on, on each device.

mod fold;
mod items;
mod merge;
mod plan;
mod state;

pub use merge::take_in;
pub use plan::{Plan, plan};
pub use state::{choose, takes_part};

pub(crate) use crate::store::sync_state::open;
pub use crate::store::sync_state::{SyncError, SyncErrorKind, SyncState, UnreadablePeer};
use std::collections::BTreeMap;

/// Everything in the sync store by key; `None` if it was not read, or the browser refused.
pub type SyncedItems = Option<BTreeMap<String, String>>;

#[cfg(test)]
mod tests;
