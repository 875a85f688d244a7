//! Binding for the background: decides an event, then returns what follows from it with texts in
//! the person's language.

use super::convert::{BrowserFacts, as_json, catalogues, contents_from_js, from_js, to_js};
use super::intl::BrowserIntl;
use crate::handle::{self, Event};
use crate::journal::EntryId;
use crate::request::SenderFacts;
use crate::store::StoreChanges;
use crate::sync::{self, Plan};
use crate::words::{Language, Localizer};
use wasm_bindgen::prelude::*;

/// What follows from an event. First write `changes`, then carry out the consequences.
#[wasm_bindgen(js_name = Decision)]
pub struct DecisionBinding(handle::Decision);

#[wasm_bindgen(js_class = Decision)]
impl DecisionBinding {
    /// The background woke.
    ///
    /// # Errors
    /// If `facts` are not `BrowserFacts`, or the clock is out of range.
    #[wasm_bindgen(js_name = onWoken)]
    pub fn on_woken(
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] synced: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
        fresh_id: String,
    ) -> Result<Self, JsError> {
        Self::on(&Event::Woken, &contents, &synced, facts, fresh_id)
    }

    /// The browser installed or updated Veto, or updated itself. `reason` is the browser's
    /// `runtime.OnInstalledReason`.
    ///
    /// # Errors
    /// If `facts` are not `BrowserFacts`, or the clock is out of range.
    #[wasm_bindgen(js_name = onInstalled)]
    pub fn on_installed(
        reason: String,
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] synced: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
        fresh_id: String,
    ) -> Result<Self, JsError> {
        let event = Event::Installed { reason };
        Self::on(&event, &contents, &synced, facts, fresh_id)
    }

    /// A message came.
    ///
    /// # Errors
    /// If `facts` are not `BrowserFacts`, or the clock is out of range. A bad message is not an
    /// error: the reply to it is a refusal.
    #[wasm_bindgen(js_name = onMessage)]
    pub fn on_message(
        #[wasm_bindgen(unchecked_param_type = "unknown")] message: JsValue,
        #[wasm_bindgen(unchecked_param_type = "SenderFacts")] sender: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] synced: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
        fresh_id: String,
    ) -> Result<Self, JsError> {
        let event = Event::Message {
            message: as_json(&message),
            sender: from_js::<SenderFacts>(sender).unwrap_or_default(),
        };
        Self::on(&event, &contents, &synced, facts, fresh_id)
    }

    fn on(
        event: &Event,
        contents: &JsValue,
        synced: &JsValue,
        facts: JsValue,
        fresh_id: String,
    ) -> Result<Self, JsError> {
        let facts: BrowserFacts = from_js(facts)?;
        let fresh_id = EntryId::try_from(fresh_id).map_err(JsError::new)?;
        Ok(Self(handle::handle(
            event,
            &contents_from_js(contents),
            &contents_from_js(synced),
            &facts.environment()?,
            &facts.identity,
            &fresh_id,
        )))
    }

    /// What to write to the store before anything else; `null` for nothing.
    ///
    /// # Errors
    /// Never in practice: texts can always be converted.
    #[wasm_bindgen(getter, unchecked_return_type = "StoreChanges | null")]
    pub fn changes(&self) -> Result<JsValue, JsError> {
        changes_to_js(Some(&self.0.changes))
    }

    /// Whether the next event needs the contents of the sync store, given these contents of the
    /// store.
    #[must_use]
    #[wasm_bindgen(js_name = readsSynced)]
    pub fn reads_synced(
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
    ) -> bool {
        sync::takes_part(&contents_from_js(&contents))
    }

    /// What to write to the sync store; `null` for nothing. `stored` is whether the store took its
    /// changes.
    ///
    /// # Errors
    /// Never in practice: texts can always be converted.
    #[wasm_bindgen(js_name = changesToSynced, unchecked_return_type = "StoreChanges | null")]
    pub fn changes_to_synced(&self, stored: bool) -> Result<JsValue, JsError> {
        changes_to_js(stored.then_some(&self.0.sync.changes))
    }

    /// What to write to the store after that; `null` for nothing. `stored` is whether the store
    /// took the changes before, and `taken` whether the sync store took its own.
    ///
    /// # Errors
    /// Never in practice: texts can always be converted.
    #[wasm_bindgen(js_name = changesAfterSync, unchecked_return_type = "StoreChanges | null")]
    pub fn changes_after_sync(&self, stored: bool, taken: bool) -> Result<JsValue, JsError> {
        let Plan {
            taken: yes,
            refused,
            ..
        } = &self.0.sync;
        changes_to_js(stored.then_some(if taken { yes } else { refused }))
    }

    /// Whether the background has to be woken once more, because this event showed that the sync
    /// store has to be read.
    #[must_use]
    #[wasm_bindgen(getter, js_name = looksAgain)]
    pub fn looks_again(&self) -> bool {
        self.0.sync.look_again
    }

    /// The catalogues that `consequences` needs: folders below `_locales`, best first.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn languages(&self) -> Vec<String> {
        catalogue_folders(self.0.language)
    }

    /// The effects and the reply, with texts from these catalogues. `stored` is whether the store
    /// took the changes.
    ///
    /// # Errors
    /// Never in practice: all of it can be converted.
    #[wasm_bindgen(unchecked_return_type = "LocalizedConsequences")]
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
        to_js(&consequences.localized(&Localizer::new(&catalogues, &intl), language))
    }
}

/// Converts changes; `null` if there is nothing to write.
fn changes_to_js(changes: Option<&StoreChanges>) -> Result<JsValue, JsError> {
    match changes {
        Some(changes) if !changes.is_empty() => to_js(changes),
        _ => Ok(JsValue::NULL),
    }
}

/// The folder of the person's language, then that of English for what it lacks.
pub(super) fn catalogue_folders(language: Language) -> Vec<String> {
    let mut folders = vec![language.folder().to_owned()];
    if language != Language::ENGLISH {
        folders.push(Language::ENGLISH.folder().to_owned());
    }
    folders
}
