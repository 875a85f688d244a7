//! What is stored, and what is found there.

use super::*;

/// Frozen: this text is in people's browsers.
#[test]
fn version_1_is_still_read() {
    let text = include_str!("../fixtures/version-1.json");
    let journal = Journal::decode(text).unwrap();
    assert_eq!(journal.entries().len(), 14);
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&journal.encode()).unwrap(),
        serde_json::from_str::<serde_json::Value>(text).unwrap()
    );
}

/// What came after the frozen text, as it is stored.
#[test]
fn a_chosen_reminder() {
    let stored = |days: &str| {
        let text = format!(r#"{{"reminder_chosen":{{"days":{days}}}}}"#);
        serde_json::from_str::<What>(&text)
    };
    let chosen = |days| What::ReminderChosen {
        days: std::num::NonZeroU16::new(days),
    };
    assert_eq!(stored("null").unwrap(), chosen(0));
    // Not one that can be chosen, but one that can be kept.
    assert_eq!(stored("60").unwrap(), chosen(60));
    assert!(stored("0").is_err() && stored("70000").is_err());
}

#[test]
fn what_is_no_journal_says_why() {
    let check = |text: &str, expect: &str| {
        let error = Journal::decode(text).unwrap_err();
        assert!(
            matches!(error, UnreadableJournal::Corrupt(_)),
            "{text}: {error}"
        );
        assert!(error.to_string().contains(expect), "{error}");
    };
    check("", "EOF");
    check("null", "null");
    check("[]", "invalid");
    check(r#"{"format":"other","version":1,"entries":[]}"#, "other");
    check(r#"{"format":"veto-journal","version":1}"#, "entries");
    check(
        r#"{"format":"veto-journal","version":-1,"entries":[]}"#,
        "-1",
    );
    check(
        r#"{"format":"veto-journal","version":1,"entries":[{}]}"#,
        "id",
    );
    let whole = journal(&[on(2, "A", 0)]).encode();
    check(&whole[..whole.len() - 2], "EOF");
    check(&whole.replace("\"on\"", "\"maybe\""), "maybe");
    check(&whole.replace("\"e0\"", "\"<e0>\""), "id");
    let entry = &whole[whole.find("[{").unwrap() + 1..whole.len() - 2];
    check(
        &whole.replace(entry, &format!("{entry},{entry}")),
        "same id",
    );
}

#[test]
fn a_newer_journal_is_told_apart_from_a_damaged_one() {
    let text = r#"{"format":"veto-journal","version":2,"entries":[{"what":"something new"}]}"#;
    let error = Journal::decode(text).unwrap_err();
    assert_eq!(error, UnreadableJournal::Newer { version: 2 });
    assert!(error.to_string().contains("update Veto"));
}
