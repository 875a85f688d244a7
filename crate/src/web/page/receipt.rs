//! Draws the receipt: the record as one sheet of paper.

use super::element::{Drawn, Element};
use super::timeline::{facts, shape};
use crate::view::Receipt;
use crate::words::Localizer;
use wasm_bindgen::JsValue;
use web_sys::{Document, Node};

/// The parts of the receipt, from top to bottom.
pub(super) fn parts(
    document: &Document,
    receipt: &Receipt,
    localizer: &Localizer<'_>,
) -> Result<Vec<Node>, JsValue> {
    let text = |tag, message| -> Drawn {
        Ok(Element::new(document, tag)?
            .localized(message, localizer)?
            .done())
    };
    let mut list = Element::new(document, "ol")?;
    for line in &receipt.entries {
        let item = Element::new(document, "li")?
            .attribute("data-shape", shape(line.shape))?
            .child(&text("strong", &line.moment)?)?
            .child(&document.create_text_node(" "))?
            .child(&text("span", &line.sentence)?)?;
        list = list.child(&item.done())?;
    }
    let mut parts = vec![
        text("h1", &receipt.heading)?,
        Element::new(document, "p")?
            .attribute("class", "status")?
            .text(&localizer.say(&receipt.status))
            .done(),
        facts(document, "facts", &receipt.facts, localizer)?,
        text("h2", &receipt.entries_heading)?,
        list.done(),
    ];
    for note in receipt.rest.iter().chain(&receipt.notes) {
        parts.push(text("p", note)?);
    }
    Ok(parts)
}
