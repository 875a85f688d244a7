//! The lower bound of the core's size: uses every package of the core once, and does nothing
//! useful.

#![cfg(target_arch = "wasm32")]

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use icalendar::{Calendar, Component, Event, EventLike};
use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher24;
use std::hash::Hasher;
use wasm_bindgen::prelude::*;

/// An example value to serialize.
#[derive(Serialize, Deserialize, tsify::Tsify)]
pub struct Note {
    #[tsify(type = "string")]
    at: DateTime<FixedOffset>,
    text: Option<String>,
}

/// Reads a note from JSON and returns it one day later.
///
/// # Errors
/// When the text is not a note.
#[wasm_bindgen]
pub fn later(text: &str) -> Result<JsValue, JsError> {
    let mut note: Note = serde_json::from_str(text)?;
    note.at = note.at + Days::new(1);
    note.text = Some(serde_json::to_string(&note)?);
    Ok(serde_wasm_bindgen::to_value(&note)?)
}

/// Shows a calendar with one day as the text of an element.
///
/// # Errors
/// When `day` is not a date, or the document makes no element.
#[wasm_bindgen]
pub fn show(document: &web_sys::Document, day: JsValue) -> Result<(), JsError> {
    let day: NaiveDate = serde_wasm_bindgen::from_value(day)?;
    let event = Event::new().all_day(day).summary("day").done();
    let calendar = Calendar::new().push(event).done().to_string();
    let now = js_sys::Date::new_0().get_time();
    let mut hasher = SipHasher24::new_with_keys(1, 2);
    hasher.write(calendar.as_bytes());
    let hash = hasher.finish();
    let element = document
        .create_element("p")
        .map_err(|_| JsError::new("no element"))?;
    element.set_text_content(Some(&format!("{calendar}{now}{hash}")));
    Ok(())
}
