//! Several devices: each gets its share of the room, and entries from a clock that is ahead have to
//! wait.

use super::*;
use crate::store::{Opened, StoreChanges};
use crate::sync::{SyncState, choose, plan, take_in, takes_part};

/// The opened store of a device that takes part in sync.
fn opened(journal: Journal) -> Opened {
    Opened {
        journal,
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

#[test]
fn every_device_has_an_equal_share_of_the_room() {
    let check = |others: &[usize], room: usize| {
        let foreign = others.iter().enumerate();
        let synced = foreign.map(|(name, size)| {
            let text = "x".repeat(*size);
            (format!("journal/other-{name}/0"), text)
        });
        let mut opened = opened(readings(&[SwitchState::Off; 200]));
        let before = opened.sync.clone();
        let plan = plan(&mut opened, before.as_ref(), &Some(synced.collect()), now());
        let taken = items::weight_of(&plan.changes.set);
        // The unused rest is less than one entry plus the room reserved for keys.
        let expected = room - 1_500..=room;
        assert!(expected.contains(&taken), "{taken} of {room}");
    };
    check(&[], 40_000);
    check(&[100], 40_000);
    check(&[100, 100], 32_000);
    check(&[100; 5], 16_000);
    check(&[70_000], 96_000 - 70_000);
}

#[test]
fn what_comes_from_a_clock_that_is_ahead_waits() {
    let minutes = |minutes: i64| minutes * 60;
    let taken = |entry_at: i64, order_at: i64| {
        let other: EntryId = "other".to_owned().try_into().unwrap();
        let brought = journal("o", entry_at, [EntryKind::NotObjecting]).encode();
        let order = |second| format!("\"order\":{}", moment(second).epoch_ms());
        let brought = brought.replace(&order(entry_at), &order(order_at));
        let brought = Journal::decode(&brought).unwrap();
        let mut opened = opened(Journal::default());
        take_in(
            &mut opened,
            &Some(items::split(&other, &brought)),
            moment(0),
        );
        opened.journal.entries().len()
    };
    let check = |entry_at, order_at, expect| {
        assert_eq!(taken(entry_at, order_at), expect, "{entry_at} {order_at}");
    };
    check(minutes(-5), minutes(-5), 1);
    check(minutes(10), minutes(10), 1);
    check(minutes(10) + 1, minutes(10), 0);
    check(minutes(10), minutes(10) + 1, 0);
}

#[test]
fn a_device_takes_part_from_the_day_it_is_asked_to() {
    let mut opened = opened(Journal::default());
    opened.sync = None;
    choose(&mut opened, false, &device());
    assert_eq!(opened.sync, None, "nothing has to be taken out");
    choose(&mut opened, true, &device());
    let state = opened.sync.expect("a part");
    assert_eq!((state.device.clone(), state.on), (device(), true));
    let stored = |text: String| Some(BTreeMap::from([("sync".to_owned(), text)]));
    let check = |contents, expect| assert_eq!(takes_part(&contents), expect, "{contents:?}");
    check(None, false);
    check(Some(BTreeMap::new()), false);
    check(stored("{damaged".into()), false);
    check(stored(serde_json::to_string(&state).unwrap()), true);
}
