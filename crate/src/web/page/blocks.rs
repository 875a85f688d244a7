//! Draws the blocks of a page, one element each.

use super::actions::{self, row};
use super::element::Element;
use super::{date_line, draw, settings, steps, timeline};
use crate::view::{Block, Drawing, Item, Mark, Outcome, Status};
use crate::words::{Message, Words};
use wasm_bindgen::JsValue;
use web_sys::{Document, Node};

type Drawn = Result<Node, JsValue>;

pub(super) fn status(document: &Document, status: &Status, words: &Words<'_>) -> Drawn {
    // Hidden from screen readers: the sentence beside the sign says what it means.
    let sign = Element::new(document, "span")?
        .attribute("class", "sign")?
        .attribute("aria-hidden", "true")?
        .text(&status.sign);
    let sentence = Element::new(document, "strong")?.text(&words.say(&status.sentence));
    let next = Element::new(document, "span")?.text(&words.say(&status.next));
    let mut texts = Element::new(document, "p")?
        .child(&sentence.done())?
        .child(&document.create_text_node(" "))?
        .child(&next.done())?;
    for note in &status.notes {
        let note = Element::new(document, "small")?.text(&words.say(note));
        texts = texts.child(&note.done())?;
    }
    let all = Element::new(document, "div")?.flag("data-unsigned", status.sign.is_empty())?;
    Ok(all.child(&sign.done())?.child(&texts.done())?.done())
}

pub(super) fn block(document: &Document, block: &Block, words: &Words<'_>) -> Drawn {
    match block {
        Block::Alert { sentence, action } => {
            let text = Element::new(document, "p")?.text(&words.say(sentence));
            let mut alert = Element::new(document, "div")?
                .attribute("class", "alert")?
                .child(&text.done())?;
            if let Some(action) = action {
                alert = alert.child(&actions::action(document, action, words)?)?;
            }
            Ok(alert.done())
        }
        Block::Actions(actions) => row(document, actions, words),
        Block::Link(link) => {
            let line = Element::new(document, "p")?.attribute("class", "to-page")?;
            Ok(line.child(&actions::action(document, link, words)?)?.done())
        }
        Block::Section {
            id,
            heading,
            folded,
            items,
        } => section(document, id, &words.say(heading), *folded, items, words),
        Block::Note(message) => {
            let note = Element::new(document, "footer")?.text(&words.say(message));
            Ok(note.done())
        }
    }
}

fn section(
    document: &Document,
    id: &str,
    heading: &str,
    folded: bool,
    items: &[Item],
    words: &Words<'_>,
) -> Drawn {
    let heading = Element::new(document, "h2")?.text(heading).done();
    let mut section = if folded {
        let summary = Element::new(document, "summary")?
            .attribute("id", &format!("{id}-summary"))?
            .child(&heading)?;
        Element::new(document, "details")?.child(&summary.done())?
    } else {
        Element::new(document, "section")?.child(&heading)?
    }
    .attribute("id", id)?;
    for item in items {
        section = section.child(&self::item(document, item, words)?)?;
    }
    Ok(section.done())
}

pub(super) fn item(document: &Document, item: &Item, words: &Words<'_>) -> Drawn {
    match item {
        Item::Paragraph(message) => Ok(Element::new(document, "p")?.said(message, words)?.done()),
        Item::Path { steps, language } => {
            let mut path = Element::new(document, "ol")?
                .attribute("class", "path")?
                .attribute("lang", language)?;
            for step in *steps {
                path = path.child(&Element::new(document, "li")?.text(step).done())?;
            }
            Ok(path.done())
        }
        Item::List {
            heading,
            mark,
            items,
        } => {
            let class = match mark {
                Mark::Used => "used",
                Mark::NotUsed => "not-used",
            };
            let heading = Element::new(document, "h3")?.text(&words.say(heading));
            let mut list = Element::new(document, "ul")?;
            for item in items {
                list = list.child(&Element::new(document, "li")?.text(&words.say(item)).done())?;
            }
            let both = Element::new(document, "div")?.attribute("class", class)?;
            Ok(both.child(&heading.done())?.child(&list.done())?.done())
        }
        Item::Link { text, url, note } => {
            let link = Element::new(document, "a")?
                .attribute("href", url)?
                .attribute("target", "_blank")?
                .attribute("rel", "noreferrer")?
                .text(&words.say(text));
            let note = Element::new(document, "small")?.text(&format!(" ({})", words.say(note)));
            let line = Element::new(document, "p")?;
            Ok(line.child(&link.done())?.child(&note.done())?.done())
        }
        Item::Choice(choice) => settings::choice(document, choice, words),
        Item::Tick(tick) => settings::tick(document, tick, words),
        Item::Actions(actions) => row(document, actions, words),
        Item::File(choice) => settings::file(document, choice, words),
        Item::Outcome(outcome) => outcome_line(document, outcome.as_ref(), words),
        Item::Timeline(days) => timeline::days(document, days, words),
        Item::DateLine(parts) => date_line::date_line(document, parts, words),
        Item::Drawings(drawings) => self::drawings(document, drawings, words),
        Item::Points(points) => self::points(document, points, words),
        Item::Facts(facts) => timeline::facts(document, "known", facts, words),
        Item::Progress(progress, text) => steps::progress(document, *progress, text, words),
        Item::Checklist(checks) => steps::checklist(document, checks, words),
        Item::Day(field) => steps::day(document, field, words),
        Item::Quotation(text) => quotation(document, text),
    }
}

pub(super) fn points(document: &Document, points: &[Message], words: &Words<'_>) -> Drawn {
    let mut list = Element::new(document, "ul")?.attribute("class", "points")?;
    for point in points {
        let item = Element::new(document, "li")?.text(&words.say(point));
        list = list.child(&item.done())?;
    }
    Ok(list.done())
}

/// An empty language says that it is not known. The direction is that of the text.
fn quotation(document: &Document, text: &str) -> Drawn {
    let mut quotation = Element::new(document, "blockquote")?
        .attribute("lang", "")?
        .attribute("dir", "auto")?;
    for line in text.split('\n').filter(|line| !line.is_empty()) {
        quotation = quotation.child(&Element::new(document, "p")?.text(line).done())?;
    }
    Ok(quotation.done())
}

/// The caption contains all information, so the image itself has no alternative text.
fn drawings(document: &Document, drawings: &[Drawing], words: &Words<'_>) -> Drawn {
    let mut list = Element::new(document, "ol")?.attribute("class", "drawings")?;
    for Drawing { path, caption } in drawings {
        let image = Element::new(document, "img")?
            .attribute("src", path)?
            .attribute("alt", "")?;
        let caption = Element::new(document, "p")?.text(&words.say(caption));
        let item = Element::new(document, "li")?;
        let item = item.child(&image.done())?.child(&caption.done())?;
        list = list.child(&item.done())?;
    }
    Ok(list.done())
}

/// The element exists from the start, and empty, because screen readers announce only changes in a
/// `status` element.
fn outcome_line(document: &Document, outcome: Option<&Outcome>, words: &Words<'_>) -> Drawn {
    let line = Element::new(document, "p")?
        .attribute("id", "outcome")?
        .attribute("role", "status")?;
    let Some(Outcome { tone, sentences }) = outcome else {
        return Ok(line.done());
    };
    let said: Vec<_> = sentences.iter().map(|one| words.say(one)).collect();
    let line = line.attribute("data-tone", &draw::tone(*tone))?;
    Ok(line.text(&said.join(" ")).done())
}
