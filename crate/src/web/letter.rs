//! Binding for the letter on a page (the objection or the complaint): its text and its mail link.

use super::convert::catalogues;
use super::intl::BrowserIntl;
use super::page::PageBinding;
use crate::letter::in_language;
use crate::situation::Situation;
use crate::view::LetterView;
use crate::words::{Catalogue, Localizer};
use js_sys::encode_uri_component;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = Page)]
impl PageBinding {
    /// The text of the letter; empty if there is no letter.
    #[must_use]
    #[wasm_bindgen(js_name = letterText)]
    pub fn letter_text(&self, catalogue_texts: Vec<String>) -> String {
        let catalogues = catalogues(catalogue_texts);
        self.letter().map_or_else(String::new, |view| {
            in_letters_words(&view, self.recorded.situation(), &catalogues, |localizer| {
                view.document.text(localizer)
            })
        })
    }

    /// The `mailto:` link to the recipient, with the subject; empty if no address is known.
    ///
    /// It does not contain the text: Chrome on Windows does not open links of more than some 2,000
    /// characters (<https://stackoverflow.com/q/13317429>), and shows no error.
    #[must_use]
    #[wasm_bindgen(js_name = letterMail)]
    pub fn letter_mail(&self, catalogue_texts: Vec<String>) -> String {
        let catalogues = catalogues(catalogue_texts);
        let Some(view) = self.letter() else {
            return String::new();
        };
        let mail = |email| {
            in_letters_words(&view, self.recorded.situation(), &catalogues, |localizer| {
                let subject = encode_uri_component(&localizer.say(&view.document.subject));
                format!("mailto:{email}?subject={}", String::from(subject))
            })
        };
        view.email.map_or_else(String::new, mail)
    }
}

/// Calls `act` with the texts and formats of the letter's own language.
pub(super) fn in_letters_words<T>(
    view: &LetterView,
    situation: &Situation,
    catalogues: &[Catalogue],
    act: impl FnOnce(&Localizer<'_>) -> T,
) -> T {
    let (catalogues, locale) = in_language(view.letter_language, situation, catalogues);
    let intl = BrowserIntl::new(&locale);
    act(&Localizer::new(catalogues, &intl))
}
