//! Binding for the popup and the welcome page: reads the store and draws them.

use super::convert::catalogues;
use super::decision::catalogue_folders;
use super::intl::BrowserIntl;
use super::page;
use super::stored::Stored;
use crate::situation::Situation;
use crate::view::{popup, welcome};
use crate::words::Words;
use wasm_bindgen::prelude::*;
use web_sys::Document;

/// A page, for the current store. It only reads: the background does all writing.
#[wasm_bindgen]
pub struct OwnPage {
    which: Which,
    situation: Situation,
}

#[derive(Clone, Copy)]
enum Which {
    Popup,
    Welcome,
}

#[wasm_bindgen]
impl OwnPage {
    /// The popup, from the store's contents and the shell's facts.
    ///
    /// # Errors
    /// If `facts` are not `BrowserFacts`, or the clock is out of range.
    pub fn popup(
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
    ) -> Result<Self, JsError> {
        Self::of(Which::Popup, &contents, facts)
    }

    /// The welcome page, from the same.
    ///
    /// # Errors
    /// If `facts` are not `BrowserFacts`, or the clock is out of range.
    pub fn welcome(
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
    ) -> Result<Self, JsError> {
        Self::of(Which::Welcome, &contents, facts)
    }

    fn of(which: Which, contents: &JsValue, facts: JsValue) -> Result<Self, JsError> {
        let situation = Stored::read(contents, facts)?.situation();
        Ok(Self { which, situation })
    }

    /// The catalogues that `draw` needs: folders below `_locales`, best first.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn languages(&self) -> Vec<String> {
        catalogue_folders(self.situation.language)
    }

    /// Draws into `document`, changing as little as possible of what is there. A control carries
    /// its command as a `Deed` in `data-deed`.
    ///
    /// # Errors
    /// If the document is another page.
    pub fn draw(&self, document: &Document, catalogue_texts: Vec<String>) -> Result<(), JsValue> {
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&self.situation.locale);
        let words = Words::new(&catalogues, &intl);
        match self.which {
            Which::Popup => page::draw(document, &popup(&self.situation), &words),
            Which::Welcome => page::draw_welcome(document, &welcome(&self.situation), &words),
        }
    }
}
