//! The floor under the core's size: every package that the core is made of, each used once and no more. Does nothing of use.

#![cfg(target_arch = "wasm32")]

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use icalendar::{Calendar, Component, Event, EventLike};
use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher24;
use std::hash::Hasher;
use wasm_bindgen::prelude::*;

/// Something to read and to write.
#[derive(Serialize, Deserialize, tsify::Tsify)]
pub struct Note {
    #[tsify(type = "string")]
    at: DateTime<FixedOffset>,
    text: Option<String>,
}

/// A note, as JSON text, as it comes back: a day later.
///
/// # Errors
/// When it is none.
#[wasm_bindgen]
pub fn later(text: &str) -> Result<JsValue, JsError> {
    let mut note: Note = serde_json::from_str(text)?;
    note.at = note.at + Days::new(1);
    note.text = Some(serde_json::to_string(&note)?);
    Ok(serde_wasm_bindgen::to_value(&note)?)
}

/// A calendar with one day in it, for a page's text.
///
/// # Errors
/// When the day is none, or the page takes no text.
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
