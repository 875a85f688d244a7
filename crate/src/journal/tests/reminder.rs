//! When another look is due: in days of the person's own calendar, since the switch was last seen
//! off.

use super::*;
use chrono::NaiveDate;
use std::num::NonZeroU16;

/// Parses a moment from date, time and offset.
fn time(text: &str) -> Moment {
    let stamp: chrono::DateTime<chrono::FixedOffset> = text.parse().unwrap();
    stamp.into()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn off_at(text: &str) -> (Moment, EntryKind) {
    seen_at(text, SwitchState::Off)
}

/// The switch seen on a load of its own, one second after the load began.
fn seen_at(text: &str, state: SwitchState) -> (Moment, EntryKind) {
    let at = time(text);
    let what = EntryKind::SwitchSeen {
        state,
        load: PageLoad {
            id: text.into(),
            opened_at: at.epoch_ms() - 1_000,
            after: None,
        },
        label: String::new(),
        interface_language: String::new(),
        evidence: Some(honest(state)),
    };
    (at, what)
}

fn at_time(text: &str, what: EntryKind) -> (Moment, EntryKind) {
    (time(text), what)
}

fn chosen(days: u16) -> EntryKind {
    EntryKind::ReminderChosen {
        days: NonZeroU16::new(days),
    }
}

fn reminder(now: &str, history: &[(Moment, EntryKind)]) -> Option<Reminder> {
    let mut journal = Journal::default();
    for (index, (at, what)) in history.iter().enumerate() {
        let id = format!("e{index}").try_into().unwrap();
        journal.add(
            id,
            *at,
            Subject::Setting(SettingId::FIRST),
            "1",
            what.clone(),
        );
    }
    State::of(&journal, SettingId::FIRST, time(now)).reminder
}

fn check(history: &[(Moment, EntryKind)], now: &str, due: &str) {
    let reminder = reminder(now, history).expect("a reminder");
    assert_eq!(reminder.due, day(due), "{history:#?}");
    let today = time(now).date();
    assert_eq!(reminder.is_due(today), today >= reminder.due);
}

const JUNE: &str = "2026-06-01T12:00:00+02:00";
const LATER: &str = "2026-12-31T12:00:00+01:00";

#[test]
fn ninety_days_after_the_switch_was_last_seen_off() {
    check(&[off_at(JUNE)], LATER, "2026-08-30");
    let looked_again = [off_at(JUNE), off_at("2026-07-01T12:00:00+02:00")];
    check(&looked_again, LATER, "2026-09-29");
    let declared = at_time(JUNE, EntryKind::ObjectionDeclared);
    check(&[declared], LATER, "2026-08-30");
    let reminder = reminder("2026-09-09T00:00:00+02:00", &[off_at(JUNE)]).unwrap();
    assert_eq!(reminder.days_since(day("2026-09-09")), 100);
}

#[test]
fn it_begins_with_the_day_wherever_one_is() {
    // Late in the evening in Belgium. The day counts by the person's clock, not by UTC, which has
    // another date for part of these hours.
    let history = [off_at("2026-06-01T23:59:00+02:00")];
    let due = |now: &str| {
        let today = time(now).date();
        reminder(now, &history).unwrap().is_due(today)
    };
    assert!(!due("2026-08-29T23:59:59+02:00"));
    assert!(due("2026-08-30T00:00:00+02:00"));
    // In Honolulu it is still the day before; in Auckland the day began earlier.
    assert!(!due("2026-08-29T12:00:00-10:00"));
    assert!(due("2026-08-30T00:00:00+12:00"));
}

#[test]
fn the_person_chooses_when_and_whether() {
    for (days, due) in [(30, "2026-07-01"), (180, "2026-11-28"), (365, "2027-06-01")] {
        check(&[off_at(JUNE), at_time(JUNE, chosen(days))], LATER, due);
        check(&[at_time(JUNE, chosen(days)), off_at(JUNE)], LATER, due);
    }
    assert_eq!(
        reminder(LATER, &[off_at(JUNE), at_time(JUNE, chosen(0))]),
        None
    );
}

#[test]
fn only_of_a_switch_that_was_off() {
    use SwitchState::On;
    let july = "2026-07-01T12:00:00+02:00";
    let nobody: [&[(Moment, EntryKind)]; 5] = [
        &[],
        &[seen_at(JUNE, On)],
        &[off_at(JUNE), seen_at(july, On)],
        &[at_time(JUNE, EntryKind::NotObjecting)],
        &[off_at(JUNE), at_time(july, EntryKind::NotObjecting)],
    ];
    for history in nobody {
        assert_eq!(reminder(LATER, history), None, "{history:#?}");
    }
}

#[test]
fn closing_it_closes_this_one_and_nothing_else() {
    let closed = |at: &str| at_time(at, EntryKind::BannerDismissed);
    let in_september = "2026-09-02T12:00:00+02:00";
    check(&[off_at(JUNE), closed(in_september)], LATER, "2026-12-01");
    // Another look restarts the count, as always.
    let looked = off_at("2026-09-10T12:00:00+02:00");
    check(
        &[off_at(JUNE), closed(in_september), looked],
        LATER,
        "2026-12-09",
    );
    // A banner that was closed before the reminder was due was a different one.
    let before = [
        closed("2026-05-01T12:00:00+02:00"),
        off_at(JUNE),
        closed(JUNE),
    ];
    check(&before, LATER, "2026-08-30");
    let dismissed = |history: &[(Moment, EntryKind)]| {
        let mut journal = Journal::default();
        for (index, (at, what)) in history.iter().enumerate() {
            let id = format!("e{index}").try_into().unwrap();
            journal.add(
                id,
                *at,
                Subject::Setting(SettingId::FIRST),
                "1",
                what.clone(),
            );
        }
        State::of(&journal, SettingId::FIRST, time(LATER)).banner_dismissed
    };
    assert!(dismissed(&before));
    assert!(!dismissed(&[off_at(JUNE), closed(in_september)]));
}

#[test]
fn a_clock_set_back_brings_nothing_forward_and_loses_nothing() {
    let history = [off_at(JUNE)];
    check(&history, "2026-01-01T12:00:00+01:00", "2026-08-30");
    // Closed when the clock was years ahead: that day has not come yet.
    let ahead = at_time("2030-01-01T12:00:00+01:00", EntryKind::BannerDismissed);
    check(&[history[0].clone(), ahead], LATER, "2026-08-30");
    // Seen again after the clock was corrected: the later entry counts, not the later date.
    let ahead = off_at("2030-01-01T12:00:00+01:00");
    check(&[ahead, off_at(JUNE)], LATER, "2026-08-30");
}
