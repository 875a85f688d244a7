//! What the record's page asks of the core: whether to read a file, and to draw the journal. Decides nothing itself.

use super::convert::{catalogues, from_js, to_js};
use super::decision::catalogue_folders;
use super::intl::BrowserIntl;
use super::page;
use super::stored::Stored;
use crate::journal::{ImportOutcome, refuse_size};
use crate::view::{Recorded, record};
use crate::words::Words;
use wasm_bindgen::prelude::*;
use web_sys::Document;

/// The record's page for the store as it is now. It only reads: what has to be written is the background's.
#[wasm_bindgen]
pub struct RecordPage(Recorded);

#[wasm_bindgen]
impl RecordPage {
    /// From the store's contents, what the shell tells of the browser, and what came of the file that
    /// was chosen last (`null` if none was).
    ///
    /// # Errors
    /// When `facts` are not facts, `import` is no outcome, or the clock shows no date.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
        #[wasm_bindgen(unchecked_param_type = "ImportOutcome | null")] import: JsValue,
    ) -> Result<Self, JsError> {
        let stored = Stored::read(&contents, facts)?;
        Ok(Self(Recorded {
            situation: stored.situation(),
            version: stored.surroundings.version,
            journal: stored.opened.journal,
            import: from_js(import)?,
        }))
    }

    /// The catalogues that `draw` needs: folders below `_locales`, best first.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn languages(&self) -> Vec<String> {
        catalogue_folders(self.0.situation.language)
    }

    /// Draws into `document`, changing as little as possible of what is there. What a control does is
    /// written on it as a `Deed`, in `data-deed`.
    ///
    /// # Errors
    /// When the page is not the record's.
    pub fn draw(&self, document: &Document, catalogue_texts: Vec<String>) -> Result<(), JsValue> {
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&self.0.situation.locale);
        page::draw_record(document, &record(&self.0), &Words::new(&catalogues, &intl))
    }

    /// What came of a file to which the background gave no answer.
    ///
    /// # Errors
    /// Never in practice: an outcome can always be handed over.
    #[wasm_bindgen(js_name = importUnanswered, unchecked_return_type = "ImportOutcome")]
    pub fn import_unanswered() -> Result<JsValue, JsError> {
        to_js(&ImportOutcome::NotKept)
    }

    /// What comes of a file of this many bytes before it is read; `null` if it may be read.
    ///
    /// # Errors
    /// Never in practice: an outcome can always be handed over.
    #[wasm_bindgen(js_name = importBySize, unchecked_return_type = "ImportOutcome | null")]
    pub fn import_by_size(bytes: f64) -> Result<JsValue, JsError> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "what is no size at all becomes the nearest one"
        )]
        match refuse_size(bytes as u64) {
            Some(why) => to_js(&ImportOutcome::Refused { why }),
            None => Ok(JsValue::NULL),
        }
    }
}
