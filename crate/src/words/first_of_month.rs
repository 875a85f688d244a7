//! Writes the first day of a month as an ordinal, as French and Italian do: "1er juin" and
//! "1º giugno".
//!
//! Browsers do not: Unicode CLDR has one pattern for all days of a month, so `Intl` writes
//! "1 juin".

use super::Language;
use chrono::{Datelike, NaiveDate};

/// The date that was written in this language, with an ordinal if it is the first of a month and
/// the language wants one.
pub(super) fn with_ordinal(language: Option<Language>, date: NaiveDate, written: String) -> String {
    match ordinal(language) {
        Some(ordinal) if date.day() == 1 => replaced(&written, ordinal),
        _ => written,
    }
}

/// How the language writes "first" in a date, if not as the plain number.
fn ordinal(language: Option<Language>) -> Option<&'static str> {
    match language?.folder() {
        "fr" => Some("1er"),
        "it" => Some("1º"),
        _ => None,
    }
}

/// The text with `ordinal` in place of the number 1 that stands alone. The month is a word and the
/// year has four digits, so that number is the day.
fn replaced(written: &str, ordinal: &str) -> String {
    let is_alone = |at: usize| {
        let joins = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
        !joins(written[..at].chars().next_back()) && !joins(written[at + 1..].chars().next())
    };
    match written.match_indices('1').find(|(at, _)| is_alone(*at)) {
        Some((at, _)) => format!("{}{ordinal}{}", &written[..at], &written[at + 1..]),
        None => written.to_owned(),
    }
}

#[cfg(test)]
mod tests;
