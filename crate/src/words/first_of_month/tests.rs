//! Tests the first day of a month, as browsers and as the catalogues write it.

use super::super::localizer::tests::{InLanguage, shipped};
use super::super::{Intl, Localizer};
use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

#[test]
fn the_first_is_an_ordinal_in_french_and_italian() {
    let check = |language: &str, date: &str, written: &str, expect: &str| {
        let language = Some(Language::named(language).expect("a language"));
        let found = with_ordinal(language, day(date), written.to_owned());
        assert_eq!(found, expect);
    };
    // As browsers write them: in Belgium and Switzerland, too, long and medium.
    check("fr", "2026-06-01", "1 juin 2026", "1er juin 2026");
    check("fr", "2026-01-01", "1 janv. 2026", "1er janv. 2026");
    check(
        "fr",
        "2026-06-01",
        "lundi 1 juin 2026",
        "lundi 1er juin 2026",
    );
    check("it", "2026-06-01", "1 giugno 2026", "1º giugno 2026");
    check("it", "2026-06-01", "1\u{a0}giu 2026", "1º\u{a0}giu 2026");
    // Already right, and without a number of one digit.
    check("fr", "2026-06-01", "1er juin 2026", "1er juin 2026");
    check("it", "2026-06-01", "1º giugno 2026", "1º giugno 2026");
    check("it", "2026-06-01", "01.06.2026", "01.06.2026");
    // Other days.
    check("fr", "2026-06-11", "11 juin 2026", "11 juin 2026");
    check("fr", "2026-06-21", "21 juin 2026", "21 juin 2026");
    check("it", "2026-06-02", "2 giugno 2026", "2 giugno 2026");
    // Other languages.
    check("de", "2026-06-01", "1. Juni 2026", "1. Juni 2026");
    check(
        "es",
        "2026-06-01",
        "1 de junio de 2026",
        "1 de junio de 2026",
    );
    check("en", "2026-06-01", "June 1, 2026", "June 1, 2026");
}

#[test]
fn a_language_that_is_not_known_keeps_its_number() {
    let written = with_ordinal(None, day("2026-06-01"), "1 juin 2026".to_owned());
    assert_eq!(written, "1 juin 2026");
}

#[test]
fn dates_from_the_catalogue_have_it_too() {
    let check = |language: &str, date: &str, expect: &str| {
        let catalogues = [shipped(language)];
        let intl = InLanguage::new(language);
        assert_eq!(Localizer::new(&catalogues, &intl).date(day(date)), expect);
    };
    check("fr", "2026-06-01", "1er juin 2026");
    check("fr", "2026-06-02", "2 juin 2026");
    check("it", "2026-06-01", "1º giugno 2026");
    check("it", "2026-06-11", "11 giugno 2026");
    check("pt", "2026-06-01", "1 de junho de 2026");
}

/// The date is right wherever it stands: in a sentence, and where there is little room.
#[test]
fn dates_in_sentences_have_it_too() {
    use super::super::{Argument, PluralCategory, messages};
    use chrono::{DateTime, FixedOffset};
    use std::cmp::Ordering;

    /// Writes dates as browsers do in French.
    struct French;

    impl Intl for French {
        fn plural(&self, _: u64) -> PluralCategory {
            PluralCategory::Other
        }
        fn number(&self, _: u64) -> Option<String> {
            None
        }
        fn date(&self, _: NaiveDate) -> Option<String> {
            Some("1 juin 2026".to_owned())
        }
        fn short_date(&self, _: NaiveDate) -> Option<String> {
            Some("1 janv. 2026".to_owned())
        }
        fn time(&self, _: DateTime<FixedOffset>) -> Option<String> {
            None
        }
        fn country(&self, _: &str) -> Option<String> {
            None
        }
        fn order(&self, a: &str, b: &str) -> Ordering {
            a.cmp(b)
        }
    }

    let catalogues = [shipped("fr")];
    let localizer = Localizer::new(&catalogues, &French);
    let check = |argument: Argument, expect: &str| {
        assert_eq!(localizer.say(&messages::record_day(argument)), expect);
    };
    check(Argument::Date(day("2026-06-01")), "1er juin 2026");
    check(Argument::ShortDate(day("2026-01-01")), "1er janv. 2026");
}
