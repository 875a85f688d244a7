//! Binding for the record: draws the journal, and checks the size of a file before it is read.

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

/// The record, for the current store. It only reads: the background does all writing.
#[wasm_bindgen]
pub struct RecordPage(Recorded);

#[wasm_bindgen]
impl RecordPage {
    /// Makes the page from the store's contents, the shell's facts, and the outcome of the last
    /// import (`null` if there was none).
    ///
    /// # Errors
    /// If `facts` are not `BrowserFacts`, `import` is not an `ImportOutcome`, or the clock is out
    /// of range.
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

    /// Draws into `document`, changing as little as possible of what is there. A control carries
    /// its command as a `Deed` in `data-deed`.
    ///
    /// # Errors
    /// If the document is another page.
    pub fn draw(&self, document: &Document, catalogue_texts: Vec<String>) -> Result<(), JsValue> {
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&self.0.situation.locale);
        page::draw_record(document, &record(&self.0), &Words::new(&catalogues, &intl))
    }

    /// The outcome of an import to which the background did not reply.
    ///
    /// # Errors
    /// Never in practice: an outcome can always be converted.
    #[wasm_bindgen(js_name = importUnanswered, unchecked_return_type = "ImportOutcome")]
    pub fn import_unanswered() -> Result<JsValue, JsError> {
        to_js(&ImportOutcome::NotKept)
    }

    /// The outcome for a file of this many bytes that is too large to read; `null` if it may be
    /// read.
    ///
    /// # Errors
    /// Never in practice: an outcome can always be converted.
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
