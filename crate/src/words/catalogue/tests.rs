//! Tests the parsing of catalogues.

use super::*;

#[test]
fn reads_texts_and_leaves_the_rest() {
    let catalogue =
        Catalogue::parse(r#"{"a": {"message": "Ja", "description": "x"}, "b": {"message": "  "}}"#)
            .unwrap();
    assert_eq!(catalogue.text("a"), Some("Ja"));
    assert_eq!(catalogue.text("b"), None, "an empty word is a missing word");
    assert_eq!(catalogue.text("c"), None);
}

#[test]
fn what_is_no_catalogue_is_an_error_that_names_the_remedy() {
    for text in ["", "[]", r#"{"a": "Ja"}"#, r#"{"a": {}}"#] {
        let error = Catalogue::parse(text).unwrap_err().to_string();
        assert!(error.contains("install Veto again"), "{error}");
    }
}

#[test]
fn a_catalogue_names_its_language() {
    for language in Language::all() {
        let shipped = crate::words::tests::shipped(language.folder());
        assert_eq!(shipped.language(), Some(language));
    }
    assert_eq!(Catalogue::default().language(), None);
}
