//! Which dates the calendar file has, and the format of its lines. The tests of the bindings check
//! that another program can import it.

use super::*;
use crate::journal::{EntryKind, Step, Subject};
use crate::moment::Moment;
use crate::platform::SettingId;
use crate::policy::Policy;
use crate::situation::Environment;
use crate::situation::tests::{all_hosts, on_linkedin};
use crate::store::{Opened, StoreChanges};
use crate::words::tests::{Plain, shipped};

fn file_of(past: &[(&str, EntryKind)]) -> String {
    let moment = |text: &str| Moment::from(chrono::DateTime::parse_from_rfc3339(text).unwrap());
    let mut journal = Journal::default();
    for (index, (at, what)) in past.iter().enumerate() {
        let id = format!("5d1f-{index}").try_into().unwrap();
        journal.add(
            id,
            moment(at),
            Subject::Setting(SettingId::FIRST),
            "1",
            what.clone(),
        );
    }
    let opened = Opened {
        journal: journal.clone(),
        changes: StoreChanges::default(),
        set_aside: Vec::new(),
        sync: None,
        account_key: None,
        deleted: None,
        available: true,
    };
    let environment = Environment {
        now: moment("2026-11-23T11:00:00+01:00"),
        time_zone: "Europe/Brussels".into(),
        languages: vec!["en".into()],
        granted: all_hosts(),
        version: "1".into(),
        policy: Policy::default(),
    };
    let situation = on_linkedin(&opened, &environment);
    file(
        &situation,
        &journal,
        &Localizer::new(&[shipped("en")], &Plain),
    )
}

#[test]
fn the_dates_that_are_to_come() {
    let on = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let sent = EntryKind::StepTaken {
        step: Step::Form,
        on,
    };
    let past = [
        ("2026-11-19T10:00:00+01:00", EntryKind::ObjectionDeclared),
        ("2026-11-20T10:00:00+01:00", sent),
    ];
    insta::assert_snapshot!(file_of(&past).replace("\r\n", "\n"));
}

#[test]
fn lines_end_and_fold_as_the_standard_wants() {
    let text = file_of(&[("2026-11-19T10:00:00+01:00", EntryKind::ObjectionDeclared)]);
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
}

/// The look is due ninety days after each of these days.
#[test]
fn a_look_that_is_due_already_is_not_to_come() {
    let check = |declared: &str, expect| {
        let file = file_of(&[(declared, EntryKind::ObjectionDeclared)]);
        assert_eq!(file.contains("VEVENT"), expect, "{declared}");
    };
    check("2026-08-24T10:00:00+02:00", false);
    check("2026-08-25T10:00:00+02:00", false);
    check("2026-08-26T10:00:00+02:00", true);
}

#[test]
fn without_dates_there_is_an_empty_calendar() {
    assert!(!file_of(&[]).contains("VEVENT"));
}
