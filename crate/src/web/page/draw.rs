//! Draws each page of the extension into the DOM, from its view.
//!
//! **Invariant:** every text is set as text, never parsed as markup.

use super::element::by_id;
use super::{blocks, morph, receipt, settings};
use crate::view::{Block, NextSteps, NoLetter, Page, Record, Tone, Welcome};
use crate::words::{Language, Localizer, Message};
use wasm_bindgen::JsValue;
use web_sys::Document;

/// Draws what every page of blocks has: language, title, status, blocks. The popup has nothing
/// else.
pub(super) fn page(
    document: &Document,
    page: &Page,
    localizer: &Localizer<'_>,
) -> Result<(), JsValue> {
    title(document, page.language, &page.title, localizer)?;
    let status = by_id(document, "status")?;
    status.set_attribute("data-tone", &tone(page.status.tone))?;
    let parts = document.create_document_fragment();
    parts.append_child(&blocks::status(document, &page.status, localizer)?)?;
    morph::children(document, &status, &parts)?;
    draw_blocks(document, "blocks", &page.blocks, localizer)
}

/// Sets the document's language and title.
pub(super) fn title(
    document: &Document,
    language: Language,
    title: &Message,
    localizer: &Localizer<'_>,
) -> Result<(), JsValue> {
    if let Some(root) = document.document_element() {
        root.set_attribute("lang", &language.tag())?;
    }
    let title = localizer.say(title);
    if document.title() != title {
        document.set_title(&title);
    }
    Ok(())
}

fn draw_blocks(
    document: &Document,
    place: &str,
    blocks: &[Block],
    localizer: &Localizer<'_>,
) -> Result<(), JsValue> {
    let parts = document.create_document_fragment();
    for block in blocks {
        parts.append_child(&blocks::block(document, block, localizer)?)?;
    }
    let place = by_id(document, place)?;
    morph::children(document, &place, &parts)
}

/// Sets texts of elements that the page's HTML already has, by id.
pub(super) fn draw_texts(
    document: &Document,
    texts: &[(&str, &Message)],
    localizer: &Localizer<'_>,
) -> Result<(), JsValue> {
    texts
        .iter()
        .try_for_each(|(id, message)| set_text(document, id, &localizer.say(message)))
}

/// Sets the text of an element, unless it has that text already: whatever is set anew moves the
/// caret of a screen reader.
fn set_text(document: &Document, id: &str, text: &str) -> Result<(), JsValue> {
    let element = by_id(document, id)?;
    if element.text_content().as_deref() != Some(text) {
        element.set_text_content(Some(text));
    }
    Ok(())
}

/// Draws the record: the timeline for the screen, and the receipt for paper.
pub(super) fn record(
    document: &Document,
    record: &Record,
    localizer: &Localizer<'_>,
) -> Result<(), JsValue> {
    page(document, &record.page, localizer)?;
    draw_texts(document, &[("heading", &record.heading)], localizer)?;
    let parts = document.create_document_fragment();
    for part in receipt::parts(document, &record.receipt, localizer)? {
        parts.append_child(&part)?;
    }
    let place = by_id(document, "receipt")?;
    morph::children(document, &place, &parts)
}

pub(super) fn welcome(
    document: &Document,
    welcome: &Welcome,
    localizer: &Localizer<'_>,
) -> Result<(), JsValue> {
    page(document, &welcome.page, localizer)?;
    let texts = [("heading", &welcome.page.title), ("lead", &welcome.lead)];
    draw_texts(document, &texts, localizer)?;
    let parts = document.create_document_fragment();
    let language = settings::choice_without_label(document, &welcome.language, localizer)?;
    parts.append_child(&language)?;
    morph::children(document, &by_id(document, "choice")?.into(), &parts)
}

/// Draws the list of the steps, or the page of one. `noted` is what the person has noted on it
/// last.
pub(super) fn next_steps(
    document: &Document,
    steps: &NextSteps,
    noted: Option<&Message>,
    localizer: &Localizer<'_>,
) -> Result<(), JsValue> {
    page(document, &steps.page, localizer)?;
    let status = by_id(document, "status")?;
    status.toggle_attribute_with_force("hidden", !steps.shows_status)?;
    let say =
        |message: Option<&Message>| message.map_or_else(String::new, |one| localizer.say(one));
    set_text(document, "heading", &localizer.say(&steps.heading))?;
    set_text(document, "lead", &say(steps.lead.as_ref()))?;
    set_text(document, "outcome", &say(noted))
}

/// Draws the page of a letter if there is no letter.
pub(super) fn no_letter(
    document: &Document,
    page: &NoLetter,
    localizer: &Localizer<'_>,
) -> Result<(), JsValue> {
    title(document, page.language, &page.title, localizer)?;
    by_id(document, "writing")?.set_attribute("hidden", "")?;
    let texts = [("heading", &page.heading), ("note", &page.note)];
    draw_texts(document, &texts, localizer)?;
    for (id, items) in [("where", &page.region), ("instead", &page.instead)] {
        let parts = document.create_document_fragment();
        for item in items {
            parts.append_child(&blocks::item(document, item, localizer)?)?;
        }
        morph::children(document, by_id(document, id)?.as_ref(), &parts)?;
    }
    Ok(())
}

/// The tone as the style sheet names it: its serialised name.
pub(super) fn tone(tone: Tone) -> String {
    serde_json::to_value(tone)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}
