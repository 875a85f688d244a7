//! Writes dates from the catalogue, for languages whose dates the browser does not know.
//!
//! Chromium, for example, lacks the dates of Irish, Icelandic and Maltese and would write them in
//! the browser's own language: `Intl.DateTimeFormat.supportedLocalesOf(["ga", "is", "mt"])` is
//! empty there.

use super::{Argument, Message, messages};
use chrono::{Datelike, NaiveDate};

/// A day, with the month as a word.
pub(super) fn date(date: NaiveDate) -> Message {
    let year = Argument::Text(date.year().to_string());
    messages::date_written(month(date.month0()), u64::from(date.day()), year)
}

fn month(from_january: u32) -> Message {
    match from_january {
        0 => messages::month_1(),
        1 => messages::month_2(),
        2 => messages::month_3(),
        3 => messages::month_4(),
        4 => messages::month_5(),
        5 => messages::month_6(),
        6 => messages::month_7(),
        7 => messages::month_8(),
        8 => messages::month_9(),
        9 => messages::month_10(),
        10 => messages::month_11(),
        _ => messages::month_12(),
    }
}
