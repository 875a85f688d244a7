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

/// Format 1 of the journal.
const OF_2026_11: &str = include_str!("../fixtures/2026-11.json");
/// Format 2: entries name a platform and a setting.
const OF_2026_12: &str = include_str!("../fixtures/2026-12.json");

/// Opens the store, and checks that it is all there; `synced` adds an entry of another device.
fn check(frozen: &str, now: Moment, kinds: usize) -> Journal {
    let Frozen { local, synced } = serde_json::from_str(frozen).unwrap();
    let entries = |text: &str| serde_json::from_str::<Value>(text).unwrap()["entries"].take();
    let stored = entries(&local[JOURNAL]);
    let mut opened = open(&Some(local), &id("new"), now, "1");
    assert!(opened.changes.is_empty(), "{:?}", opened.changes);
    let journal = opened.journal.clone();
    assert_eq!(entries(&journal.encode()), stored);
    let found = journal.entries().iter().map(|entry| kind(&entry.what));
    let found: std::collections::BTreeSet<_> = found.collect();
    assert_eq!(found.len(), kinds, "every kind of entry: {found:?}");
    let aside: Vec<_> = opened.set_aside.iter().map(|aside| aside.reason).collect();
    assert_eq!(aside, [SetAsideReason::Corrupt, SetAsideReason::Newer]);
    let state: &SyncState = opened.sync.as_ref().unwrap();
    assert!(state.on && state.error.is_some() && state.unreadable_peer.is_some());
    sync::take_in(&mut opened, &Some(synced), now);
    let merged = opened.journal.entries();
    let before = journal.entries().len();
    assert_eq!(merged.len(), before + 1, "one came from another device");
    assert!(merged.iter().any(|entry| entry.id == id("other-device")));
    journal
}

#[test]
fn the_stores_of_november_2026() {
    let journal = check(OF_2026_11, now(), KINDS_OF_FORMAT_1);
    let written = journal.encode();
    assert!(written.starts_with(r#"{"format":"veto-journal","version":2,"#));
}

#[test]
fn the_stores_of_december_2026() {
    let later = chrono::DateTime::parse_from_rfc3339("2026-12-03T12:00:00+01:00").unwrap();
    let Frozen { local, .. } = serde_json::from_str(OF_2026_12).unwrap();
    let journal = check(OF_2026_12, later.into(), KINDS);
    assert_eq!(journal.encode(), local[JOURNAL], "byte for byte");
}

/// The number of kinds of entries, and of those that format 1 knew.
const KINDS: usize = 19;
const KINDS_OF_FORMAT_1: usize = 17;

/// Numbers the kinds of entries. A new kind does not compile here until it gets a number; then a
/// fixture must have it.
pub(crate) fn kind(what: &EntryKind) -> u8 {
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
        EntryKind::PlatformUsed => 18,
        EntryKind::PlatformNotUsed => 19,
    }
}
