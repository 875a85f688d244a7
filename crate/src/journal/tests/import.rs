//! Which files can be imported, which are refused, and that an import never damages the journal.

use super::random::any_steps;
use super::*;
use proptest::prelude::*;

const NOW: i64 = 1_000;

fn read(present: &Journal, text: &str) -> Result<Journal, ImportRefusal> {
    present.read_import(text, moment(NOW))
}

fn refused(text: &str, expect: &ImportRefusal) {
    let refusal = read(&journal(&[on(2, "A", 0)]), text).unwrap_err();
    assert_eq!(&refusal, expect, "{text:.200}");
}

fn whole() -> String {
    on_device("w", &[on(2, "A", 0), off(5, "A", 0)]).encode()
}

#[test]
fn what_is_no_journal() {
    let pdf = "%PDF-1.7 …";
    for text in ["", " ", "null", "[]", "{}", "7", pdf, "<html>", "\u{0}"] {
        refused(text, &ImportRefusal::NotAJournal);
    }
    refused(
        r#"{"format":"other","entries":[]}"#,
        &ImportRefusal::NotAJournal,
    );
    let deep = "[".repeat(100_000);
    refused(&deep, &ImportRefusal::NotAJournal);
    refused(
        &format!(r#"{{"format":"veto-journal","version":1,"entries":[{deep}"#),
        &ImportRefusal::Damaged { entry: Some(1) },
    );
}

#[test]
fn half_a_journal() {
    let whole = whole();
    let damaged = |entry| ImportRefusal::Damaged { entry };
    refused(&whole[..whole.len() / 2], &damaged(Some(1)));
    refused(&whole[..whole.len() - 3], &damaged(Some(2)));
    refused(&whole[..whole.len() - 1], &damaged(None));
    refused(&whole.replace("\"off\"", "\"maybe\""), &damaged(Some(2)));
    refused(&whole.replace("\"w1\"", "\"w0\""), &damaged(Some(2)));
    // A text may have 500 characters (not bytes), more than anything that Veto writes.
    let longest = whole.replace("Use my data", &"é".repeat(500));
    assert!(read(&Journal::default(), &longest).is_ok());
    let long = "x".repeat(501);
    refused(&whole.replace("Use my data", &long), &damaged(None));
    refused(
        &whole.replace("\"version\":\"1\"", &format!("\"version\":{long:?}")),
        &damaged(None),
    );
}

#[test]
fn no_text_in_it_may_be_longer_than_veto_writes() {
    let text = |length: usize| "é".repeat(length);
    let load = |length| PageLoad {
        id: text(length),
        opened_at: 0,
        after: None,
    };
    let with_text: [fn(String, PageLoad) -> EntryKind; 7] = [
        |label, load| EntryKind::SwitchSeen {
            state: SwitchState::Off,
            load,
            label,
            interface_language: String::new(),
            evidence: Some(honest(SwitchState::Off)),
        },
        |interface_language, load| EntryKind::SwitchSeen {
            state: SwitchState::Off,
            load,
            label: String::new(),
            interface_language,
            evidence: Some(honest(SwitchState::Off)),
        },
        |interface_language, load| EntryKind::SwitchUnreadable {
            reason: UnreadableReason::NoSwitch,
            load,
            interface_language,
        },
        |interface_language, _| EntryKind::SwitchOpened { interface_language },
        |language, _| EntryKind::LanguageChosen {
            language: Some(language),
        },
        |language, _| EntryKind::InterfaceLanguageChosen {
            language: Some(language),
        },
        |key, _| EntryKind::JournalSetAside {
            reason: SetAsideReason::Corrupt,
            key,
        },
    ];
    let check = |what: EntryKind, taken: bool| {
        let file = journal(&[(2, what.clone())]).encode();
        let outcome = read(&Journal::default(), &file).map(drop);
        let expect = if taken {
            Ok(())
        } else {
            Err(ImportRefusal::Damaged { entry: None })
        };
        assert_eq!(outcome, expect, "{what:?}");
    };
    for with in with_text {
        check(with(text(500), load(500)), true);
        check(with(text(501), load(1)), false);
    }
    for with in &with_text[..3] {
        check(with(text(1), load(501)), false);
    }
}

#[test]
fn from_a_newer_version() {
    let newer = whole().replace("\"version\":2,", "\"version\":3,");
    refused(&newer, &ImportRefusal::Newer { version: 3 });
}

#[test]
fn larger_than_any_journal() {
    let limit = ImportRefusal::TooLarge {
        limit: IMPORT_LIMIT,
    };
    refused(&" ".repeat(50_000_000), &limit);
    assert_eq!(refuse_size(50_000_000), Some(limit.clone()));
    assert_eq!(refuse_size(IMPORT_LIMIT + 1), Some(limit));
    assert_eq!(refuse_size(IMPORT_LIMIT), None);
}

#[test]
fn of_days_to_come() {
    let day = 24 * 60 * 60;
    let check = |step: Step, expect: Option<i64>| {
        let text = on_device("w", &[step]).encode();
        let refusal = read(&Journal::default(), &text).err();
        let expect = expect.map(|at| ImportRefusal::FromTheFuture {
            date: moment(at).date(),
        });
        assert_eq!(refusal, expect, "{text}");
    };
    let dismissed = |at| (at, EntryKind::BannerDismissed);
    check(dismissed(NOW), None);
    check(dismissed(NOW + day), None);
    check(dismissed(NOW + day + 1), Some(NOW + day + 1));
    check(dismissed(NOW + 3650 * day), Some(NOW + 3650 * day));
    // A load dated in the future would make every later reading look old.
    check(on(5, "A", NOW + 30 * day), Some(NOW + 30 * day));
    // Every later entry would have to come after an `order` in the future.
    let place = format!("\"order\":{}", moment(NOW + 30 * day).epoch_ms());
    let own = format!("\"order\":{}", moment(5).epoch_ms());
    let date = moment(NOW + 30 * day).date();
    refused(
        &whole().replace(&own, &place),
        &ImportRefusal::FromTheFuture { date },
    );
    let no_date = whole().replace(
        "\"opened_at\":1800000000000",
        "\"opened_at\":9223372036854775807",
    );
    let date = chrono::NaiveDate::MAX;
    refused(&no_date, &ImportRefusal::FromTheFuture { date });
    let until = moment(NOW + 7 * day).date();
    check((5, EntryKind::BannerPostponed { until }), None);
}

#[test]
fn changed_after_it_was_saved() {
    let present = on_device("w", &[on(2, "A", 0), off(5, "A", 0)]);
    let changed = whole().replace("\"on\"", "\"off\"");
    let date = moment(2).date();
    let refusal = ImportRefusal::Contradicts { date };
    assert_eq!(read(&present, &changed), Err(refusal.clone()));
    // Not even its `order` may differ.
    let moved = whole().replace("\"order\":1800000002000", "\"order\":7");
    assert_eq!(read(&present, &moved), Err(refusal.clone()));
    // The same instant with another offset from UTC, which can be another day.
    let elsewhere = whole().replace("T09:00:02+01:00", "T10:00:02+02:00");
    assert_ne!(elsewhere, whole());
    assert_eq!(read(&present, &elsewhere), Err(refusal));
    assert_eq!(read(&present, &whole()), Ok(present.clone()));
}

/// The new computer saw the switch on today; the old one's journal is longer, and ends with off.
#[test]
fn an_old_record_does_not_outweigh_what_was_seen_since() {
    let day = 24 * 60 * 60;
    let old = on_device(
        "old",
        &[
            on(2, "A", 0),
            off(5, "A", 0),
            off(12, "B", 10),
            off(40, "C", 30),
        ],
    );
    let new = on_device("new", &[on(90 * day, "D", 90 * day - 2)]);
    let both = new.merged(old);
    assert_eq!(
        State::of(&both, SettingId::FIRST, moment(90 * day)).standing,
        Standing::Reverted {
            off: at(40),
            on: at(90 * day)
        },
    );
    // The entry written next is the newest, and still is after decoding.
    let mut both = both;
    let id = "next".to_owned().try_into().unwrap();
    let (_, what) = off(90 * day + 5, "D", 90 * day - 2);
    both.add(
        id,
        moment(90 * day + 5),
        Subject::Setting(SettingId::FIRST),
        "1",
        what,
    );
    assert_eq!(Journal::decode(&both.encode()), Ok(both.clone()));
    assert_eq!(
        State::of(&both, SettingId::FIRST, moment(90 * day + 6)).standing,
        objected(90 * day + 5, None)
    );
}

proptest! {
    #[test]
    fn saved_and_taken_in_again_is_the_same(steps in any_steps()) {
        let journal = journal(&steps);
        let brought = read(&Journal::default(), &journal.encode()).unwrap();
        prop_assert_eq!(&brought, &journal);
        prop_assert_eq!(Journal::default().merged(brought), journal);
    }

    #[test]
    fn twice_is_the_same_as_once(present in any_steps(), file in any_steps()) {
        let (present, file) = (on_device("p", &present), on_device("f", &file).encode());
        let take = |journal: Journal| {
            let brought = read(&journal, &file).unwrap();
            journal.merged(brought)
        };
        let once = take(present.clone());
        prop_assert_eq!(take(once.clone()), once.clone());
        for entry in present.entries() {
            prop_assert!(once.entries().contains(entry));
        }
    }

    /// A journal cut off anywhere is refused. With a byte changed anywhere, it is read or refused,
    /// without a panic.
    #[test]
    fn no_damage_is_a_panic(
        steps in any_steps(),
        cut in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let whole = journal(&steps).encode();
        let cut = cut.index(whole.len());
        let half = String::from_utf8_lossy(&whole.as_bytes()[..cut]).into_owned();
        prop_assert!(read(&Journal::default(), &half).is_err());
        let mut changed = whole.into_bytes();
        changed[cut] = byte;
        let _ = read(&Journal::default(), &String::from_utf8_lossy(&changed));
    }

    #[test]
    fn no_text_is_a_panic(text in any::<String>()) {
        let _ = read(&Journal::default(), &text);
    }
}
