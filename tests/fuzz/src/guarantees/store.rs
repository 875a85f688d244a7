//! Guarantees that nothing in the store is lost: an entry stays as it is, and an unreadable journal
//! is kept byte by byte.

use super::by_id;
use std::collections::{BTreeMap, BTreeSet};
use veto::journal::{EntryKind, Journal};
use veto::store::StoreChanges;

type Store = BTreeMap<String, String>;

/// The keys of the store that Veto may write.
const JOURNAL: &str = "journal";
const SET_ASIDE: &str = "set_aside/";
const OWN: [&str; 3] = [JOURNAL, "sync", "welcomed"];

/// The store after these changes.
#[must_use]
pub fn applied(store: &Store, changes: &StoreChanges) -> Store {
    let mut store = store.clone();
    changes.apply(&mut store);
    store
}

/// Everything that was in the store before is there after.
///
/// # Panics
/// When something is missing or has changed.
pub fn nothing_is_lost(before: &Store, after: &Store) {
    let journal = after.get(JOURNAL).map(|text| {
        let journal = Journal::decode(text).ok();
        // An unreadable journal may stay in its place only while nothing is written.
        assert!(
            journal.is_some() || before == after,
            "an unreadable journal"
        );
        journal.unwrap_or_default()
    });
    let journal = journal.unwrap_or_default();
    for (key, text) in before {
        if OWN[1..].contains(&key.as_str()) || after.get(key) == Some(text) {
            continue;
        }
        assert!(is_ours(key), "{key:?} is none of Veto's, and changed");
        match Journal::decode(text) {
            Ok(known) => is_within(&known, key == JOURNAL, &journal, before),
            Err(_) => is_set_aside(text, &journal, after),
        }
    }
    for key in after.keys().filter(|key| !before.contains_key(*key)) {
        assert!(is_ours(key), "{key:?} is none of Veto's, and new");
    }
}

fn is_ours(key: &str) -> bool {
    OWN.contains(&key) || key.starts_with(SET_ASIDE)
}

/// All entries of `known` are in `whole`, unchanged. Where journals contradict each other, the
/// entry of one of the two is in `whole`.
fn is_within(known: &Journal, is_present: bool, whole: &Journal, before: &Store) {
    let whole = by_id(whole);
    let others: Vec<Journal> = before
        .iter()
        .filter(|(key, _)| key.starts_with(SET_ASIDE) || (!is_present && *key == JOURNAL))
        .filter_map(|(_, text)| Journal::decode(text).ok())
        .collect();
    for (id, text) in by_id(known) {
        let now = whole.get(id).expect("an entry is lost");
        let is_anothers = || others.iter().any(|one| by_id(one).get(id) == Some(now));
        assert!(*now == text || is_anothers(), "{text} became {now}");
    }
}

/// The text is stored under another key, and an entry of the journal names that key.
fn is_set_aside(text: &str, journal: &Journal, after: &Store) {
    let named: BTreeSet<&str> = journal
        .entries()
        .iter()
        .filter_map(|entry| match &entry.what {
            EntryKind::JournalSetAside { key, .. } => Some(key.as_str()),
            _ => None,
        })
        .collect();
    let mut places = after.iter().filter(|(_, kept)| *kept == text);
    let is_kept = places.any(|(key, _)| named.contains(key.as_str()));
    assert!(is_kept, "an unreadable journal is gone: {text:?}");
}
