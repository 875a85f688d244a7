//! Fixtures of what Veto stored in people's browsers, by month. They are frozen, and every later
//! version must read them.
//!
//! When the stored form changes, add a fixture that the new version wrote; the old ones stay.

use super::*;
use crate::sync::{self, SyncState};
use serde::Deserialize;

/// The contents of a browser's store and of its sync store.
#[derive(Deserialize)]
struct Frozen {
    local: BTreeMap<String, String>,
    synced: BTreeMap<String, String>,
}

const OF_2026_11: &str = include_str!("../fixtures/2026-11.json");

#[test]
fn the_stores_of_november_2026() {
    let Frozen { local, synced } = serde_json::from_str(OF_2026_11).unwrap();
    let stored = local[JOURNAL].clone();
    let mut opened = open(&Some(local), &id("new"), now(), "1");
    assert!(opened.changes.is_empty(), "{:?}", opened.changes);
    assert_eq!(opened.journal.encode(), stored);
    let kinds: std::collections::BTreeSet<_> = opened
        .journal
        .entries()
        .iter()
        .map(|entry| kind(&entry.what))
        .collect();
    assert_eq!(kinds.len(), KINDS, "every kind of entry: {kinds:?}");
    let aside: Vec<_> = opened.set_aside.iter().map(|aside| aside.reason).collect();
    assert_eq!(aside, [SetAsideReason::Corrupt, SetAsideReason::Newer]);
    let state: &SyncState = opened.sync.as_ref().unwrap();
    assert!(state.on && state.trouble.is_some() && state.unread.is_some());
    let before = opened.journal.entries().len();
    sync::take_in(&mut opened, &Some(synced), now());
    let entries = opened.journal.entries();
    assert_eq!(entries.len(), before + 1, "one came from another device");
    assert!(entries.iter().any(|entry| entry.id == id("other-device")));
}

/// The number of kinds of entries.
const KINDS: usize = 17;

/// Numbers the kinds of entries. A new kind does not compile here until it gets a number; then a
/// fixture must have it.
fn kind(what: &What) -> u8 {
    match what {
        What::SwitchSeen { .. } => 1,
        What::SwitchUnreadable { .. } => 2,
        What::SwitchOpened { .. } => 3,
        What::ObjectionDeclared => 4,
        What::NotObjecting => 5,
        What::Reconsidered => 6,
        What::BannerPostponed { .. } => 7,
        What::BannerDismissed => 8,
        What::RegionChosen { .. } => 9,
        What::LanguageChosen { .. } => 10,
        What::InterfaceLanguageChosen { .. } => 11,
        What::QuietModeChosen { .. } => 12,
        What::ReminderChosen { .. } => 13,
        What::StepTaken { .. } => 14,
        What::StepTakenBack { .. } => 15,
        What::JournalSetAside { .. } => 16,
        What::JournalImported { .. } => 17,
    }
}
