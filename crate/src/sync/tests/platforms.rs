//! Folding and exchanging journals about many settings, also of platforms that one device does not
//! know yet.

use super::*;
use crate::platform::invented::{RESEARCH, setting_id};
use crate::store::{Opened, StoreChanges};
use crate::sync::{SyncState, UnreadablePeer, take_in};

fn settings() -> [SettingId; 3] {
    [
        SettingId::FIRST,
        setting_id("readable", "ai-training"),
        setting_id("readable", RESEARCH),
    ]
}

/// The journal as one device has it that knows another setting under this name: the entries about
/// it are of an unknown platform.
fn unknown(journal: &Journal, platform: &str) -> Journal {
    let named = |slug: &str| format!("\"platform\":\"{slug}\"");
    let text = journal.encode();
    Journal::decode(&text.replace(&named(platform), &named("some-later-platform"))).unwrap()
}

fn states(journal: &Journal) -> [Standing; 3] {
    settings().map(|setting| State::of(journal, setting, now()).standing)
}

proptest! {
    #[test]
    fn folded_every_setting_means_the_same(
        (a, b) in any_devices_about(&settings()),
        room in 2_000_usize..12_000,
    ) {
        let journal = a.merged(b);
        if let Some(folded) = fold(&journal, room, now()) {
            for setting in settings() {
                let state = |journal| State::of(journal, setting, now());
                prop_assert_eq!(state(&folded), state(&journal));
            }
        }
    }

    /// A device folds entries that it does not know. On the other device, which knows them, no
    /// setting stands better than with the whole journal.
    #[test]
    fn what_a_device_does_not_know_it_folds_with_care(
        (a, b) in any_devices_about(&settings()),
        room in 2_000_usize..12_000,
    ) {
        let whole = a.clone().merged(b.clone());
        let there = unknown(&a, "readable");
        if let Some(folded) = fold(&there, room, now()) {
            let text = folded.encode();
            for entry in folded.entries() {
                prop_assert!(there.entries().contains(entry));
            }
            let back = Journal::decode(&text.replace("some-later-platform", "readable")).unwrap();
            let merged = states(&back.merged(b));
            for (merged, whole) in merged.into_iter().zip(states(&whole)) {
                let objected = |one| matches!(one, Standing::Objected { .. });
                let ticked = |one| matches!(one, Standing::Objected { confirmed: Some(_), .. });
                prop_assert!(!ticked(merged) || ticked(whole), "{merged:?}, {whole:?}");
                prop_assert!(!objected(merged) || objected(whole), "{merged:?}, {whole:?}");
            }
        }
    }
}

#[test]
fn of_each_setting_known_or_not_the_first_and_last_stay() {
    use SwitchState::{Off, On};
    let mut all = Journal::default();
    for (round, state) in (0..).zip([[Off; 30], [On; 30]].concat()) {
        for (place, setting) in (0..).zip(settings()) {
            let second = round * 30 + place * 10;
            let id = format!("r-{second}").try_into().unwrap();
            let what = seen(second, state, "Use my data");
            all.add(id, moment(second), Subject::Setting(setting), "0.1.0", what);
        }
    }
    let all = unknown(&all, "readable");
    let folded = fold(&all, 7_000, now()).unwrap();
    assert!(folded.entries().len() < all.entries().len());
    for second in [0, 10, 20, 29 * 30, 29 * 30 + 10, 59 * 30, 59 * 30 + 20] {
        let id = format!("r-{second}");
        let stays = folded.entries().iter().any(|one| one.id.as_str() == id);
        assert!(stays, "{id}");
    }
}

fn opened() -> Opened {
    Opened {
        journal: Journal::default(),
        changes: StoreChanges::default(),
        set_aside: Vec::new(),
        sync: Some(SyncState {
            device: device(),
            on: true,
            error: None,
            unreadable_peer: None,
        }),
        account_key: None,
        deleted: None,
        available: true,
    }
}

/// The items of another device whose journal has this format.
fn of_format(version: u32) -> BTreeMap<String, String> {
    let other: EntryId = "other".to_owned().try_into().unwrap();
    let journal = unknown(&readings(&[SwitchState::Off]), "linkedin");
    let items = items::split(&other, &journal);
    let format = format!("\"version\":{version},\"entries\"");
    let text = items["journal/other/1"].replace("\"version\":2,\"entries\"", &format);
    assert!(text.contains(&format));
    let list = items["journal/other/0"].replace(
        &items::digest(&items["journal/other/1"]),
        &items::digest(&text),
    );
    BTreeMap::from([
        ("journal/other/0".to_owned(), list),
        ("journal/other/1".to_owned(), text),
    ])
}

#[test]
fn an_older_device_is_read_and_a_newer_one_asks_for_an_update() {
    for version in [1, 2] {
        let mut opened = opened();
        take_in(&mut opened, &Some(of_format(version)), now());
        assert_eq!(opened.journal.entries().len(), 1, "format {version}");
        assert_eq!(opened.sync.unwrap().unreadable_peer, None);
        let stored = &opened.changes.set["journal"];
        assert!(
            stored.contains("some-later-platform"),
            "it goes on as it is"
        );
    }
    let mut opened = opened();
    take_in(&mut opened, &Some(of_format(3)), now());
    assert!(opened.journal.entries().is_empty());
    let newer = Some(UnreadablePeer::Newer);
    assert_eq!(opened.sync.unwrap().unreadable_peer, newer);
}
