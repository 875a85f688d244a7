//! The day on which somebody says they took a step: whether it can be that one. Knows no steps.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Why a day cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum DayProblem {
    /// None was chosen, or it is no day.
    Missing,
    /// It is still to come.
    Future,
    /// There was no such right then.
    TooEarly,
}

/// The day that `text` is, as HTML's controls have it (`2026-11-24`).
///
/// # Errors
/// [`DayProblem`], for which there are words.
pub fn step_day(text: &str, today: NaiveDate) -> Result<NaiveDate, DayProblem> {
    let day: NaiveDate = text.trim().parse().map_err(|_| DayProblem::Missing)?;
    // The GDPR applies from that day on (article 99(2)).
    let first = NaiveDate::from_ymd_opt(2018, 5, 25).unwrap_or(NaiveDate::MIN);
    if day > today {
        Err(DayProblem::Future)
    } else if day < first {
        Err(DayProblem::TooEarly)
    } else {
        Ok(day)
    }
}

#[cfg(test)]
mod tests {
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
}
