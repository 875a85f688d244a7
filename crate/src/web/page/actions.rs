//! Draws actions: buttons and links.

use super::element::Element;
use crate::view::{Action, Deed, Weight};
use crate::words::Words;
use wasm_bindgen::JsValue;
use web_sys::{Document, Node};

type Drawn = Result<Node, JsValue>;

pub(super) fn row(document: &Document, actions: &[Action], words: &Words<'_>) -> Drawn {
    let mut row = Element::new(document, "div")?.attribute("class", "actions")?;
    for action in actions {
        row = row.child(&self::action(document, action, words)?)?;
    }
    Ok(row.done())
}

pub(super) fn action(document: &Document, action: &Action, words: &Words<'_>) -> Drawn {
    let element = match &action.deed {
        // A real link: it can be copied, and works even if nothing else does.
        Deed::Open { url, .. } => Element::new(document, "a")?
            .attribute("href", url)?
            .attribute("target", "_blank")?
            .attribute("rel", "noreferrer")?,
        Deed::Visit { url } => {
            let link = Element::new(document, "a")?
                .attribute("href", url)?
                .attribute("target", "_blank")?
                .attribute("rel", "noreferrer")?
                .attribute("class", weight(action.weight))?;
            return Ok(link.text(&words.say(&action.text)).done());
        }
        Deed::OpenOwnPage { path } => Element::new(document, "a")?
            .attribute("href", &format!("/{path}"))?
            .attribute("target", "_blank")?,
        _ => Element::new(document, "button")?.attribute("type", "button")?,
    };
    let element = element.attribute("class", weight(action.weight))?;
    let element = element.deed(&action.deed)?;
    Ok(element.text(&words.say(&action.text)).done())
}

/// The class in the style sheet.
fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Primary => "primary",
        Weight::Secondary => "secondary",
        Weight::Cross => "cross",
        Weight::Quiet => "quiet",
    }
}
