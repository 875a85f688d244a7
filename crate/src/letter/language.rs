//! Chooses the catalogues and the locale for a letter's own text, which may be in another language
//! than the page around it.

use crate::situation::Situation;
use crate::words::{Catalogue, Language, Locale};

/// The part of `catalogues` and the locale for a letter in `language`: the person's own language or
/// English. `catalogues` are those of the page, the person's language first.
///
/// English is found by its name, not by its place: a damaged catalogue is not among them. If
/// English itself is damaged, the letter stays in the person's own language.
#[must_use]
pub fn in_language<'a>(
    language: Language,
    situation: &Situation,
    catalogues: &'a [Catalogue],
) -> (&'a [Catalogue], Locale) {
    let is_english = |catalogue: &Catalogue| catalogue.language() == Some(Language::ENGLISH);
    if language == Language::ENGLISH
        && situation.person.language != Language::ENGLISH
        && let Some(english) = catalogues.iter().position(is_english)
    {
        return (&catalogues[english..], Locale::BRITISH);
    }
    (catalogues, situation.person.locale.clone())
}
