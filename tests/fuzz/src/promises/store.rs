//! Nothing in the store is lost: an entry stays as it is, a journal that cannot be read stays byte by byte.

use super::by_id;
use std::collections::{BTreeMap, BTreeSet};
use veto::journal::{Journal, What};
use veto::store::StoreChanges;

type Store = BTreeMap<String, String>;

/// Keys of the store that are Veto's to write.
const JOURNAL: &str = "journal";
const SET_ASIDE: &str = "set_aside/";
const OWN: [&str; 3] = [JOURNAL, "sync", "welcomed"];

/// A store that took changes.
#[must_use]
pub fn applied(store: &Store, changes: &StoreChanges) -> Store {
    let mut store = store.clone();
    changes.apply(&mut store);
    store
}

/// What was there before is there after.
///
/// # Panics
/// When something is not.
pub fn nothing_is_lost(before: &Store, after: &Store) {
    let journal = after.get(JOURNAL).map(|text| {
        let journal = Journal::decode(text).ok();
        // What cannot be read stays only while nothing is written.
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

/// All its entries are in the other, as they were. Where journals contradict each other, one of the two stays.
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

/// It is under another key, and the journal says which.
fn is_set_aside(text: &str, journal: &Journal, after: &Store) {
    let named: BTreeSet<&str> = journal
        .entries()
        .iter()
        .filter_map(|entry| match &entry.what {
            What::JournalSetAside { key, .. } => Some(key.as_str()),
            _ => None,
        })
        .collect();
    let mut places = after.iter().filter(|(_, kept)| *kept == text);
    let is_kept = places.any(|(key, _)| named.contains(key.as_str()));
    assert!(is_kept, "an unreadable journal is gone: {text:?}");
}
