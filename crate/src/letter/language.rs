//! Chooses the language of a letter's own text, which may be another than that of the page around
//! it, and the catalogues and the locale for it.

use super::draft::{Draft, LetterLanguage};
use crate::rights::Authority;
use crate::situation::Situation;
use crate::words::{Catalogue, Language, Locale};

/// The languages that a letter to `authority` can be in, each with its value in the draft: the
/// person's own, the controller's, and those in which the authority accepts complaints. `None` for
/// a letter to the controller.
pub fn languages(
    authority: Option<&Authority>,
    situation: &Situation,
) -> Vec<(LetterLanguage, Language)> {
    let mut offered = vec![(LetterLanguage::Own, situation.person.language)];
    let mut offer = |value, language| {
        if offered.iter().all(|(_, present)| *present != language) {
            offered.push((value, language));
        }
    };
    offer(LetterLanguage::Controllers, Language::ENGLISH);
    for language in authority.into_iter().flat_map(Authority::languages) {
        offer(LetterLanguage::Authoritys(language), language);
    }
    offered
}

/// The language that the person chose, if it is offered; otherwise their own.
#[must_use]
pub fn chosen_language(
    draft: &Draft,
    authority: Option<&Authority>,
    situation: &Situation,
) -> Language {
    let offered = languages(authority, situation);
    let chosen = offered
        .into_iter()
        .find(|(value, _)| Some(*value) == draft.language);
    chosen.map_or(situation.person.language, |(_, language)| language)
}

/// The catalogues for a page with a letter, as folders below `_locales`: `folders`, which are those
/// of the page, and behind them those of the letter if it is in a language that is not among them.
/// English stands behind every other language, for what that lacks.
#[must_use]
pub fn with_letters_language(mut folders: Vec<String>, language: Language) -> Vec<String> {
    if folders.iter().all(|folder| folder != language.folder()) {
        let english = Language::ENGLISH;
        folders.extend([language, english].map(|one| one.folder().to_owned()));
    }
    folders
}

/// The part of `catalogues` and the locale for a letter in `language`. `catalogues` are those of
/// [`with_letters_language`].
///
/// A catalogue is found by its name, not by its place: a damaged one is not among them. If that of
/// the letter is damaged, the letter stays in the person's own language.
#[must_use]
pub fn in_language<'a>(
    language: Language,
    situation: &Situation,
    catalogues: &'a [Catalogue],
) -> (&'a [Catalogue], Locale) {
    let own = situation.person.locale.clone();
    if language == situation.person.language {
        return (catalogues, own);
    }
    let is_in_it = |catalogue: &Catalogue| catalogue.language() == Some(language);
    match catalogues.iter().position(is_in_it) {
        Some(position) => (&catalogues[position..], locale(language).unwrap_or(own)),
        None => (catalogues, own),
    }
}

fn locale(language: Language) -> Option<Locale> {
    if language == Language::ENGLISH {
        Some(Locale::BRITISH)
    } else {
        Locale::parse(&language.tag())
    }
}
