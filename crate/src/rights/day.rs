//! Checks the day on which the person says that they took a step.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Why a day is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum DayProblem {
    /// No day was chosen, or the text is not a date.
    Missing,
    /// The day is in the future.
    Future,
    /// The right did not exist on that day.
    TooEarly,
}

/// Parses the day from the format of HTML's controls (`2026-11-24`), and checks it.
///
/// # Errors
/// A [`DayProblem`]; there is a message for each.
pub fn step_day(text: &str, today: NaiveDate) -> Result<NaiveDate, DayProblem> {
    let day: NaiveDate = text.trim().parse().map_err(|_| DayProblem::Missing)?;
    // The GDPR applies from this day on (article 99(2)).
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
mod tests;
