//! Draws an extension page from blocks. Every text goes in as text: nothing is ever read as markup.

mod blocks;
mod element;
mod settings;

use crate::view::Popup;
use crate::words::Words;
use element::by_id;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement};

/// Draws the popup.
pub(super) fn draw(document: &Document, popup: &Popup, words: &Words<'_>) -> Result<(), JsValue> {
    if let Some(root) = document.document_element() {
        root.set_attribute("lang", &popup.language.tag())?;
    }
    document.set_title(&words.say(&popup.title));
    let kept = Kept::of(document)?;
    let status = by_id(document, "status")?;
    status.set_attribute("data-tone", &tone(popup.status.tone))?;
    status.replace_children_with_node_1(&blocks::status(document, &popup.status, words)?);
    let parts = document.create_document_fragment();
    for block in &popup.blocks {
        parts.append_child(&blocks::block(document, block, words)?)?;
    }
    by_id(document, "blocks")?.replace_children_with_node_1(&parts);
    kept.restore(document)
}

/// The tone as the style sheet knows it: the same word as everywhere else.
fn tone(tone: crate::view::Tone) -> String {
    serde_json::to_value(tone)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// What a person did to the page that must outlive its being drawn again.
struct Kept {
    open: Vec<String>,
    focused: Option<String>,
}

impl Kept {
    fn of(document: &Document) -> Result<Self, JsValue> {
        let details = document.query_selector_all("details[open]")?;
        let open = (0..details.length())
            .filter_map(|index| details.item(index)?.dyn_into::<web_sys::Element>().ok())
            .map(|section| section.id())
            .collect();
        let focused = document.active_element().map(|element| element.id());
        Ok(Self { open, focused })
    }

    fn restore(&self, document: &Document) -> Result<(), JsValue> {
        for id in &self.open {
            if let Some(section) = document.get_element_by_id(id) {
                section.set_attribute("open", "")?;
            }
        }
        let focused = self.focused.as_ref().filter(|id| !id.is_empty());
        if let Some(element) = focused.and_then(|id| document.get_element_by_id(id)) {
            element.unchecked_into::<HtmlElement>().focus()?;
        }
        Ok(())
    }
}
