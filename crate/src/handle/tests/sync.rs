//! Tests two devices of one person that sync their journals, and what can go wrong.

use super::*;
use crate::journal::SwitchState;
use crate::sync::{SyncErrorKind, SyncState, UnreadablePeer};

const ON: Request = Request::ChooseSync { on: true };
const OFF: Request = Request::ChooseSync { on: false };

fn device(name: &'static str) -> Person {
    Person {
        name,
        ..Person::new()
    }
}

fn taking_part(name: &'static str) -> Person {
    let mut person = device(name);
    person.in_popup(ON);
    person
}

impl Person {
    fn state(&self) -> Option<SyncState> {
        let text = self.store.as_ref().unwrap().get("sync")?;
        serde_json::from_str(text).ok()
    }

    fn error(&self) -> Option<SyncErrorKind> {
        Some(self.state()?.error?.kind)
    }

    fn items(&self) -> &BTreeMap<String, String> {
        self.synced.as_ref().unwrap()
    }

    /// The browser delivers what another device wrote, and wakes the background.
    fn gets_from(&mut self, other: &Self) -> Decision {
        self.synced = other.synced.clone();
        self.wake()
    }
}

/// Syncs back and forth until neither device has anything to write.
fn in_step(a: &mut Person, b: &mut Person) {
    for _ in 0..4 {
        b.gets_from(a);
        a.gets_from(b);
    }
    assert!(b.gets_from(a).sync.changes.is_empty());
    assert_eq!(a.items(), b.items());
    assert_eq!(a.journal(), b.journal());
}

#[test]
fn nothing_is_synced_until_the_person_turns_it_on() {
    let mut person = device("a");
    person.sees(page(true), "load-1", 2_000);
    assert_eq!(person.items().len(), 0);
    let journal = person.journal();
    person.in_popup(ON);
    assert_eq!(
        person.journal(),
        journal,
        "the choice is this device's alone"
    );
    assert_eq!(person.items().len(), 2, "a list and one piece");
    assert!(
        person.wake().sync.changes.is_empty(),
        "what is there is not written again"
    );
    person.later(1_000).sees(page(false), "load-1", 3_000);
    assert!(
        person
            .items()
            .values()
            .any(|text| text.contains(r#""off""#))
    );
    let refused = person.on_page(OFF);
    assert!(matches!(refused.stored.reply, Reply::Refused { .. }));
}

#[test]
fn two_devices_come_to_know_the_same() {
    let (mut a, mut b) = (taking_part("a"), taking_part("b"));
    a.sees(page(false), "a-1", 2_000);
    b.later(20_000)
        .in_popup(Request::ChooseQuietMode { quiet: true });
    a.later(30_000).sees(page(false), "a-2", 2_000);
    b.later(30_000);
    in_step(&mut a, &mut b);
    assert_eq!((a.badge(), b.badge()), ("✓", "✓"));
    assert_eq!(a.items().len(), 4);
    // What one device sees, the other knows.
    b.later(DAY).sees(page(true), "b-1", 2_000);
    a.later(DAY).gets_from(&b);
    assert_eq!(a.badge(), "!");
}

#[test]
fn a_device_that_does_not_take_part_takes_nothing_in() {
    let mut a = taking_part("a");
    a.sees(page(false), "a-1", 2_000);
    let mut b = device("b");
    b.gets_from(&a);
    assert!(b.journal().entries().is_empty());
    assert_eq!(b.items(), a.items());
}

#[test]
fn turning_it_off_takes_out_what_is_ones_own() {
    let (mut a, mut b) = (taking_part("a"), taking_part("b"));
    a.sees(page(false), "a-1", 2_000);
    in_step(&mut a, &mut b);
    let journal = b.journal();
    b.in_popup(OFF);
    assert_eq!(b.items().len(), 2, "the other device's");
    assert_eq!((b.journal(), b.state()), (journal, None));
    a.gets_from(&b);
    assert_eq!(a.journal(), b.journal(), "nothing is lost by it");
    assert_eq!(a.items(), b.items());
}

#[test]
fn a_browser_that_refuses_is_a_state_and_harms_nothing() {
    let mut person = taking_part("a");
    person.takes_synced = false;
    person.sees(page(false), "a-1", 2_000);
    assert_eq!(person.error(), Some(SyncErrorKind::Refused));
    let since = person.state().unwrap().error.unwrap().since;
    person.later(DAY).sees(page(false), "a-2", 2_000);
    assert_eq!(person.state().unwrap().error.unwrap().since, since);
    assert_eq!(person.badge(), "✓");
    person.takes_synced = true;
    person.wake();
    assert_eq!(person.error(), None);
    // Items that the browser refuses to delete are not treated as deleted.
    person.takes_synced = false;
    person.in_popup(OFF);
    assert_eq!(person.error(), Some(SyncErrorKind::Refused));
    person.takes_synced = true;
    person.wake();
    assert_eq!((person.items().len(), person.state()), (0, None));
}

#[test]
fn a_browser_without_sync() {
    let mut person = device("a");
    person.synced = None;
    person.in_popup(ON);
    assert_eq!(person.error(), Some(SyncErrorKind::Refused));
    person.sees(page(false), "a-1", 2_000);
    assert_eq!(person.badge(), "…");
}

#[test]
fn no_room_is_left() {
    let mut person = device("a");
    let foreign = |index| (format!("other/{index}"), "x".repeat(8_000));
    person.synced = Some((0..12).map(foreign).collect());
    let before = person.items().clone();
    person.sees(page(false), "a-1", 2_000);
    person.in_popup(ON);
    assert_eq!(person.error(), Some(SyncErrorKind::Full));
    assert_eq!(*person.items(), before);
}

#[test]
fn what_is_not_ones_own_is_read_or_left_alone() {
    let mut person = taking_part("a");
    let newer = r#"{"format":"veto-synced","version":2,"anything":"else"}"#;
    let damaged = r#"{"format":"veto-synced","version":1,"pieces":[7]}"#;
    let half = r#"{"format":"veto-synced","version":1,"pieces":["0123456789abcdef"]}"#;
    for (items, unreadable_peer) in [
        (vec![("journal/b/0", newer)], Some(UnreadablePeer::Newer)),
        (
            vec![("journal/b/0", damaged)],
            Some(UnreadablePeer::Damaged),
        ),
        (
            vec![("journal/b/0", damaged), ("journal/c/0", newer)],
            Some(UnreadablePeer::Newer),
        ),
        (vec![("journal/b/0", half), ("journal/b/1", "{")], None),
        (vec![("journal/b/0", half)], None),
        (
            vec![("journal/b/1", "{"), ("journal//0/0", "{"), ("x", "null")],
            None,
        ),
    ] {
        let foreign = items
            .into_iter()
            .map(|(key, text)| (key.to_owned(), text.to_owned()));
        let foreign = foreign.collect::<BTreeMap<_, _>>();
        person.synced = Some(foreign.clone());
        person.wake();
        assert_eq!(
            person.state().unwrap().unreadable_peer,
            unreadable_peer,
            "{foreign:?}"
        );
        for (key, text) in &foreign {
            assert_eq!(person.items().get(key), Some(text));
        }
        assert!(person.journal().entries().is_empty());
        assert_eq!(person.error(), None);
    }
}

#[test]
fn ones_own_items_are_written_again_when_they_are_damaged() {
    let mut person = taking_part("a");
    person.sees(page(false), "a-1", 2_000);
    let whole = person.items().clone();
    for key in whole.keys() {
        let damaged = person.synced.as_mut().unwrap();
        damaged.insert(key.clone(), "{".into());
        person.wake();
        assert_eq!(*person.items(), whole);
        assert_eq!(person.state().unwrap().unreadable_peer, None);
    }
}

/// A profile was copied to another computer, so two devices have one name.
#[test]
fn two_devices_with_one_name_come_to_rest() {
    let mut a = taking_part("a");
    let mut b = device("b");
    b.store = a.store.clone();
    a.sees(page(false), "a-1", 2_000);
    b.later(20_000).sees(page(false), "b-1", 2_000);
    a.later(20_000);
    in_step(&mut a, &mut b);
    // Neither load knew that the other device had seen the switch off: one more load has to confirm
    // it.
    assert_eq!(a.badge(), "…");
    a.later(10_000).sees(page(false), "a-2", 2_000);
    in_step(&mut a, &mut b);
    assert_eq!((a.badge(), b.badge()), ("✓", "✓"));
}

#[test]
fn a_long_journal_of_elsewhere_does_not_outweigh_what_is_seen_here() {
    let (mut a, mut b) = (taking_part("a"), taking_part("b"));
    for day in 0..30 {
        a.later(DAY).sees(page(false), &format!("a-{day}"), 2_000);
    }
    b.later(31 * DAY).sees(page(true), "b-1", 2_000);
    a.later(DAY);
    in_step(&mut a, &mut b);
    assert!(
        matches!(b.standing(), Standing::Reverted { .. }),
        "{:?}",
        b.standing()
    );
    assert_eq!(a.badge(), "!");
}

#[test]
fn what_is_dated_after_now_waits() {
    let (mut a, mut b) = (taking_part("a"), taking_part("b"));
    a.later(30 * DAY).sees(page(false), "a-1", 2_000);
    b.later(DAY).sees(page(true), "b-1", 2_000);
    b.gets_from(&a);
    assert_eq!(b.badge(), "!");
    b.later(29 * DAY).wake();
    assert_eq!(b.badge(), "…", "now it is the later one indeed");
}

#[test]
fn an_entry_is_not_replaced_by_another_with_its_name() {
    let mut a = taking_part("a");
    a.sees(page(true), "load-1", 2_000);
    let mut b = taking_part("b");
    b.later(1_000).sees(page(false), "load-1", 3_000);
    let id = |person: &Person| person.journal().entries()[0].id.as_str().to_owned();
    let mut forged = b.store.clone().unwrap();
    let journal = forged["journal"].replace(&id(&b), &id(&a));
    forged.insert("journal".into(), journal);
    b.store = Some(forged);
    b.synced = Some(BTreeMap::new());
    b.wake();
    a.later(5_000).gets_from(&b);
    let kept = a.journal().entries()[0].what.clone();
    assert!(matches!(
        kept,
        EntryKind::SwitchSeen {
            state: SwitchState::On,
            ..
        }
    ));
    assert_eq!(a.badge(), "!");
}
