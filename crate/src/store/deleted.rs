//! What is left of a journal that the person deleted: nothing of what it said, only what keeps
//! later entries in order.

use crate::journal::{Ended, EntryId};
use serde::{Deserialize, Serialize};

/// No `order` is larger: that is the year 287,396, in milliseconds. Orders that no longer grow
/// would not keep entries in order.
const LARGEST: u64 = 1 << 53;

/// That the journal was deleted. Encoded as JSON; what cannot be decoded counts as never written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deleted {
    /// Id of the request that deleted it.
    pub request: EntryId,
    #[serde(flatten)]
    pub ended: Ended,
}

impl Deleted {
    /// # Panics
    /// Never: it holds only what JSON can hold.
    #[must_use]
    pub fn encode(&self) -> String {
        serde_json::to_string(self).expect("an id and two numbers")
    }

    #[must_use]
    pub fn decode(text: &str) -> Option<Self> {
        let deleted: Self = serde_json::from_str(text).ok()?;
        (deleted.ended.order <= LARGEST).then_some(deleted)
    }
}

#[cfg(test)]
mod tests;
