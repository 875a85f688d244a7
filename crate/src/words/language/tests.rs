//! Tests which language is chosen for the browser's language tags.

use super::*;

fn check(tags: &[&str], expect: &str) {
    assert_eq!(
        Language::best_for(tags.iter().copied()).folder(),
        expect,
        "{tags:?}"
    );
}

fn has(tag: &str) -> bool {
    Language::named(tag).is_some()
}

#[test]
fn the_best_language() {
    check(&["fr"], "fr");
    check(&["fr-BE", "nl-BE"], "fr");
    check(&["nl_BE"], "nl");
    check(&["DE-at"], "de");
    check(&["eo", "nl", "fr"], "nl");
    check(&["eo"], "en");
    check(&["gsw-CH", "it-CH"], if has("it") { "it" } else { "de" });
    check(&["lb"], "de");
    check(&["LB-lu", "eo", "fr"], "fr");
    check(&["oc-FR"], "fr");
    check(&["", "-", "x"], "en");
    check(&[], "en");
}

#[test]
fn every_language_names_itself() {
    for language in Language::all() {
        assert!(!language.own_name().is_empty(), "{}", language.folder());
        assert_eq!(Language::named(&language.tag()), Some(language));
    }
}

#[test]
fn only_an_underscore_is_written_as_a_hyphen() {
    for name in ["e-", "-n", "--", "e_", "", "en-"] {
        assert_eq!(Language::named(name), None, "{name}");
    }
    assert_eq!(Language::named("EN"), Some(Language::ENGLISH));
}

#[test]
fn a_language_without_catalogue_is_refused_by_name() {
    let error = Language::try_from("xx".to_owned()).unwrap_err();
    assert!(error.contains("xx"));
}
