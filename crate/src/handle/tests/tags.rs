//! Tests that any language tags of the browser give a language and a locale, even malformed tags.

use super::*;
use crate::words::Locale;
use proptest::prelude::*;

#[test]
fn s12_a_malformed_language_tag() {
    let check = |languages: &[&str], language: &str, locale: &str| {
        let mut person = Person::new();
        let tags = languages.iter().map(|tag| (*tag).to_owned());
        person.environment.languages = tags.collect();
        let decision = person.wake();
        assert_eq!(decision.language.folder(), language, "{languages:?}");
        assert_eq!(decision.locale.as_str(), locale, "{languages:?}");
    };
    check(&["de-", "de"], "de", "de");
    check(&["en-USA", "en"], "en", "en");
    check(&["de-", "fr", "de-AT"], "de", "de-AT");
    // The language is recognisable all the same.
    check(&["de-"], "de", "de");
    check(&["nl_BE"], "nl", "nl-BE");
    check(&["-", "", "x"], "en", "en");
}

proptest! {
    #[test]
    fn whatever_the_browser_calls_its_languages(languages: Vec<String>) {
        let mut person = Person::new();
        person.environment.languages = languages;
        let decision = person.wake();
        let locale = Locale::parse(decision.locale.as_str());
        prop_assert_eq!(locale, Some(decision.locale));
        prop_assert!(person.banner().is_some());
    }
}
