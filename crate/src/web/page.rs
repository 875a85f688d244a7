//! Draws an extension page from blocks. Every text goes in as text: nothing is ever read as markup.

mod blocks;
mod date_line;
mod element;
mod morph;
mod receipt;
mod settings;
mod timeline;

use crate::view::{Page, Record, Welcome};
use crate::words::Words;
use element::by_id;
use wasm_bindgen::JsValue;
use web_sys::Document;

/// Draws a page of Veto's own, on an empty one or over what was drawn before.
pub(super) fn draw(document: &Document, page: &Page, words: &Words<'_>) -> Result<(), JsValue> {
    if let Some(root) = document.document_element() {
        root.set_attribute("lang", &page.language.tag())?;
    }
    document.set_title(&words.say(&page.title));
    let status = by_id(document, "status")?;
    status.set_attribute("data-tone", &tone(page.status.tone))?;
    let parts = document.create_document_fragment();
    parts.append_child(&blocks::status(document, &page.status, words)?)?;
    morph::children(document, &status, &parts)?;
    let parts = document.create_document_fragment();
    for block in &page.blocks {
        parts.append_child(&blocks::block(document, block, words)?)?;
    }
    let place = by_id(document, "blocks")?;
    morph::children(document, &place, &parts)
}

/// Draws the page of the record: the screen, and the paper.
pub(super) fn draw_record(
    document: &Document,
    record: &Record,
    words: &Words<'_>,
) -> Result<(), JsValue> {
    draw(document, &record.page, words)?;
    let heading = words.say(&record.heading);
    by_id(document, "heading")?.set_text_content(Some(&heading));
    let parts = document.create_document_fragment();
    for part in receipt::parts(document, &record.receipt, words)? {
        parts.append_child(&part)?;
    }
    let place = by_id(document, "receipt")?;
    morph::children(document, &place, &parts)
}

/// Draws the page that opens once.
pub(super) fn draw_welcome(
    document: &Document,
    welcome: &Welcome,
    words: &Words<'_>,
) -> Result<(), JsValue> {
    draw(document, &welcome.page, words)?;
    for (id, message) in [
        ("heading", &welcome.page.title),
        ("lead", &welcome.lead),
        ("start-heading", &welcome.start_heading),
    ] {
        by_id(document, id)?.set_text_content(Some(&words.say(message)));
    }
    let parts = document.create_document_fragment();
    for block in &welcome.start {
        parts.append_child(&blocks::block(document, block, words)?)?;
    }
    let place = by_id(document, "start-blocks")?;
    morph::children(document, &place, &parts)
}

/// The tone as the style sheet knows it: the same word as everywhere else.
fn tone(tone: crate::view::Tone) -> String {
    serde_json::to_value(tone)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}
