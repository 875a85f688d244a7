//! Tests that "Later" says for how many days it hides the banner, in every language.

use super::*;
use crate::words::tests::{InLanguage, shipped};
use crate::words::{Language, Localizer};

/// What `action_later` says for this number of days.
fn later(language: Language, days: u64) -> String {
    let catalogues = [shipped(language.folder())];
    let intl = InLanguage::new(&language.tag());
    Localizer::new(&catalogues, &intl).say(&messages::action_later(days))
}

#[test]
fn later_says_for_how_many_days() {
    for language in Language::all() {
        let days = u64::from(LATER_DAYS);
        assert!(later(language, days).contains(&days.to_string()));
        // Another number needs no other text.
        for days in 3..=31 {
            let text = later(language, days);
            let number: String = text.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(number, days.to_string(), "{language:?}: {text}");
        }
    }
}
