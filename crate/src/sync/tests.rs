//! Tests of folding a journal and cutting it into items: what fits, what stays, and that the
//! meaning is unchanged.

use super::fold::fold;
mod devices;
mod platforms;

use super::items;
use crate::journal::tests::{begun, honest};
use crate::journal::{
    EntryId, EntryKind, Journal, Preferences, Standing, State, Subject, SwitchState,
};
use crate::moment::Moment;
use crate::observation::PageLoad;
use crate::platform::SettingId;
use crate::reading::UnreadableReason;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::num::NonZeroU16;

fn moment(second: i64) -> Moment {
    Moment::new(1_800_000_000_000 + second * 1_000, 60).unwrap()
}

fn device() -> EntryId {
    "01234567-89ab-cdef-0123-456789abcdef"
        .to_owned()
        .try_into()
        .unwrap()
}

fn seen(second: i64, state: SwitchState, label: &str) -> EntryKind {
    let load = PageLoad {
        id: format!("load-{second}"),
        opened_at: moment(second).epoch_ms() - 2_000,
        after: None,
    };
    EntryKind::SwitchSeen {
        state,
        load,
        label: label.into(),
        interface_language: "fr".into(),
        evidence: Some(honest(state)),
    }
}

/// A journal written on the device `name`, one entry every ten seconds from `start` on.
fn journal(name: &str, start: i64, whats: impl IntoIterator<Item = EntryKind>) -> Journal {
    let mut journal = Journal::default();
    for (second, what) in (start..).step_by(10).zip(whats) {
        let id = format!("{name}-{second}").try_into().unwrap();
        let what = begun(&journal, moment(second), what);
        journal.add(
            id,
            moment(second),
            Subject::Setting(SettingId::FIRST),
            "0.1.0",
            what,
        );
    }
    journal
}

fn readings(states: &[SwitchState]) -> Journal {
    let whats = (0..).step_by(10).zip(states);
    journal(
        "r",
        0,
        whats.map(|(second, state)| seen(second, *state, "Use my data")),
    )
}

fn now() -> Moment {
    moment(100_000)
}

fn meaning(journal: &Journal) -> (State, Preferences) {
    (
        State::of(journal, SettingId::FIRST, now()),
        Preferences::of(journal),
    )
}

fn any_what() -> impl Strategy<Value = (u8, bool)> {
    (0_u8..14, any::<bool>())
}

/// An entry of any kind; more than half are readings.
fn what(second: i64, (kind, flag): (u8, bool)) -> EntryKind {
    let state = if flag {
        SwitchState::On
    } else {
        SwitchState::Off
    };
    match kind {
        0 => EntryKind::NotObjecting,
        1 => EntryKind::Reconsidered,
        2 => EntryKind::ObjectionDeclared,
        3 => EntryKind::BannerDismissed,
        4 => EntryKind::QuietModeChosen { quiet: flag },
        5 => EntryKind::ReminderChosen {
            days: NonZeroU16::new(if flag { 30 } else { 0 }),
        },
        6 => EntryKind::SwitchOpened {
            interface_language: "nl".into(),
        },
        7 => EntryKind::SwitchUnreadable {
            reason: UnreadableReason::NoSwitch,
            load: PageLoad {
                id: format!("load-{second}"),
                opened_at: 0,
                after: None,
            },
            interface_language: String::new(),
        },
        _ => seen(second, state, "Use my data"),
    }
}

/// Two devices with the same switch and the same clock, each with its own entries.
fn any_devices() -> impl Strategy<Value = (Journal, Journal)> {
    any_devices_about(&[SettingId::FIRST])
}

/// The same, with entries about all of these settings.
fn any_devices_about(settings: &[SettingId]) -> impl Strategy<Value = (Journal, Journal)> {
    let subject = prop::sample::select(settings.to_vec());
    let step = (any::<bool>(), any_what(), subject);
    prop::collection::vec(step, 0..40).prop_map(|steps| {
        let mut devices = (Journal::default(), Journal::default());
        for (second, (first, step, subject)) in (0..).step_by(10).zip(steps) {
            let (device, name) = if first {
                (&mut devices.0, "a")
            } else {
                (&mut devices.1, "b")
            };
            let id = format!("{name}-{second}").try_into().unwrap();
            let what = what(second, step);
            device.add(id, moment(second), Subject::Setting(subject), "0.1.0", what);
        }
        devices
    })
}

fn last_reading(journal: &Journal) -> Option<SwitchState> {
    let readings = journal.entries().iter().rev();
    let mut states = readings.filter_map(|entry| match entry.what {
        EntryKind::SwitchSeen { state, .. } => Some(state),
        _ => None,
    });
    states.next()
}

#[test]
fn what_fits_is_left_whole() {
    let journal = readings(&[SwitchState::Off; 40]);
    let weight = items::weight(&journal.encode());
    assert_eq!(fold(&journal, weight, now()), Some(journal.clone()));
    let folded = fold(&journal, weight - 1, now()).unwrap();
    assert_eq!(folded.entries().len(), 39);
}

#[test]
fn passing_things_go_before_readings() {
    let opened = |_| EntryKind::SwitchOpened {
        interface_language: "fr".into(),
    };
    let whats = (0..40_i64).map(|second| match second % 4 {
        0 => opened(second),
        _ => seen(second * 10, SwitchState::Off, "Use my data"),
    });
    let journal = journal("p", 0, whats);
    let room = items::weight(&journal.encode()) - 1_000;
    let folded = fold(&journal, room, now()).unwrap();
    let count = |journal: &Journal| {
        let readings = journal.entries().iter().filter(|entry| entry.is_reading());
        (journal.entries().len(), readings.count())
    };
    let ((all, readings), (left, readings_left)) = (count(&journal), count(&folded));
    assert!(left < all, "{left} of {all}");
    assert_eq!(readings_left, readings);
}

#[test]
fn the_oldest_detail_goes_first() {
    use SwitchState::{Off, On};
    let states = [
        &[On, On, Off, Off][..],
        &[Off; 100],
        &[On, Off, Off],
        &[Off; 50],
    ]
    .concat();
    let journal = readings(&states);
    let folded = fold(&journal, 8_000, now()).unwrap();
    assert_eq!(meaning(&folded), meaning(&journal));
    let left = folded.entries().len();
    assert!((15..40).contains(&left), "{left}");
    let kept = |index: usize| folded.entries().contains(&journal.entries()[index]);
    assert!(kept(2), "the first off");
    assert!(kept(104), "the last on");
    assert!(kept(105) && kept(106), "the pair that confirms");
    assert!(kept(156) && kept(150), "the newest");
    assert!(!kept(3) && !kept(60));
}

#[test]
fn what_has_to_stay_may_not_fit() {
    assert_eq!(fold(&readings(&[SwitchState::Off; 3]), 500, now()), None);
    let aside = |_| EntryKind::JournalSetAside {
        reason: crate::journal::SetAsideReason::Corrupt,
        key: "set_aside/2026-11-23T10:00:00+01:00".into(),
    };
    let all_lasting = journal("s", 0, (0..100).map(aside));
    assert_eq!(fold(&all_lasting, 8_000, now()), None);
}

#[test]
fn a_journal_of_years_is_folded_in_no_time() {
    let journal = readings(&[SwitchState::Off; 2_000]);
    let folded = fold(&journal, 39_000, now()).unwrap();
    assert!(folded.entries().len() > 80);
}

#[test]
fn every_item_is_within_what_browsers_take() {
    for label in ["<\"\\\u{1}\u{2028}é€😀".repeat(30), "x".repeat(200)] {
        let whats = (0..90).map(|second| seen(second * 10, SwitchState::Off, &label));
        let journal = journal("w", 0, whats);
        let items = items::split(&device(), &journal);
        assert!(items.len() > 2);
        for (key, text) in &items {
            let as_json = serde_json::to_string(text).unwrap().replace('<', "\\u003C");
            assert!(key.len() + as_json.len() <= 8_192, "{}", as_json.len());
            assert!(as_json.len() <= items::weight(text));
        }
        let read = items::journals(&items);
        assert_eq!(read.get(device().as_str()), Some(&Ok(journal)));
    }
}

#[test]
fn what_is_added_changes_the_list_and_the_last_piece() {
    let long = readings(&[SwitchState::Off; 100]);
    let longer = readings(&[SwitchState::Off; 101]);
    let (long, longer) = (
        items::split(&device(), &long),
        items::split(&device(), &longer),
    );
    let changed = longer
        .iter()
        .filter(|(key, text)| long.get(*key) != Some(text));
    assert_eq!(changed.count(), 2, "of {}", longer.len());
}

#[test]
fn items_of_two_writes_are_no_journal() {
    let old = items::split(&device(), &readings(&[SwitchState::Off; 60]));
    let new = items::split(&device(), &readings(&[SwitchState::On; 60]));
    for arrived in new.keys() {
        let mut mixed = old.clone();
        mixed.insert(arrived.clone(), new[arrived].clone());
        assert_eq!(items::journals(&mixed), BTreeMap::new(), "{arrived}");
    }
}

proptest! {
    #[test]
    fn folded_it_means_the_same((a, b) in any_devices(), room in 500_usize..12_000) {
        let journal = a.merged(b);
        if let Some(folded) = fold(&journal, room, now()) {
            prop_assert_eq!(meaning(&folded), meaning(&journal));
            prop_assert!(items::weight(&folded.encode()) <= room);
            prop_assert!(items::weight_of(&items::split(&device(), &folded)) <= room + 1_000);
            for entry in folded.entries() {
                prop_assert!(journal.entries().contains(entry));
            }
        }
        prop_assert!(fold(&journal, 12_000, now()).is_some());
    }

    /// However much was dropped on one device, the other never shows an objection if the last
    /// reading of all was on.
    #[test]
    fn merged_with_what_was_folded_on_stays_on((a, b) in any_devices(), room in 500_usize..12_000) {
        let whole = a.clone().merged(b.clone());
        if last_reading(&whole) == Some(SwitchState::On)
            && let Some(folded) = fold(&a, room, now())
        {
            let standing = State::of(&folded.merged(b), SettingId::FIRST, now()).standing;
            let objected = matches!(standing, Standing::Objected { .. });
            prop_assert!(!objected, "{standing:?}");
        }
    }

    /// A folded journal gives a confirmation only where the whole journal gives it.
    #[test]
    fn merged_with_what_was_folded_no_tick_is_won(
        (a, b) in any_devices(),
        room in 500_usize..12_000,
    ) {
        let ticked = |journal: &Journal| matches!(
            State::of(journal, SettingId::FIRST, now()).standing,
            Standing::Objected { confirmed: Some(_), .. }
        );
        let whole = a.clone().merged(b.clone());
        if let Some(folded) = fold(&a, room, now()) {
            prop_assert!(!ticked(&folded.merged(b)) || ticked(&whole));
        }
    }
}
