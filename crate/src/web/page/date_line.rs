//! Draws the date line: a list from the past to the future.

use super::element::Element;
use crate::view::{DateLinePart, DateMark, DateStretch};
use crate::words::Words;
use wasm_bindgen::JsValue;
use web_sys::{Document, Node};

pub(super) fn date_line(
    document: &Document,
    parts: &[DateLinePart],
    words: &Words<'_>,
) -> Result<Node, JsValue> {
    let mut list = Element::new(document, "ol")?.attribute("class", "date-line")?;
    for part in parts {
        let item = Element::new(document, "li")?;
        let item = match part {
            DateLinePart::Mark { mark, text } => {
                let item = item.attribute("data-mark", self::mark(*mark))?;
                let item = match mark {
                    DateMark::Here => item.attribute("aria-current", "date")?,
                    DateMark::Start | DateMark::Off | DateMark::On => item,
                };
                item.text(&words.say(text))
            }
            DateLinePart::Stretch { stretch, text } => item
                .attribute("data-stretch", self::stretch(*stretch))?
                .text(&words.say(text)),
        };
        list = list.child(&item.done())?;
    }
    Ok(list.done())
}

fn mark(mark: DateMark) -> &'static str {
    match mark {
        DateMark::Start => "start",
        DateMark::Off => "off",
        DateMark::On => "on",
        DateMark::Here => "here",
    }
}

fn stretch(stretch: DateStretch) -> &'static str {
    match stretch {
        DateStretch::Whole => "whole",
        DateStretch::Open => "open",
        DateStretch::Protected => "protected",
        DateStretch::Ahead => "ahead",
    }
}
