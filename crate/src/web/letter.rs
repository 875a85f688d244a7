//! Binding for the pages of the objection and the complaint: draws the fields and the letter, and
//! returns its text and its mail link.

use super::convert::{catalogues, from_js};
use super::decision::catalogue_folders;
use super::intl::BrowserIntl;
use super::page;
use super::steps::StepProblem;
use super::stored::Stored;
use crate::journal::Step;
use crate::letter::{Draft, in_language, mail_link};
use crate::rights::DayProblem;
use crate::situation::Situation;
use crate::view::{LetterKind, LetterPage as View, letter};
use crate::words::{Catalogue, Words};
use wasm_bindgen::prelude::*;
use web_sys::Document;

/// One of the two pages, for the current store and draft. It only reads them.
#[wasm_bindgen]
pub struct LetterPage {
    kind: LetterKind,
    situation: Situation,
    draft: Draft,
    problem: Option<(Step, DayProblem)>,
}

#[wasm_bindgen]
impl LetterPage {
    /// The page of the letter of objection, from the store's contents, the shell's facts, the
    /// draft, and the problem with the last day that was entered (`null` if there is none).
    ///
    /// # Errors
    /// If `facts` are not `BrowserFacts`, `problem` is not a `StepProblem`, or the clock is out of
    /// range. The draft can be anything.
    pub fn objection(
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
        #[wasm_bindgen(unchecked_param_type = "unknown")] draft: JsValue,
        #[wasm_bindgen(unchecked_param_type = "StepProblem | null")] problem: JsValue,
    ) -> Result<Self, JsError> {
        Self::of(LetterKind::Objection, &contents, facts, draft, problem)
    }

    /// The page of the complaint, from the same.
    ///
    /// # Errors
    /// As [`LetterPage::objection`].
    pub fn complaint(
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
        #[wasm_bindgen(unchecked_param_type = "unknown")] draft: JsValue,
        #[wasm_bindgen(unchecked_param_type = "StepProblem | null")] problem: JsValue,
    ) -> Result<Self, JsError> {
        Self::of(LetterKind::Complaint, &contents, facts, draft, problem)
    }

    fn of(
        kind: LetterKind,
        contents: &JsValue,
        facts: JsValue,
        draft: JsValue,
        problem: JsValue,
    ) -> Result<Self, JsError> {
        Ok(Self {
            kind,
            situation: Stored::read(contents, facts)?.situation(),
            draft: from_js(draft).unwrap_or_default(),
            problem: StepProblem::read(problem)?,
        })
    }

    /// The catalogues that the other methods need: folders below `_locales`. English is always
    /// among them, since a letter can be in English.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn languages(&self) -> Vec<String> {
        catalogue_folders(self.situation.language)
    }

    /// Draws into `document`, changing as little as possible of what is there. A control carries
    /// its command as a `Deed` in `data-deed`; a field carries its name in `data-field`. `copied`
    /// is whether copying succeeded, if it was asked for.
    ///
    /// # Errors
    /// If the document is another page.
    pub fn draw(
        &self,
        document: &Document,
        catalogue_texts: Vec<String>,
        copied: Option<bool>,
    ) -> Result<(), JsValue> {
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&self.situation.locale);
        let words = Words::new(&catalogues, &intl);
        match self.view() {
            Some(view) => in_letters_words(&view, &self.situation, &catalogues, |letter| {
                page::draw_letter(document, &view, &words, letter, copied)
            }),
            None => page::draw_no_letter(document, self.situation.language, &words),
        }
    }

    /// The text of the letter; empty if there is no letter.
    #[must_use]
    pub fn text(&self, catalogue_texts: Vec<String>) -> String {
        let catalogues = catalogues(catalogue_texts);
        self.view().map_or_else(String::new, |view| {
            in_letters_words(&view, &self.situation, &catalogues, |words| {
                view.document.text(words)
            })
        })
    }

    /// The `mailto:` link to the recipient, with the subject; empty if no address is known.
    #[must_use]
    pub fn mail(&self, catalogue_texts: Vec<String>) -> String {
        let catalogues = catalogues(catalogue_texts);
        let Some(view) = self.view() else {
            return String::new();
        };
        let mail = |email| {
            in_letters_words(&view, &self.situation, &catalogues, |words| {
                mail_link(email, &words.say(&view.document.subject))
            })
        };
        view.email.map_or_else(String::new, mail)
    }

    fn view(&self) -> Option<View> {
        letter(self.kind, &self.draft, &self.situation, self.problem)
    }
}

/// Calls `act` with the texts and formats of the letter's own language.
fn in_letters_words<T>(
    view: &View,
    situation: &Situation,
    catalogues: &[Catalogue],
    act: impl FnOnce(&Words<'_>) -> T,
) -> T {
    let (catalogues, locale) = in_language(view.letter_language, situation, catalogues);
    let intl = BrowserIntl::new(&locale);
    act(&Words::new(catalogues, &intl))
}
