//! Until when the controller has to answer: one month, by the calendar. Knows no public holidays.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// The last day of the month within which an objection that arrived on `received` is to be answered
/// (GDPR, article 12(3): "within one month of receipt").
///
/// By Regulation 1182/71, article 3 (<https://eur-lex.europa.eu/eli/reg/1971/1182/oj>): it ends with the day that has
/// the same number in the next month, or with that month's last day where it has no such day; if that is a
/// Saturday or a Sunday, with the Monday after. A public holiday would move it on, too: which days are holidays
/// where the controller is, is not known here.
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
