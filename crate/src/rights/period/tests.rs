//! Tests that the month can begin on any day, and ends on a weekday.

use super::*;
use proptest::prelude::*;

fn check(received: &str, expect: &str) {
    let due = answer_due(received.parse().unwrap());
    assert_eq!(due.to_string(), expect, "received on {received}");
}

#[test]
fn the_same_day_of_the_next_month() {
    check("2026-11-24", "2026-12-24");
    check("2026-12-16", "2027-01-18"); // the 16th is a Saturday
    check("2026-12-17", "2027-01-18"); // the 17th is a Sunday
    check("2026-12-18", "2027-01-18");
}

#[test]
fn at_the_ends_of_months() {
    check("2027-01-28", "2027-03-01"); // 28 February is a Sunday
    check("2027-01-31", "2027-03-01");
    check("2028-01-31", "2028-02-29");
    check("2027-03-31", "2027-04-30");
    check("2027-08-31", "2027-09-30");
    check("2027-02-28", "2027-03-29"); // 28 March is a Sunday
    check("2026-12-31", "2027-02-01"); // 31 January is a Sunday
}

#[test]
fn the_end_of_the_calendar_is_no_end() {
    assert_eq!(answer_due(NaiveDate::MAX), NaiveDate::MAX);
}

proptest! {
    #[test]
    fn it_is_about_a_month_and_ends_on_a_working_day(days in 0_u64..60_000) {
        let received = NaiveDate::from_ymd_opt(2018, 5, 25).unwrap() + Days::new(days);
        let due = answer_due(received);
        let taken = (due - received).num_days();
        prop_assert!((28..=33).contains(&taken), "{received} to {due}");
        prop_assert!(!matches!(due.weekday(), Weekday::Sat | Weekday::Sun));
        // Never earlier than the month itself, and at most two days later.
        let month = received + Months::new(1);
        prop_assert!(due >= month && due <= month + Days::new(2));
    }

    #[test]
    fn who_writes_later_is_not_answered_earlier(days in 0_u64..60_000) {
        let received = NaiveDate::from_ymd_opt(2018, 5, 25).unwrap() + Days::new(days);
        prop_assert!(answer_due(received) <= answer_due(received + Days::new(1)));
    }
}
