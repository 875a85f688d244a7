//! Draws the timeline: a list of days, each with a list of entries.

use super::element::{Drawn, Element};
use crate::view::{Day, Fact, Shape, TimelineEntry, Value};
use crate::words::Localizer;
use chrono::SecondsFormat;
use web_sys::Document;

pub(super) fn days(document: &Document, days: &[Day], localizer: &Localizer<'_>) -> Drawn {
    let mut all = Element::new(document, "div")?.attribute("class", "timeline")?;
    for day in days {
        let date = Element::new(document, "time")?
            .attribute("datetime", &day.date.to_string())?
            .text(&localizer.say(&day.heading));
        let heading = Element::new(document, "h3")?.child(&date.done())?;
        let mut list = Element::new(document, "ol")?;
        for entry in &day.entries {
            list = list.child(&self::entry(document, entry, localizer)?)?;
        }
        all = all.child(&heading.done())?.child(&list.done())?;
    }
    Ok(all.done())
}

fn entry(document: &Document, entry: &TimelineEntry, localizer: &Localizer<'_>) -> Drawn {
    let at = entry.at;
    let time = Element::new(document, "time")?
        .attribute("datetime", &at.to_rfc3339_opts(SecondsFormat::Secs, true))?
        .text(&localizer.say(&entry.time));
    let sentence = Element::new(document, "p")?.localized(&entry.sentence, localizer)?;
    let item = Element::new(document, "li")?
        .attribute("data-shape", shape(entry.shape))?
        .child(&time.done())?;
    Ok(item
        .child(&sentence.done())?
        .child(&facts(document, "facts", &entry.facts, localizer)?)?
        .done())
}

/// A list of facts: each has a name and a value.
pub(super) fn facts(
    document: &Document,
    class: &str,
    facts: &[Fact],
    localizer: &Localizer<'_>,
) -> Drawn {
    let mut list = Element::new(document, "dl")?.attribute("class", class)?;
    for fact in facts {
        let name = Element::new(document, "dt")?.text(&localizer.say(&fact.name));
        let value = Element::new(document, "dd")?;
        let value = match &fact.value {
            Value::Message(message) => value.text(&localizer.say(message)),
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
        Shape::Person => "person",
        Shape::Setting => "setting",
    }
}
