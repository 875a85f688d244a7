//! A month after the confirmed objection: how does it stand?

use anyhow::{Context, Result};
use chrono::{Datelike, Days, NaiveDate, Utc};
use veto::journal::SwitchState::Off;

use super::person::Person;
use super::{past, texts};
use crate::scenes::seen;

/// How many days ago the objection was confirmed.
const CONFIRMED: i64 = 30;
/// After how many days Veto looks again, unless the person has chosen otherwise.
const AGAIN: u64 = 90;

/// The person opens the popup, and reads as far as the day on which Veto looks again, whatever the
/// sentence around it.
pub(super) async fn the_answer(person: &mut Person<'_>) -> Result<()> {
    let past = [seen(CONFIRMED + 1, Off), seen(CONFIRMED, Off)];
    past::lived(person.session, past).await?;
    let confirmed = Utc::now().date_naive() - chrono::TimeDelta::days(CONFIRMED);
    let next = confirmed.checked_add_days(Days::new(AGAIN));
    let next = written(next.context("a day of the calendar")?)?;
    person.opens_the_popup().await?;
    person.reads(&next).await
}

/// A regular expression that matches the day as it is written in English, the month in full or
/// shortened to three letters or more.
fn written(day: NaiveDate) -> Result<String> {
    let month = texts::text(&format!("month_{}", day.month()))?;
    let begin = month.get(..3).context("a long name")?;
    let (month, day) = (format!(r"{begin}\p{{L}}*"), day.day());
    Ok(format!(r"\b{day}\s{month}\b|\b{month}\s{day}\b"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_in_two_ways() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 29).unwrap();
        let expect = r"\b29\sJan\p{L}*\b|\bJan\p{L}*\s29\b";
        assert_eq!(written(day).unwrap(), expect);
    }
}
