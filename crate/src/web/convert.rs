//! Converts between JavaScript and Rust values: the serializer, the store's contents, and the facts
//! that the shell passes in.

use super::clock;
use crate::policy::Policy;
use crate::request::ExtensionIdentity;
use crate::situation::Environment;
use crate::store::StoreContents;
use crate::words::Catalogue;
use js_sys::{Array, JSON, Object};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_wasm_bindgen::Serializer;
use std::collections::BTreeSet;
use wasm_bindgen::{JsCast, JsError, JsValue};

/// What the shell reports about the browser.
#[derive(Deserialize, tsify::Tsify)]
pub(crate) struct BrowserFacts {
    /// The person's preferred languages, best first, as BCP 47 tags.
    languages: Vec<String>,
    /// The match patterns of the manifest for which the browser grants Veto host access.
    granted: BTreeSet<String>,
    /// Veto's version, from the manifest.
    version: String,
    /// Contents of the browser's managed storage, as JSON text; `null` if it holds nothing.
    managed: String,
    /// The id and the base URL that the browser gave this extension.
    pub(super) identity: ExtensionIdentity,
}

impl BrowserFacts {
    /// Adds what the core reads from the browser directly: the time and the time zone.
    pub(super) fn environment(&self) -> Result<Environment, JsError> {
        Ok(Environment {
            now: clock::now()?,
            time_zone: clock::time_zone(),
            languages: self.languages.clone(),
            granted: self.granted.clone(),
            version: self.version.clone(),
            policy: Policy::parse(&self.managed),
        })
    }
}

/// Converts as JSON would: to objects, not maps, because messages between pages drop maps.
pub(super) fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

pub(super) fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, JsError> {
    Ok(serde_wasm_bindgen::from_value(value)?)
}

/// The store's contents. `None`, an unavailable store, if `contents` is not an object.
pub(super) fn contents_from_js(contents: &JsValue) -> StoreContents {
    let entry = |pair: JsValue| {
        let pair: Array = pair.into();
        let value = pair.get(1);
        Some((
            pair.get(0).as_string()?,
            value.as_string().unwrap_or_else(|| as_json(&value)),
        ))
    };
    let contents = contents.dyn_ref::<Object>()?;
    Some(Object::entries(contents).iter().filter_map(entry).collect())
}

/// Returns a value as JSON text; `null` for what JSON cannot hold.
///
/// It goes through text because values can be nested without end, or contain themselves: the JSON
/// parser limits its depth, but the deserializer of values does not.
pub(super) fn as_json(value: &JsValue) -> String {
    let text = JSON::stringify(value).ok();
    text.and_then(|text| text.as_string())
        .unwrap_or_else(|| "null".to_owned())
}

/// Parses the texts of catalogues. A damaged one is left out, since the next one fills in.
pub(super) fn catalogues(texts: Vec<String>) -> Vec<Catalogue> {
    texts
        .iter()
        .filter_map(|text| Catalogue::parse(text).ok())
        .collect()
}
