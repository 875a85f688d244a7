//! Keeps the journal in step across devices, by the browser's own sync store. Reads and writes nothing itself.
//!
//! Each device writes only items of its own and reads those of all, so that none overwrites another's.
//! Merging is union: an entry that is gone from the sync store stays in the journal. Off until the
//! person turns it on, on each device.

mod fold;
mod items;
mod merge;
mod plan;
mod state;

pub use merge::take_in;
pub use plan::{Plan, plan};
pub(crate) use state::open;
pub use state::{SyncState, Trouble, TroubleKind, Unread, choose, takes_part};

use std::collections::BTreeMap;

/// Everything in the browser's sync store by key; `None` when it was not read, or not given out.
pub type SyncedItems = Option<BTreeMap<String, String>>;

#[cfg(test)]
mod tests;
