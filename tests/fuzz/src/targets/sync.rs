//! Fuzz target: a device writes only its own items to the sync store, they fit into it, and another
//! device reads from them only what is in the journal.

use crate::case::{Case, identity};
use crate::guarantees::{applied, by_id, nothing_is_lost};
use serde_json::json;
use std::collections::BTreeMap;
use veto::handle::{Decision, Event, handle};
use veto::journal::Journal;
use veto::situation::Environment;
use veto::store::open;
use veto::sync::{SyncedItems, take_in};

type Items = BTreeMap<String, String>;

/// The browser's limits for one item and for all items, in bytes
/// (<https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync>).
const ITEM: usize = 8_192;
const ALL: usize = 102_400;

pub(super) fn run(data: &[u8]) -> bool {
    let Some((case, environment)) = Case::read(data) else {
        return false;
    };
    let (Some(store), Some(synced)) = (case.store(), case.synced()) else {
        return false;
    };
    let opened = open(
        &Some(store.clone()),
        &case.fresh_id(),
        environment.now,
        &environment.version,
    );
    let Some(device) = opened.sync.map(|state| state.device) else {
        return false;
    };
    let woken = |store: &Items, synced: &Items| -> Decision {
        let (store, synced) = (Some(store.clone()), Some(synced.clone()));
        let id = case.fresh_id();
        handle(
            &Event::Woken,
            &store,
            &synced,
            &environment,
            &identity(),
            &id,
        )
    };
    let first = woken(&store, &synced);
    let own = format!("journal/{}/", device.as_str());
    let changes = &first.sync.changes;
    let keys = changes.set.keys().chain(&changes.remove);
    keys.for_each(|key| assert!(key.starts_with(&own), "{key:?} is another device's"));
    for (key, text) in &changes.set {
        assert!(size(key, text) <= ITEM, "{key:?} is too large");
    }
    let stored = applied(&store, &first.changes);
    nothing_is_lost(&store, &stored);
    let items = applied(&synced, changes);
    let weight = |items: &Items| items.iter().map(|(key, text)| size(key, text)).sum();
    let (before, after): (usize, usize) = (weight(&synced), weight(&items));
    assert!(
        after <= ALL || after <= before,
        "{after} bytes are too many"
    );
    let settled = applied(&stored, &first.sync.taken);
    let second = woken(&settled, &items);
    assert!(second.sync.changes.is_empty(), "{:?}", second.sync.changes);
    assert!(second.changes.is_empty(), "{:?}", second.changes);
    is_read_elsewhere(&settled, items, &own, &environment);
    true
}

fn size(key: &str, text: &str) -> usize {
    key.len() + json!(text).to_string().len()
}

/// Another device without entries of its own reads only entries of this journal, each unchanged.
fn is_read_elsewhere(store: &Items, items: Items, own: &str, environment: &Environment) {
    let Some(whole) = store.get("journal") else {
        return;
    };
    let whole = Journal::decode(whole).expect("a journal that can be read");
    let (key, text) = ("sync".to_owned(), r#"{"device":"elsewhere","on":true}"#);
    let elsewhere = Some(BTreeMap::from([(key, text.to_owned())]));
    let now = environment.now;
    let id = "elsewhere".to_owned().try_into().expect("an id");
    let mut opened = open(&elsewhere, &id, now, &environment.version);
    let items = items.into_iter().filter(|(key, _)| key.starts_with(own));
    let items: SyncedItems = Some(items.collect());
    take_in(&mut opened, &items, now);
    let whole = by_id(&whole);
    for (id, text) in by_id(&opened.journal) {
        assert_eq!(whole.get(id), Some(&text), "it came out different");
    }
}
