//! Draws the date line: a list from the past to the future.

use super::element::{Drawn, Element};
use crate::view::{DateLinePart, DateMark, DateSpan};
use crate::words::Localizer;
use web_sys::Document;

pub(super) fn date_line(
    document: &Document,
    parts: &[DateLinePart],
    localizer: &Localizer<'_>,
) -> Drawn {
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
                item.text(&localizer.say(text))
            }
            DateLinePart::Span { span, text } => item
                .attribute("data-span", self::span(*span))?
                .text(&localizer.say(text)),
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

fn span(span: DateSpan) -> &'static str {
    match span {
        DateSpan::Whole => "whole",
        DateSpan::Open => "open",
        DateSpan::Protected => "protected",
        DateSpan::Ahead => "ahead",
    }
}
