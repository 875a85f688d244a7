//! What Veto has written into people's browsers, month by month: frozen, and read for ever.
//!
//! When what is written changes, a new fixture is added, made of what that version writes; the old ones stay.

use super::*;
use crate::sync::{self, SyncState};
use serde::Deserialize;

/// A browser's two stores.
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

/// How many kinds of entries there are.
const KINDS: usize = 17;

/// A kind that is added does not compile here until it is counted, and a fixture has it.
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
