//! Tests the judge with hand-made cases, so that it is known to find every kind of error.

use super::{Verdict, Wrong, judge};
use crate::replica::{Member, Served, Shown};
use crate::truth::record::{Entry, Record, Sight};

/// What a page showed: from how many milliseconds after it was opened, and whether that was on.
type Times = [(i64, bool)];

/// Adds a page that was opened at `opened` and served at `served`, when the server's switch was at
/// `on`.
fn page(record: &mut Record, opened: i64, served: i64, on: bool, times: &Times) {
    let number = record.served.len() as u64 + 1;
    record.served.push(Served {
        number,
        at: served,
        on,
        member: Member::ADA,
    });
    let reports = times.iter().enumerate().map(|(n, (after, shows))| Shown {
        page: format!("page {number}"),
        n: n as u64,
        opened,
        clock: opened,
        at: opened + after,
        shows: Some(*shows),
        visible: true,
        hollow: false,
        html: Some(number),
        state: Some(number),
    });
    record.shown.extend(reports);
}

fn reading(record: &mut Record, opened_at: i64, after: i64, on: bool) {
    let at = opened_at + after;
    record.entries.push(Entry { at, opened_at, on });
}

/// Adds a sight of a tick at the time `at`, with the page number `front` in front, which shows this
/// state since `since`.
fn tick(record: &mut Record, at: i64, front: usize, shows: bool, since: i64) {
    record.sights.push(Sight {
        at,
        badge: "✓".into(),
        page: Some(format!("page {front}")),
        shows: Some(shows),
        since,
        ..Sight::default()
    });
}

/// A record in which the person turned the switch off on the first page: opened at 100 000 ms,
/// written at 104 000 ms.
fn off_once() -> Record {
    let mut record = Record::default();
    page(
        &mut record,
        100_000,
        100_050,
        true,
        &[(200, true), (2_500, false)],
    );
    reading(&mut record, 100_000, 4_000, false);
    record
}

fn found(verdict: &Verdict) -> Vec<Wrong> {
    verdict.wrongs.iter().map(|(wrong, _)| *wrong).collect()
}

#[test]
fn an_honest_second_load_earns_the_tick() {
    let mut record = off_once();
    page(&mut record, 110_000, 110_050, false, &[(200, false)]);
    tick(&mut record, 117_000, 2, false, 110_200);
    let verdict = judge(&record);
    assert_eq!(found(&verdict), []);
    assert_eq!(verdict.ticks, 1);
}

#[test]
fn off_that_nobody_showed_is_false() {
    let mut record = Record::default();
    page(&mut record, 100_000, 100_050, true, &[(200, true)]);
    reading(&mut record, 100_000, 7_000, false);
    reading(&mut record, 100_000, 7_000, true);
    reading(&mut record, 200_000, 7_000, true);
    assert_eq!(found(&judge(&record)), [Wrong::FalseOff, Wrong::NoSuchLoad]);
}

#[test]
fn a_load_that_showed_on_first_earns_nothing() {
    let mut record = off_once();
    page(
        &mut record,
        110_000,
        110_050,
        true,
        &[(200, true), (1_000, false)],
    );
    tick(&mut record, 117_000, 2, false, 111_000);
    assert_eq!(found(&judge(&record)), [Wrong::FalseTick]);
}

#[test]
fn neither_does_the_first_load_nor_a_page_that_the_server_was_not_asked_for_again() {
    let mut record = off_once();
    tick(&mut record, 109_000, 1, false, 102_500);
    assert_eq!(found(&judge(&record)), [Wrong::FalseTick]);
    let mut record = off_once();
    page(&mut record, 110_000, 90_000, false, &[(200, false)]);
    tick(&mut record, 117_000, 2, false, 110_200);
    assert_eq!(found(&judge(&record)), [Wrong::FalseTick]);
}

#[test]
fn another_account_earns_nothing() {
    let mut record = off_once();
    page(&mut record, 110_000, 110_050, false, &[(200, false)]);
    record.served[1].member = Member::BEA;
    tick(&mut record, 117_000, 2, false, 110_200);
    assert_eq!(found(&judge(&record)), [Wrong::FalseTick]);
}

#[test]
fn what_shows_on_since_takes_it_away() {
    let mut record = off_once();
    page(&mut record, 110_000, 110_050, false, &[(200, false)]);
    page(&mut record, 120_000, 120_050, true, &[(200, true)]);
    tick(&mut record, 121_000, 3, true, 120_200);
    assert_eq!(found(&judge(&record)), [], "nobody can have seen it yet");
    tick(&mut record, 123_000, 3, true, 120_200);
    assert_eq!(
        found(&judge(&record)),
        [Wrong::TickWhileOn, Wrong::FalseTick]
    );
    record.blind.push((119_000, 130_000));
    assert_eq!(found(&judge(&record)), [], "Veto could not look");
}

#[test]
fn an_older_page_that_still_shows_on_does_not() {
    let mut record = Record::default();
    page(&mut record, 90_000, 90_050, true, &[(200, true)]);
    page(&mut record, 100_000, 100_050, false, &[(200, false)]);
    page(&mut record, 110_000, 110_050, false, &[(200, false)]);
    reading(&mut record, 100_000, 7_000, false);
    tick(&mut record, 120_000, 1, true, 90_200);
    assert_eq!(found(&judge(&record)), []);
}

#[test]
fn the_notice_must_not_say_off_of_a_page_that_shows_on() {
    let mut record = off_once();
    record.sights.push(Sight {
        at: 110_000,
        guide: "The switch is off, as Veto saw at 10:00.".into(),
        page: Some("page 1".into()),
        shows: Some(true),
        since: 105_000,
        ..Sight::default()
    });
    assert_eq!(found(&judge(&record)), [Wrong::SaysOffWhileOn]);
}
