//! Opening stores of every kind, damaged ones included. **Invariant:** nothing is ever lost.

mod frozen;

pub(crate) use frozen::kind;

use super::*;
use crate::journal::Standing;
use crate::platform::SettingId;
use proptest::prelude::*;
use serde_json::{Value, json};

fn now() -> Moment {
    Moment::new(1_795_424_000_000, 60).unwrap()
}

fn id(text: &str) -> EntryId {
    text.to_owned().try_into().unwrap()
}

/// The contents of a store as the bindings hand them over.
fn contents(value: Value) -> StoreContents {
    let values = value.as_object().unwrap().iter();
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    Some(
        values
            .map(|(key, value)| (key.clone(), text(value)))
            .collect(),
    )
}

fn open_at_now(value: Value) -> Opened {
    open(&contents(value), &id("new"), now(), "1")
}

fn a_journal() -> Journal {
    let mut journal = Journal::default();
    journal.add(
        id("e1"),
        now(),
        Subject::Setting(SettingId::FIRST),
        "1",
        EntryKind::ObjectionDeclared,
    );
    journal
}

#[test]
fn an_empty_store_is_a_new_person() {
    let opened = open_at_now(json!({ "banner": {} }));
    assert!(opened.available && opened.changes.is_empty() && opened.set_aside.is_empty());
    assert_eq!(opened.journal, Journal::default());
}

#[test]
fn a_journal_is_read_and_nothing_is_written() {
    let opened = open_at_now(json!({ "journal": a_journal().encode() }));
    assert_eq!(opened.journal, a_journal());
    assert!(opened.changes.is_empty());
}

#[test]
fn a_store_that_is_not_given_out_is_left_alone() {
    let opened = open(&None, &id("new"), now(), "1");
    assert!(!opened.available && opened.changes.is_empty());
}

#[test]
fn a_damaged_journal_is_set_aside_whole() {
    for damaged in ["{", "", "7", "null", "{\"entries\":[]}"] {
        let opened = open_at_now(json!({ "journal": damaged }));
        let [aside] = &opened.set_aside[..] else {
            panic!("{damaged}: {opened:?}");
        };
        assert_eq!(aside.reason, SetAsideReason::Corrupt);
        assert_eq!(aside.at, Some(now().stamp()));
        assert_eq!(opened.changes.set[&aside.key], damaged);
        assert!(
            opened.changes.set.contains_key("journal"),
            "a new journal is begun"
        );
        assert_eq!(
            opened.journal.entries().len(),
            1,
            "which says what happened"
        );
    }
}

#[test]
fn setting_aside_twice_in_one_second_overwrites_nothing() {
    let first = open_at_now(json!({ "journal": "one" }));
    let mut store = first.changes.set.clone();
    store.insert("journal".into(), "two".into());
    let second = open_at_now(json!(store));
    assert_eq!(second.set_aside.len(), 2);
    store.extend(second.changes.set);
    let kept = store
        .iter()
        .filter(|(key, _)| key.starts_with(SET_ASIDE))
        .map(|(_, text)| text.as_str());
    assert_eq!(kept.collect::<Vec<_>>(), ["one", "two"]);
    let later = open_at_now(json!(store));
    let moments = later.set_aside.iter().map(|aside| aside.at);
    assert_eq!(moments.collect::<Vec<_>>(), [Some(now().stamp()); 2]);
}

#[test]
fn a_newer_journal_waits_for_the_update() {
    let newer = r#"{"format":"veto-journal","version":9,"entries":[]}"#;
    let opened = open_at_now(json!({ "journal": newer }));
    assert_eq!(opened.set_aside[0].reason, SetAsideReason::Newer);
    // After the update the journal is back; here, because the text is readable.
    let store = json!({ "journal": Journal::default().encode(), "set_aside/2026-11-23T10:00:00+01:00": a_journal().encode() });
    let opened = open_at_now(store);
    assert_eq!(opened.journal, a_journal());
    assert_eq!(
        opened.changes.remove,
        ["set_aside/2026-11-23T10:00:00+01:00"]
    );
    assert_eq!(opened.changes.set["journal"], a_journal().encode());
    let standing = crate::journal::State::of(&opened.journal, SettingId::FIRST, now()).standing;
    assert!(matches!(standing, Standing::Declared { .. }));
}

#[test]
fn what_lies_aside_stays_there() {
    let store = json!({ "journal": a_journal().encode(), "set_aside/not a date": "{" });
    let opened = open_at_now(store);
    assert!(opened.changes.is_empty());
    assert_eq!(opened.set_aside[0].at, None);
}

/// A stored journal in which one bit was flipped.
#[test]
fn no_flipped_bit_is_believed_to_be_something_else() {
    let whole = a_journal().encode();
    for place in 0..whole.len() {
        for bit in 0..8 {
            let mut bytes = whole.clone().into_bytes();
            bytes[place] ^= 1 << bit;
            // The browser always returns valid text.
            let flipped = String::from_utf8_lossy(&bytes).into_owned();
            let opened = open_at_now(json!({ "journal": flipped }));
            let kept = |aside: &SetAside| opened.changes.set.get(&aside.key) == Some(&flipped);
            match &opened.set_aside[..] {
                [] => assert_eq!(opened.journal.entries().len(), 1, "{flipped}"),
                aside => assert!(aside.iter().any(kept), "{flipped}"),
            }
        }
    }
}

proptest! {
    /// Any text under the journal's key is either read, or set aside unchanged.
    #[test]
    fn no_text_is_lost(text in prop_oneof![".{0,80}", Just(a_journal().encode())], cut in 0_usize..200) {
        let cut = text.chars().take(cut).collect::<String>();
        let opened = open_at_now(json!({ "journal": cut }));
        let read = opened.changes.is_empty();
        let set = &opened.changes.set;
        let kept = opened.set_aside.iter().any(|aside| set.get(&aside.key) == Some(&cut));
        prop_assert!(read != kept);
    }
}
