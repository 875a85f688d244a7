//! Bindings for the record: the text of its file, and the outcomes of an import that the page
//! itself decides, without the background.

use super::convert::to_js;
use super::page::PageBinding;
use crate::journal::{ImportOutcome, Journal, refuse_size};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = Page)]
impl PageBinding {
    /// The text of the file for what is stored: a journal with each entry on a line of its own.
    /// What cannot be read stays as it is.
    #[must_use]
    #[wasm_bindgen(js_name = fileText)]
    pub fn file_text(stored: String) -> String {
        Journal::decode(&stored).map_or(stored, |journal| journal.encode_file())
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
