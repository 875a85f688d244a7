//! What the page that opens once asks of the core: read the store, draw. Decides nothing itself.

use super::convert::catalogues;
use super::decision::catalogue_folders;
use super::intl::BrowserIntl;
use super::page;
use super::stored::Stored;
use crate::situation::Situation;
use crate::view::welcome;
use crate::words::Words;
use wasm_bindgen::prelude::*;
use web_sys::Document;

/// The page for the store as it is now. It only reads: what has to be written is the background's.
#[wasm_bindgen]
pub struct WelcomePage(Situation);

#[wasm_bindgen]
impl WelcomePage {
    /// From the store's contents and what the shell tells of the browser.
    ///
    /// # Errors
    /// When `facts` are not facts, or the clock shows no date.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
    ) -> Result<Self, JsError> {
        Ok(Self(Stored::read(&contents, facts)?.situation()))
    }

    /// The catalogues that `draw` needs: folders below `_locales`, best first.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn languages(&self) -> Vec<String> {
        catalogue_folders(self.0.language)
    }

    /// Draws into `document`, changing as little as possible of what is there. What a control does is
    /// written on it as a `Deed`, in `data-deed`.
    ///
    /// # Errors
    /// When the page is not the one that welcomes.
    pub fn draw(&self, document: &Document, catalogue_texts: Vec<String>) -> Result<(), JsValue> {
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&self.0.locale);
        page::draw_welcome(document, &welcome(&self.0), &Words::new(&catalogues, &intl))
    }
}
