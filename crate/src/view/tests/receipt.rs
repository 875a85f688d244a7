//! Tests of the receipt: which facts it rests on, and how many entries it lists.

use super::record::{everything, recorded};
use super::*;
use crate::words::{Message, messages};

#[test]
fn a_sheet_has_no_more_than_nine_entries() {
    let receipt = record(&recorded("en", &everything())).receipt;
    assert_eq!(receipt.entries.len(), 9);
    assert_eq!(receipt.rest, Some(messages::receipt_more(16)));
    let nine = everything().split_off(16);
    let nine = record(&recorded("en", &nine)).receipt;
    assert_eq!((nine.entries.len(), nine.rest), (9, None));
}

/// How Veto was set up pushes no objection off the sheet. The file has it all.
#[test]
fn a_sheet_has_what_was_seen_said_and_sent() {
    let objection = (
        "2026-05-03T10:00:00+02:00".into(),
        EntryKind::ObjectionDeclared,
    );
    let choice = |minute| {
        let at = format!("2026-05-04T10:{minute}:00+02:00");
        (at, EntryKind::QuietModeChosen { quiet: true })
    };
    let mut history: Vec<_> = vec![objection];
    history.extend((10..30).map(choice));
    let receipt = record(&recorded("en", &history)).receipt;
    assert_eq!(receipt.entries.len(), 1);
    assert_eq!(receipt.rest, Some(messages::receipt_more(20)));
    let choices = record(&recorded("en", &history[1..])).receipt;
    assert_eq!(
        (choices.entries.len(), choices.rest),
        (0, Some(messages::record_empty()))
    );
}

#[test]
fn the_receipt_says_what_it_rests_on() {
    let first_off = messages::fact_first_off;
    let confirmed = messages::fact_confirmed;
    for (name, history) in histories() {
        let receipt = record(&recorded("en", &history)).receipt;
        let facts = receipt
            .facts
            .into_iter()
            .map(|fact| (fact.name, fact.value));
        let facts: Vec<_> = facts.collect();
        let has = |name: Message| facts.iter().any(|(one, _)| *one == name);
        let off = name.starts_with("objected") || name.starts_with("confirmed");
        assert_eq!((has(first_off()), has(confirmed())), (off, off), "{name}");
        let not_yet = (confirmed(), Value::Message(messages::fact_not_confirmed()));
        let waits = name.starts_with("objected");
        assert_eq!(facts.contains(&not_yet), waits, "{name}");
        let reverted = name == "reverted";
        let on_again = has(messages::fact_last_off()) && has(messages::fact_on_again());
        assert_eq!(on_again, reverted, "{name}");
        // In these histories the pages gave the switch no label, so none is quoted.
        assert!(!has(messages::fact_label()), "{name}");
    }
}
