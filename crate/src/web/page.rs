//! Draws an extension page from blocks. Every text goes in as text: nothing is ever read as markup.

mod blocks;
mod element;
mod morph;
mod settings;

use crate::view::Popup;
use crate::words::Words;
use element::by_id;
use wasm_bindgen::JsValue;
use web_sys::Document;

/// Draws the popup, on an empty page or over what was drawn before.
pub(super) fn draw(document: &Document, popup: &Popup, words: &Words<'_>) -> Result<(), JsValue> {
    if let Some(root) = document.document_element() {
        root.set_attribute("lang", &popup.language.tag())?;
    }
    document.set_title(&words.say(&popup.title));
    let status = by_id(document, "status")?;
    status.set_attribute("data-tone", &tone(popup.status.tone))?;
    let parts = document.create_document_fragment();
    parts.append_child(&blocks::status(document, &popup.status, words)?)?;
    morph::children(document, &status, &parts)?;
    let parts = document.create_document_fragment();
    for block in &popup.blocks {
        parts.append_child(&blocks::block(document, block, words)?)?;
    }
    let place = by_id(document, "blocks")?;
    morph::children(document, &place, &parts)
}

/// The tone as the style sheet knows it: the same word as everywhere else.
fn tone(tone: crate::view::Tone) -> String {
    serde_json::to_value(tone)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}
