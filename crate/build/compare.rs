//! Compares each catalogue with the English one, and its plural forms with those that its language
//! needs. Reports differences by key.

use super::catalogue::{Catalogue, Complaints, Message, SAME_AS_IN_ENGLISH, placeholders};
use super::plural;
use std::collections::BTreeSet;

/// The placeholder for the number that selects the plural form.
const COUNT: &str = "count";

/// Checks that every catalogue has the same messages as the English one, with the same
/// placeholders, and all plural forms of its own language.
pub(crate) fn compare(catalogues: &[Catalogue]) -> Result<(), Complaints> {
    let (english, others) = catalogues.split_first().expect("read_all checked");
    let mut complaints = plural_forms(english);
    for other in others {
        complaints.extend(plural_forms(other));
        complaints.extend(keys(english, other));
    }
    if complaints.is_empty() {
        Ok(())
    } else {
        Err(complaints)
    }
}

fn keys(english: &Catalogue, other: &Catalogue) -> Complaints {
    let folder = &other.folder;
    let mut complaints = Complaints::new();
    for (key, expected) in &english.messages {
        match other.messages.get(key) {
            None => complaints.push(format!(
                "{folder}: {key} is missing; English: {:?}",
                expected.texts
            )),
            Some(message) => complaints.extend(
                one(expected, message)
                    .into_iter()
                    .map(|complaint| format!("{folder}: {key} {complaint}")),
            ),
        }
    }
    let left_over = other.messages.keys();
    for key in left_over.filter(|key| !english.messages.contains_key(*key)) {
        complaints.push(format!(
            "{folder}: {key} is left over; English has no such key"
        ));
    }
    complaints
}

fn one(english: &Message, other: &Message) -> Complaints {
    let mut complaints = Complaints::new();
    let names = |message: &Message| {
        message
            .placeholders
            .iter()
            .cloned()
            .collect::<BTreeSet<_>>()
    };
    if names(other) != names(english) {
        complaints.push(format!(
            "has the placeholders {:?}, English has {:?}",
            other.placeholders, english.placeholders
        ));
    }
    if other.is_plural() != english.is_plural() {
        complaints.push("must have plural forms exactly where English has them".into());
    }
    let mut texts = other.texts.values();
    let untranslated =
        texts.any(|text| says_something(text) && english.texts.values().any(|one| one == text));
    if untranslated && !other.same_as_in_english {
        complaints.push(format!(
            "is not translated; where the English text is right, give it the \"description\" {SAME_AS_IN_ENGLISH:?}"
        ));
    }
    complaints
}

/// Whether the text has anything to translate besides placeholders.
fn says_something(text: &str) -> bool {
    let outside = text.split('$').step_by(2);
    outside.flat_map(str::chars).any(char::is_alphabetic)
}

/// Reports plural forms that are missing, that no whole number takes, or that stand for several
/// numbers and do not show which.
fn plural_forms(catalogue: &Catalogue) -> Complaints {
    let folder = &catalogue.folder;
    let Some(needed) = plural::categories(folder) else {
        return vec![format!(
            "{folder}: no such language is known; name the folder by its BCP 47 tag, with _ for -"
        )];
    };
    let mut complaints = Complaints::new();
    for (key, message) in catalogue.messages.iter().filter(|(_, one)| one.is_plural()) {
        let present = message.texts.keys().copied().collect::<BTreeSet<_>>();
        for (category, numbers) in &needed {
            match message.texts.get(category) {
                None => complaints.push(format!(
                    "{folder}: {key}{category} is missing; it is what is said of {}",
                    numbers.first
                )),
                Some(text) if !numbers.alone && !placeholders(text).contains(&COUNT.to_owned()) => {
                    complaints.push(format!(
                        "{folder}: {key}{category} does not say how many; it is said of several numbers"
                    ));
                }
                Some(_) => {}
            }
        }
        for category in present.iter().filter(|one| !needed.contains_key(*one)) {
            complaints.push(format!(
                "{folder}: {key}{category} is left over; no whole number takes this form"
            ));
        }
    }
    complaints
}
