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
    assert!(state.on && state.error.is_some() && state.unreadable_peer.is_some());
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
fn kind(what: &EntryKind) -> u8 {
    match what {
        EntryKind::SwitchSeen { .. } => 1,
        EntryKind::SwitchUnreadable { .. } => 2,
        EntryKind::SwitchOpened { .. } => 3,
        EntryKind::ObjectionDeclared => 4,
        EntryKind::NotObjecting => 5,
        EntryKind::Reconsidered => 6,
        EntryKind::BannerPostponed { .. } => 7,
        EntryKind::BannerDismissed => 8,
        EntryKind::RegionChosen { .. } => 9,
        EntryKind::LanguageChosen { .. } => 10,
        EntryKind::InterfaceLanguageChosen { .. } => 11,
        EntryKind::QuietModeChosen { .. } => 12,
        EntryKind::ReminderChosen { .. } => 13,
        EntryKind::StepTaken { .. } => 14,
        EntryKind::StepTakenBack { .. } => 15,
        EntryKind::JournalSetAside { .. } => 16,
        EntryKind::JournalImported { .. } => 17,
    }
}
