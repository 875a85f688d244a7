//! What the background asks of the core: decide an event, then say what follows in words. Decides nothing itself.

use super::convert::{BrowserFacts, as_json, catalogues, contents_from_js, from_js, to_js};
use super::intl::BrowserIntl;
use crate::handle::{self, Event};
use crate::journal::EntryId;
use crate::request::SenderFacts;
use crate::words::{Language, Words};
use wasm_bindgen::prelude::*;

/// What follows from an event. First write `changes`, then carry out the consequences.
#[wasm_bindgen]
pub struct Decision(handle::Decision);

#[wasm_bindgen]
impl Decision {
    /// The background woke.
    ///
    /// # Errors
    /// When `facts` are not facts, or the clock shows no date.
    #[wasm_bindgen(js_name = onWoken)]
    pub fn on_woken(
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
        fresh_id: String,
    ) -> Result<Self, JsError> {
        Self::on(&Event::Woken, contents, facts, fresh_id)
    }

    /// A message came.
    ///
    /// # Errors
    /// When `facts` are not facts, or the clock shows no date. A bad message is no error: it is
    /// answered with a refusal.
    #[wasm_bindgen(js_name = onMessage)]
    pub fn on_message(
        #[wasm_bindgen(unchecked_param_type = "unknown")] message: JsValue,
        #[wasm_bindgen(unchecked_param_type = "SenderFacts")] sender: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
        fresh_id: String,
    ) -> Result<Self, JsError> {
        let event = Event::Message {
            message: as_json(&message),
            sender: from_js::<SenderFacts>(sender).unwrap_or_default(),
        };
        Self::on(&event, contents, facts, fresh_id)
    }

    fn on(
        event: &Event,
        contents: JsValue,
        facts: JsValue,
        fresh_id: String,
    ) -> Result<Self, JsError> {
        let facts: BrowserFacts = from_js(facts)?;
        let fresh_id = EntryId::try_from(fresh_id).map_err(JsError::new)?;
        Ok(Self(handle::handle(
            event,
            &contents_from_js(&contents),
            &facts.surroundings()?,
            &facts.identity,
            &fresh_id,
        )))
    }

    /// What to write to the store before anything else; `null` for nothing.
    ///
    /// # Errors
    /// Never in practice: texts can always be handed over.
    #[wasm_bindgen(getter, unchecked_return_type = "StoreChanges | null")]
    pub fn changes(&self) -> Result<JsValue, JsError> {
        if self.0.changes.is_empty() {
            return Ok(JsValue::NULL);
        }
        to_js(&self.0.changes)
    }

    /// The catalogues that `consequences` needs: folders below `_locales`, best first.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn languages(&self) -> Vec<String> {
        catalogue_folders(self.0.language)
    }

    /// What to do and answer, in words; `stored` tells whether the store took the changes.
    ///
    /// # Errors
    /// Never in practice: all of it can be handed over.
    #[wasm_bindgen(unchecked_return_type = "SaidConsequences")]
    pub fn consequences(
        &self,
        stored: bool,
        catalogue_texts: Vec<String>,
    ) -> Result<JsValue, JsError> {
        let consequences = if stored {
            &self.0.stored
        } else {
            &self.0.not_stored
        };
        let language = self.0.language;
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&self.0.locale);
        to_js(&consequences.said(&Words::new(&catalogues, &intl), language))
    }
}

/// The person's language, and English for what it lacks.
pub(super) fn catalogue_folders(language: Language) -> Vec<String> {
    let mut folders = vec![language.folder().to_owned()];
    if language != Language::ENGLISH {
        folders.push(Language::ENGLISH.folder().to_owned());
    }
    folders
}
