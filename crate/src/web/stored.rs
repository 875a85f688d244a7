//! Opens the store for the extension's own pages.
//!
//! **Invariant:** pages never write to the store.

use super::convert::{BrowserFacts, contents_from_js, from_js};
use crate::journal::EntryId;
use crate::situation::{Environment, Everything};
use crate::store::{Opened, open};
use wasm_bindgen::prelude::*;

/// What a page is drawn from.
pub(super) struct Stored {
    pub(super) opened: Opened,
    pub(super) environment: Environment,
}

impl Stored {
    /// Opens the store from its contents and the shell's facts.
    pub(super) fn read(contents: &JsValue, facts: JsValue) -> Result<Self, JsError> {
        let facts: BrowserFacts = from_js(facts)?;
        let environment = facts.environment()?;
        // Nothing is written from here, so an entry with this id is never stored.
        let unused = EntryId::try_from("unused".to_owned()).map_err(JsError::new)?;
        let contents = contents_from_js(contents);
        let opened = open(&contents, &unused, environment.now, &environment.version);
        Ok(Self {
            opened,
            environment,
        })
    }

    pub(super) fn everything(&self) -> Everything {
        Everything::of(&self.opened, &self.environment)
    }
}
