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
mod tests;
