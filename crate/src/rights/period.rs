//! Computes the last day for the controller's answer to an objection: after one calendar month.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// Returns the last day of the month within which an objection that arrived on `received` must be
/// answered (GDPR, article 12(3): "within one month of receipt").
///
/// Regulation 1182/71, article 3 (<https://eur-lex.europa.eu/eli/reg/1971/1182/oj>) defines that
/// month. It ends with the day that has the same number in the next month, or with the last day of
/// that month if it has no such day. If that is a Saturday or a Sunday, it ends with the Monday
/// after. A public holiday would move the end, too, but which days are holidays where the
/// controller is, is not known here.
#[must_use]
pub fn answer_due(received: NaiveDate) -> NaiveDate {
    let month_later = received.checked_add_months(Months::new(1));
    let end = month_later.unwrap_or(NaiveDate::MAX);
    let moved = match end.weekday() {
        Weekday::Sat => end.checked_add_days(Days::new(2)),
        Weekday::Sun => end.checked_add_days(Days::new(1)),
        _ => None,
    };
    moved.unwrap_or(end)
}

#[cfg(test)]
mod tests;
