//! Phases around the start of training: days, months, leap years and time zones.

use super::*;
use crate::moment::Moment;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn check(start: &str, today: &str, expect: Phase) {
    assert_eq!(phase(day(start), day(today)), expect, "{today} for {start}");
}

#[test]
fn around_the_european_date() {
    let start = "2025-11-03";
    check(start, "2025-09-18", Phase::Before { days_left: 46 });
    check(start, "2025-11-01", Phase::Before { days_left: 2 });
    check(start, "2025-11-02", Phase::LastDay);
    check(start, "2025-11-03", Phase::InForce { days_since: 0 });
    check(start, "2025-11-04", Phase::InForce { days_since: 1 });
    check(start, "2026-11-03", Phase::InForce { days_since: 365 });
}

#[test]
fn daylight_saving_changes_no_day() {
    // Europe left summer time on 26 October 2025: that day has 25 hours, and counts as one day.
    check("2025-11-03", "2025-10-25", Phase::Before { days_left: 9 });
    check("2025-11-03", "2025-10-27", Phase::Before { days_left: 7 });
}

#[test]
fn leap_days_and_year_ends() {
    check("2028-03-01", "2028-02-28", Phase::Before { days_left: 2 });
    check("2028-03-01", "2028-02-29", Phase::LastDay);
    check("2027-03-01", "2027-02-28", Phase::LastDay);
    check("2026-01-01", "2025-12-31", Phase::LastDay);
    check(
        "2024-11-20",
        "2026-01-01",
        Phase::InForce { days_since: 407 },
    );
}

#[test]
fn a_clock_set_back_goes_back() {
    check(
        "2025-11-03",
        "1970-01-01",
        Phase::Before { days_left: 20_395 },
    );
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
            left @ 2.. => Phase::Before { days_left: left.unsigned_abs() },
            1 => Phase::LastDay,
            left => Phase::InForce { days_since: left.unsigned_abs() },
        };
        prop_assert_eq!(phase(start, today), expect);
    }

    #[test]
    fn a_day_later_is_one_day_closer_or_further(days in -2_000_i64..2_000) {
        let start = day("2025-11-03");
        let today = start - chrono::TimeDelta::days(days);
        let distance = |phase| match phase {
            Phase::Before { days_left } => i64::try_from(days_left).unwrap(),
            Phase::LastDay => 1,
            Phase::InForce { days_since } => -i64::try_from(days_since).unwrap(),
        };
        prop_assert_eq!(distance(phase(start, today)), days);
    }
}
