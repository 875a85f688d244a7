//! Between JavaScript values and Rust ones: the one serializer, and the facts that the shell hands over.

use super::clock;
use crate::policy::Policy;
use crate::request::ExtensionIdentity;
use crate::situation::Surroundings;
use crate::store::StoreContents;
use crate::words::Catalogue;
use js_sys::{Array, JSON, Object};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsError, JsValue};

/// What the shell tells of the browser.
#[derive(Deserialize, tsify::Tsify)]
pub(crate) struct BrowserFacts {
    /// The languages the person prefers, best first, as BCP 47 tags.
    languages: Vec<String>,
    /// Whether the pages of the platform may be seen.
    host_access: bool,
    /// Veto's version, from the manifest.
    version: String,
    /// What the browser's managed storage holds, as JSON text; `null` if it holds nothing.
    managed: String,
    /// What the browser calls this extension.
    pub(super) identity: ExtensionIdentity,
}

impl BrowserFacts {
    /// Adds what the browser itself is asked for here: the time, and the time zone.
    pub(super) fn surroundings(&self) -> Result<Surroundings, JsError> {
        Ok(Surroundings {
            now: clock::now()?,
            time_zone: clock::time_zone(),
            languages: self.languages.clone(),
            host_access: self.host_access,
            version: self.version.clone(),
            policy: Policy::parse(&self.managed),
        })
    }
}

/// As JSON would have it: objects, not maps, because messages between pages drop maps.
pub(super) fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

pub(super) fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, JsError> {
    Ok(serde_wasm_bindgen::from_value(value)?)
}

/// The store's contents; whatever is not even an object counts as a store that was not given out.
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

/// A value as JSON text; `null` for what JSON cannot hold.
///
/// By way of text because values may be nested without end, or contain themselves: the text's reader
/// has a limit to its depth, and the values' has none.
pub(super) fn as_json(value: &JsValue) -> String {
    let text = JSON::stringify(value).ok();
    text.and_then(|text| text.as_string())
        .unwrap_or_else(|| "null".to_owned())
}

/// Those of the texts that are catalogues. One that is damaged is left out: the next fills in.
pub(super) fn catalogues(texts: Vec<String>) -> Vec<Catalogue> {
    texts
        .iter()
        .filter_map(|text| Catalogue::parse(text).ok())
        .collect()
}
