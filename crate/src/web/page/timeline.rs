//! Draws the timeline: a list of days, each with a list of entries.

use super::element::Element;
use crate::view::{Day, Fact, Happening, Shape, Value};
use crate::words::Words;
use chrono::SecondsFormat;
use wasm_bindgen::JsValue;
use web_sys::{Document, Node};

type Drawn = Result<Node, JsValue>;

pub(super) fn days(document: &Document, days: &[Day], words: &Words<'_>) -> Drawn {
    let mut all = Element::new(document, "div")?.attribute("class", "timeline")?;
    for day in days {
        let date = Element::new(document, "time")?
            .attribute("datetime", &day.date.to_string())?
            .text(&words.say(&day.heading));
        let heading = Element::new(document, "h3")?.child(&date.done())?;
        let mut list = Element::new(document, "ol")?;
        for happening in &day.happenings {
            list = list.child(&self::happening(document, happening, words)?)?;
        }
        all = all.child(&heading.done())?.child(&list.done())?;
    }
    Ok(all.done())
}

fn happening(document: &Document, happening: &Happening, words: &Words<'_>) -> Drawn {
    let at = happening.at;
    let time = Element::new(document, "time")?
        .attribute("datetime", &at.to_rfc3339_opts(SecondsFormat::Secs, true))?
        .text(&words.say(&happening.time));
    let sentence = Element::new(document, "p")?.said(&happening.sentence, words)?;
    let item = Element::new(document, "li")?.attribute("data-shape", shape(happening.shape))?;
    Ok(item
        .child(&time.done())?
        .child(&sentence.done())?
        .child(&facts(document, "facts", &happening.facts, words)?)?
        .done())
}

/// A list of facts: each has a name and a value.
pub(super) fn facts(document: &Document, class: &str, facts: &[Fact], words: &Words<'_>) -> Drawn {
    let mut list = Element::new(document, "dl")?.attribute("class", class)?;
    for fact in facts {
        let name = Element::new(document, "dt")?.text(&words.say(&fact.name));
        let value = Element::new(document, "dd")?;
        let value = match &fact.value {
            Value::Said(message) => value.text(&words.say(message)),
            Value::Plain(text) => value.text(text),
            Value::Quoted { text, language } => {
                let quotation = Element::new(document, "q")?.text(text);
                // An empty language says that it is not known.
                value.child(&quotation.attribute("lang", language)?.done())?
            }
        };
        let pair = Element::new(document, "div")?;
        let pair = pair.child(&name.done())?;
        let pair = pair.child(&document.create_text_node(" "))?;
        list = list.child(&pair.child(&value.done())?.done())?;
    }
    Ok(list.done())
}

/// The name in the style sheet.
pub(super) fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::On => "on",
        Shape::Off => "off",
        Shape::Confirmed => "confirmed",
        Shape::Unclear => "unclear",
        Shape::Said => "said",
        Shape::Kept => "kept",
    }
}
