//! Tests which days are accepted for a step.

use super::*;

#[test]
fn days_that_can_be_and_days_that_cannot() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let check = |text: &str, expect: Result<&str, DayProblem>| {
        let day = step_day(text, today);
        let expect = expect.map(|day| day.parse().unwrap());
        assert_eq!(day, expect, "{text:?}");
    };
    check("2026-11-24", Ok("2026-11-24"));
    check(" 2018-05-25 ", Ok("2018-05-25"));
    check("2026-11-25", Err(DayProblem::Future));
    check("+12026-11-25", Err(DayProblem::Future));
    check("2018-05-24", Err(DayProblem::TooEarly));
    check("0002-11-24", Err(DayProblem::TooEarly));
    for text in ["", "24.11.2026", "2026-13-01", "2026-02-30", "yesterday"] {
        check(text, Err(DayProblem::Missing));
    }
}
