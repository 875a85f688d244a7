//! Guarantees about any journal and any store. Each function panics if its guarantee is broken.

mod standing;
mod store;

pub use standing::standing_has_its_reason;
pub use store::{applied, nothing_is_lost};

use std::collections::BTreeMap;
use veto::journal::{Entry, Journal};

/// The entries by id, each as its stored text, because equality of entries ignores their time zone
/// offsets.
///
/// # Panics
/// When two entries have the same id.
#[must_use]
pub fn by_id(journal: &Journal) -> BTreeMap<&str, String> {
    let entries = journal.entries();
    let texts = entries.iter().map(|entry| (entry.id.as_str(), text(entry)));
    let texts: BTreeMap<_, _> = texts.collect();
    assert_eq!(texts.len(), entries.len(), "an id is there twice");
    texts
}

/// The entry as it is stored.
///
/// # Panics
/// Never: every entry can be written as JSON.
#[must_use]
pub fn text(entry: &Entry) -> String {
    serde_json::to_string(entry).expect("every entry can be written as JSON")
}

/// A journal that was decoded can be encoded, and is the same when it is decoded again.
///
/// # Panics
/// When it is not the same.
pub fn comes_back(journal: &Journal) {
    let text = journal.encode();
    let again = Journal::decode(&text).expect("a journal that was written can be read");
    assert_eq!(again, *journal);
    assert_eq!(again.encode(), text, "the same journal, another text");
}
