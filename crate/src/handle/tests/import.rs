//! Tests importing saved journals: what is written, what is answered, and what stays unchanged.

use super::*;
use crate::journal::{IMPORT_LIMIT, ImportOutcome, ImportRefusal};

/// The saved journal of somebody who objected on another computer.
fn saved_elsewhere() -> String {
    let mut other = Person::new();
    other.later(-30 * DAY).sees(page(true), "old-1", 2_000);
    other.later(5_000).sees(page(false), "old-1", 7_000);
    other.later(5_000).sees(page(false), "old-2", 2_000);
    // The sender makes the ids of entries. Rename them, so that those of two people differ.
    other.store.unwrap()["journal"].replace("\"r-", "\"other-")
}

fn add(person: &mut Person, text: &str) -> ImportOutcome {
    let request = Request::ImportJournal { text: text.into() };
    match person.in_popup(request).stored.reply {
        Reply::Imported { outcome } => outcome,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_record_comes_along_to_a_new_computer() {
    let mut person = Person::new();
    person.wake();
    assert_eq!(person.badge(), "!");
    let date = |days: i64| Moment::new(NOW + days * DAY, 60).unwrap().date();
    let outcome = add(&mut person, &saved_elsewhere());
    let expect = ImportOutcome::Added {
        entries: 3,
        known: 0,
        first: date(-30),
        last: date(-30),
    };
    assert_eq!(outcome, expect);
    assert_eq!(person.badge(), "✓");
    assert_eq!(person.banner(), None);
    let journal = person.journal();
    let last = &journal.entries()[3].what;
    assert_eq!(last, &EntryKind::JournalImported { entries: 3 });
}

#[test]
fn twice_is_the_same_as_once() {
    let mut person = Person::new();
    add(&mut person, &saved_elsewhere());
    let store = person.store.clone();
    assert_eq!(
        add(person.later(DAY), &saved_elsewhere()),
        ImportOutcome::NothingNew
    );
    assert_eq!(person.store, store);
    // A file that is saved after the import has one more entry, for the import, and that is known
    // too.
    let own = person.journal().encode();
    assert_eq!(add(&mut person, &own), ImportOutcome::NothingNew);
    assert_eq!(person.store, store);
}

#[test]
fn an_answer_that_was_lost_is_given_again() {
    let mut person = Person::new();
    let event = Event::Message {
        message:
            json!({ "id": "same", "request": { "import_journal": { "text": saved_elsewhere() } } })
                .to_string(),
        sender: popup(),
    };
    let first = person.event(&event);
    let second = person.later(100).event(&event);
    assert!(second.changes.is_empty());
    assert_eq!(second.stored.reply, first.stored.reply);
}

#[test]
fn what_is_refused_leaves_every_byte() {
    let good = saved_elsewhere();
    for text in [
        "no journal",
        &good[..good.len() / 2],
        &good[..good.len() - 1],
        &good.replace("\"version\":2,", "\"version\":9,"),
        &good.replace("2026-10-", "2036-10-"),
        &" ".repeat(usize::try_from(IMPORT_LIMIT).unwrap() + 1),
    ] {
        let mut person = Person::new();
        person.sees(page(true), "load-1", 2_000);
        let before = person.store.clone();
        let request = Request::ImportJournal { text: text.into() };
        let decision = person.in_popup(request);
        assert!(decision.changes.is_empty(), "{text:.100}");
        assert_eq!(person.store, before);
        assert_eq!(decision.stored.reply, decision.not_stored.reply);
        let Reply::Imported { outcome } = decision.stored.reply else {
            panic!("{:?}", decision.stored.reply);
        };
        assert!(
            matches!(outcome, ImportOutcome::Refused { .. }),
            "{outcome:?}"
        );
        assert_eq!(person.badge(), "!");
    }
}

#[test]
fn an_entry_of_ones_own_cannot_be_made_to_say_something_else() {
    let mut person = Person::new();
    person.sees(page(true), "load-1", 2_000);
    let changed = person.journal().encode().replace("\"on\"", "\"off\"");
    let why = ImportRefusal::Contradicts {
        date: person.environment.now.date(),
    };
    assert_eq!(add(&mut person, &changed), ImportOutcome::Refused { why });
    assert_eq!(person.badge(), "!");
}

#[test]
fn what_cannot_be_kept_is_not_told_as_added() {
    let mut person = Person::new();
    let request = || Request::ImportJournal {
        text: saved_elsewhere(),
    };
    let not_kept = Reply::Imported {
        outcome: ImportOutcome::NotKept,
    };
    assert_eq!(person.in_popup(request()).not_stored.reply, not_kept);
    person.store = None;
    let decision = person.in_popup(request());
    assert!(decision.changes.is_empty());
    assert_eq!(decision.stored.reply, not_kept);
}

#[test]
fn pages_of_the_platform_cannot_add_anything() {
    let mut person = Person::new();
    let decision = person.on_page(Request::ImportJournal {
        text: saved_elsewhere(),
    });
    assert!(matches!(decision.stored.reply, Reply::Refused { .. }));
    assert_eq!(person.store, Some(BTreeMap::new()));
}

/// The saved journal of another computer, almost as large as a file may be.
fn huge(computer: &str) -> String {
    let entry = |n: u64| {
        json!({
            "id": format!("{computer}-{n}"),
            "order": n,
            "at": "2026-10-01T10:00:00+02:00",
            "platform": "linkedin",
            "version": "0.1.0",
            "what": { "switch_seen": {
                "state": "off",
                "load": { "id": "00000000-0000-4000-8000-000000000000", "opened_at": 1 },
                "label": "Use my data ".repeat(40),
                "interface_language": "en",
            }},
        })
    };
    let entries: Vec<_> = (1..=6_000).map(entry).collect();
    let text = json!({ "format": "veto-journal", "version": 1, "entries": entries }).to_string();
    assert!((4_000_000..IMPORT_LIMIT).contains(&(text.len() as u64)));
    text
}

/// The bytes in the store as Chromium counts them. It takes no more than 10,485,760.
fn room_taken(person: &Person) -> usize {
    let store = person.store.iter().flatten();
    let room = |(key, text): (&String, &String)| key.len() + json!(text).to_string().len();
    store.map(room).sum()
}

#[test]
fn s15_two_files_do_not_fill_the_store() {
    let mut person = Person::new();
    person.sees(page(true), "load-1", 2_000);
    let first = huge("first");
    let outcome = add(&mut person, &first);
    assert!(matches!(
        outcome,
        ImportOutcome::Added { entries: 6_000, .. }
    ));
    let before = person.store.clone();
    let second = huge("second");
    let outcome = add(person.later(DAY), &second);
    let ImportOutcome::Refused {
        why: ImportRefusal::TooLarge { limit },
    } = outcome
    else {
        panic!("{outcome:?}");
    };
    // The limit that the refusal shows is less than the file's size, and at least one megabyte, the
    // unit in which it is shown.
    assert!((1_000_000..second.len() as u64).contains(&limit), "{limit}");
    assert_eq!(person.store, before);
    // Room is left for years of entries and for a small file. A file whose entries are already
    // there needs none.
    assert!(room_taken(&person) < 8_000_000);
    assert_eq!(add(&mut person, &first), ImportOutcome::NothingNew);
    let small = add(&mut person, &saved_elsewhere());
    assert!(matches!(small, ImportOutcome::Added { entries: 3, .. }));
    person.later(DAY).sees(page(false), "load-2", 2_000);
    assert_eq!(person.journal().entries().len(), 6_000 + 3 + 2 + 2);
}

#[test]
fn s15_what_else_is_in_the_store_takes_room_too() {
    let mut person = Person::new();
    let aside = (
        "set_aside/2026-11-01T10:00:00+00:00",
        "\"".repeat(2_000_000),
    );
    let store = person.store.as_mut().expect("it is open");
    store.insert(aside.0.into(), aside.1);
    let outcome = add(&mut person, &huge("first"));
    let too_large = |outcome: &ImportOutcome| {
        matches!(
            outcome,
            ImportOutcome::Refused {
                why: ImportRefusal::TooLarge { .. }
            }
        )
    };
    assert!(too_large(&outcome), "{outcome:?}");
}

#[test]
fn a_lost_answer_is_given_again_where_there_is_no_room_left() {
    let mut person = Person::new();
    let text = huge("first");
    let event = Event::Message {
        message: json!({ "id": "same", "request": { "import_journal": { "text": text } } })
            .to_string(),
        sender: popup(),
    };
    let first = person.event(&event);
    let store = person.store.as_mut().expect("it is open");
    store.insert("set_aside/x".into(), "x".repeat(4_000_000));
    let second = person.event(&event);
    assert_eq!(second.stored.reply, first.stored.reply);
}
