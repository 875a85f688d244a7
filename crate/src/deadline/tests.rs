//! Phases around the start of training: days, months, leap years and time zones.

use super::*;
use crate::moment::Moment;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The phase on the day `today`, for a training that starts on the day `start`.
fn check(start: &str, today: &str, expect: impl Fn(NaiveDate) -> Phase) {
    let start = day(start);
    assert_eq!(
        phase(start, day(today)),
        expect(start),
        "{today} for {start}"
    );
}

fn before(days_left: u64) -> impl Fn(NaiveDate) -> Phase {
    move |start| Phase::Before { days_left, start }
}

fn last_day(start: NaiveDate) -> Phase {
    Phase::LastDay { start }
}

fn in_force(days_since: u64) -> impl Fn(NaiveDate) -> Phase {
    move |start| Phase::InForce { days_since, start }
}

#[test]
fn around_the_european_date() {
    let start = "2025-11-03";
    check(start, "2025-09-18", before(46));
    check(start, "2025-11-01", before(2));
    check(start, "2025-11-02", last_day);
    check(start, "2025-11-03", in_force(0));
    check(start, "2025-11-04", in_force(1));
    check(start, "2026-11-03", in_force(365));
}

#[test]
fn daylight_saving_changes_no_day() {
    // Europe left summer time on 26 October 2025: that day has 25 hours, and counts as one day.
    check("2025-11-03", "2025-10-25", before(9));
    check("2025-11-03", "2025-10-27", before(7));
}

#[test]
fn leap_days_and_year_ends() {
    check("2028-03-01", "2028-02-28", before(2));
    check("2028-03-01", "2028-02-29", last_day);
    check("2027-03-01", "2027-02-28", last_day);
    check("2026-01-01", "2025-12-31", last_day);
    check("2024-11-20", "2026-01-01", in_force(407));
}

#[test]
fn a_clock_set_back_goes_back() {
    check("2025-11-03", "1970-01-01", before(20_395));
}

proptest! {
    /// At one instant the phase depends on the offset from UTC, but only through the calendar day.
    #[test]
    fn every_offset_sees_its_own_day(
        epoch_ms in 1_700_000_000_000_i64..1_900_000_000_000,
        offset in -12 * 60..=14 * 60,
    ) {
        let start = day("2025-11-03");
        let today = Moment::new(epoch_ms, offset).unwrap().date();
        let local_days = (epoch_ms + i64::from(offset) * 60_000).div_euclid(86_400_000);
        // 20_395 days from 1970-01-01 to 2025-11-03.
        let expect = match 20_395 - local_days {
            left @ 2.. => Phase::Before { days_left: left.unsigned_abs(), start },
            1 => Phase::LastDay { start },
            left => Phase::InForce { days_since: left.unsigned_abs(), start },
        };
        prop_assert_eq!(phase(start, today), expect);
    }

    #[test]
    fn a_day_later_is_one_day_closer_or_further(days in -2_000_i64..2_000) {
        let start = day("2025-11-03");
        let today = start - chrono::TimeDelta::days(days);
        let distance = |phase| match phase {
            Phase::Before { days_left, .. } => i64::try_from(days_left).unwrap(),
            Phase::LastDay { .. } => 1,
            Phase::InForce { days_since, .. } => -i64::try_from(days_since).unwrap(),
            Phase::Undated => unreachable!("the start is given"),
        };
        prop_assert_eq!(distance(phase(start, today)), days);
    }
}
