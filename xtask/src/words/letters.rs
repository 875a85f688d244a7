//! Finds letters that the other texts of a language do not have: they come from another language.

use std::collections::BTreeSet;

use super::catalogues::Texts;

/// The letters of all texts of a language, in lower case.
pub(super) fn of(texts: &Texts) -> BTreeSet<char> {
    let messages = texts.values().filter_map(|entry| entry["message"].as_str());
    messages.flat_map(written).collect()
}

/// The letters of a text that are not among these.
pub(super) fn strange(text: &str, known: &BTreeSet<char>) -> String {
    let strange: BTreeSet<_> = written(text).filter(|sign| !known.contains(sign)).collect();
    strange.into_iter().collect()
}

/// The letters outside placeholders.
fn written(text: &str) -> impl Iterator<Item = char> {
    let outside = text.split('$').step_by(2);
    let letters = outside
        .flat_map(str::chars)
        .filter(|sign| sign.is_alphabetic());
    letters.flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn letters_of_other_languages_are_strange() {
        let texts = json!({
            "a": { "message": "Der Schalter ist aus, seit $DATE$" },
            "b": { "message": "Öffnen" },
        });
        let known = of(texts.as_object().expect("texts"));
        let check = |text: &str, expect: &str| assert_eq!(strange(text, &known), expect);
        check("die Ölheizung ist alt", "gz");
        check("Seit $COUNT$ Fischen", "");
        check("Přepínač", "píčř");
        check("ΑΒ", "αβ");
    }
}
