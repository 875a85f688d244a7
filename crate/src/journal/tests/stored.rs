//! The stored form of the journal: versions that must still be read, and texts that must be
//! refused.

use super::formats::{FORMAT_1, parsed};
use super::*;
use crate::journal::Step;

/// Frozen: this text is stored in people's browsers. It is written as format 2, with every entry
/// as it is.
#[test]
fn version_1_is_still_read() {
    let journal = Journal::decode(FORMAT_1).unwrap();
    assert_eq!(journal.entries().len(), 14);
    let mut expect = parsed(FORMAT_1);
    expect["version"] = 2.into();
    assert_eq!(parsed(&journal.encode()), expect);
    for entry in journal.entries() {
        assert_eq!(entry.setting, None);
        let subject = entry.subject().unwrap();
        let expect = Subject::Setting(SettingId::FIRST).narrowed(entry.what.scope());
        assert_eq!(Some(subject), expect, "{entry:?}");
    }
    // With its own entries in format 2, it is still the same journal.
    let again = Journal::decode(&journal.encode()).unwrap();
    assert_eq!(again.clone().merged(journal.clone()), journal);
    assert_eq!(again, journal);
}

/// A person who opens the saved file sees one entry on each line, and it can be imported.
#[test]
fn a_file_has_a_line_for_each_entry() {
    let journal = Journal::decode(FORMAT_1).unwrap();
    let file = journal.encode_file();
    assert_eq!(parsed(&file), parsed(&journal.encode()));
    assert_eq!(Journal::decode(&file).unwrap(), journal);
    assert_eq!(file.lines().count(), journal.entries().len() + 2);
    let empty = Journal::default();
    assert_eq!(Journal::decode(&empty.encode_file()).unwrap(), empty);
}

/// `reminder_chosen` is newer than the frozen text; this is its stored form.
#[test]
fn a_chosen_reminder() {
    let stored = |days: &str| {
        let text = format!(r#"{{"reminder_chosen":{{"days":{days}}}}}"#);
        serde_json::from_str::<EntryKind>(&text)
    };
    let chosen = |days| EntryKind::ReminderChosen {
        days: std::num::NonZeroU16::new(days),
    };
    assert_eq!(stored("null").unwrap(), chosen(0));
    // A number that cannot be chosen, but that the journal accepts.
    assert_eq!(stored("60").unwrap(), chosen(60));
    assert!(stored("0").is_err() && stored("70000").is_err());
}

#[test]
fn steps() {
    let names = ["research", "form", "letter", "answer", "complaint", "rest"];
    for (step, name) in Step::ALL.into_iter().zip(names) {
        let on = "2026-11-30".parse().unwrap();
        let check = |what: EntryKind, text: String| {
            assert_eq!(serde_json::to_string(&what).unwrap(), text);
            assert_eq!(serde_json::from_str::<EntryKind>(&text).unwrap(), what);
        };
        let taken = format!(r#"{{"step_taken":{{"step":"{name}","on":"2026-11-30"}}}}"#);
        check(EntryKind::StepTaken { step, on }, taken);
        let taken_back = format!(r#"{{"step_taken_back":{{"step":"{name}"}}}}"#);
        check(EntryKind::StepTakenBack { step }, taken_back);
    }
}

fn error(text: &str) -> UnreadableJournal {
    Journal::decode(text).unwrap_err()
}

#[test]
fn what_is_no_journal_says_why() {
    let check = |text: &str, expect: &str| {
        let error = error(text);
        assert!(
            matches!(error, UnreadableJournal::Other(_)),
            "{text}: {error}"
        );
        assert!(error.to_string().contains(expect), "{error}");
    };
    check("", "EOF");
    check("null", "null");
    check("[]", "expected an object");
    check("{}", "names no format");
    check(r#"{"format":"other","version":1,"entries":[]}"#, "other");
    check(r#"{"format":7,"version":1,"entries":[]}"#, "7");
}

#[test]
fn a_damaged_journal_says_which_entry() {
    let check = |text: &str, expect_entry: Option<u64>, expect: &str| {
        let error = error(text);
        assert!(error.to_string().contains(expect), "{error}");
        match error {
            UnreadableJournal::Damaged { entry, .. } => assert_eq!(entry, expect_entry, "{text}"),
            other => panic!("{text}: {other}"),
        }
    };
    check(
        r#"{"format":"veto-journal","version":1}"#,
        None,
        "no entries",
    );
    check(
        r#"{"format":"veto-journal","entries":[]}"#,
        None,
        "no version",
    );
    check(
        r#"{"format":"veto-journal","version":-1,"entries":[]}"#,
        None,
        "-1",
    );
    check(
        r#"{"format":"veto-journal","version":1,"entries":[{}]}"#,
        Some(1),
        "id",
    );
    check(
        r#"{"format":"veto-journal","version":1,"entries":[],"entries":[]}"#,
        None,
        "twice",
    );
    check(
        r#"{"format":"veto-journal","version":1,"entries":7}"#,
        None,
        "expected a list of entries",
    );
    let whole = journal(&[on(2, "A", 0), off(5, "A", 0)]).encode();
    check(&whole[..whole.len() - 1], None, "EOF");
    check(&whole[..whole.len() - 4], Some(2), "EOF");
    check(&format!("{whole}x"), None, "trailing");
    check(&whole.replace("\"off\"", "\"maybe\""), Some(2), "maybe");
    check(&whole.replace("\"e0\"", "\"<e0>\""), Some(1), "id");
    check(&whole.replace("\"e1\"", "\"e0\""), Some(2), "same id");
}

#[test]
fn what_grew_in_version_1_is_read() {
    let entry = r#"{"id":"i","order":0,"at":"2026-11-24T10:00:00+01:00","platform":"linkedin","version":"0.1.0","what":{"journal_imported":{"entries":3}}}"#;
    let text = format!(r#"{{"format":"veto-journal","version":1,"entries":[{entry}]}}"#);
    let journal = Journal::decode(&text).unwrap();
    assert_eq!(
        journal.entries()[0].what,
        EntryKind::JournalImported { entries: 3 }
    );
    assert_eq!(
        journal.encode(),
        text.replace("\"version\":1,", "\"version\":2,")
    );
}

#[test]
fn a_newer_journal_is_told_apart_from_a_damaged_one() {
    let text = r#"{"format":"veto-journal","version":3,"entries":[{"what":"something new"}]}"#;
    let error = Journal::decode(text).unwrap_err();
    assert_eq!(error, UnreadableJournal::Newer { version: 3 });
    assert!(error.to_string().contains("update Veto"));
}
