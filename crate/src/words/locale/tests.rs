use super::*;
use icu_locale_core::{LanguageIdentifier, Locale as Known};
use proptest::prelude::*;

fn check(tag: &str, expect: Option<&str>) {
    let locale = Locale::parse(tag);
    assert_eq!(locale.as_ref().map(Locale::as_str), expect, "{tag:?}");
}

#[test]
fn s12_a_malformed_language_tag() {
    for tag in [
        "",
        "-",
        "_",
        "d",
        "de-",
        "-de",
        "de--AT",
        "en-USA",
        "en-US-",
        "de-AT-",
        "root",
        "x-de",
        "i-klingon",
        "zh-yue",
        "de-ATT",
        "de-12",
        "de-AT-DE",
        "de-ä",
        "dé",
        "de AT",
        "de;q=0.9",
        "de-AT-toolongsubtag",
        "de-u-ca-",
        "*",
        "\0",
        "𝔡𝔢",
    ] {
        check(tag, None);
    }
}

#[test]
fn a_tag_is_written_as_it_should_be() {
    check("de", Some("de"));
    check("DE-at", Some("de-AT"));
    check("en_US", Some("en-US"));
    check("es-419", Some("es-419"));
    check("SR-latn-rs", Some("sr-Latn-RS"));
    check("zh-Hant", Some("zh-Hant"));
}

/// Other people have to read the dates of a letter: no other calendar, and no other digits.
#[test]
fn what_follows_the_country_is_left_out() {
    check("de-DE-1996", Some("de-DE"));
    check("en-GB-oxendict", Some("en-GB"));
    check("th-TH-u-ca-buddhist-nu-thai", Some("th-TH"));
    check("de-x-own", Some("de"));
    // The rest is checked only for its form, since nothing of it reaches `Intl`.
    check("de-A", Some("de"));
}

#[test]
fn the_catalogues_tags_are_well_formed() {
    for language in Language::all() {
        let locale = Locale::from(language);
        check(&language.tag(), Some(locale.as_str()));
    }
    check("en-GB", Some(Locale::BRITISH.as_str()));
}

proptest! {
    /// Compares with Unicode's own implementation.
    #[test]
    fn whatever_is_parsed_is_well_formed(tag in r"\PC{0,12}|[a-zA-Z]{1,4}([-_][a-zA-Z0-9]{0,9}){0,4}") {
        let known = tag.replace('_', "-").parse::<Known>();
        match (Locale::parse(&tag), known) {
            (Some(locale), known) => {
                let alone: LanguageIdentifier = locale.as_str().parse().unwrap();
                prop_assert_eq!(alone.to_string(), locale.as_str());
                if let Ok(known) = known {
                    let known = LanguageIdentifier { variants: Default::default(), ..known.id };
                    prop_assert_eq!(known, alone);
                }
            }
            (None, known) => prop_assert!(known.is_err(), "{:?} is well-formed", known),
        }
    }

    #[test]
    fn any_text_is_parsed_or_not(tag in any::<String>()) {
        let _ = Locale::parse(&tag);
    }
}
