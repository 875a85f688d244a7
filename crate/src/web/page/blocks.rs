//! Draws the blocks of a page, one element each.

use super::actions::{self, row};
use super::element::{Drawn, Element};
use super::{date_line, draw, platforms, settings, steps, timeline};
use crate::view::{Block, Drawing, Item, Mark, Outcome, Status};
use crate::words::{Localizer, Message};
use web_sys::Document;

pub(super) fn status(document: &Document, status: &Status, localizer: &Localizer<'_>) -> Drawn {
    let platform = status.platform.map(|name| {
        let heading = Element::new(document, "h2")?;
        Ok::<_, wasm_bindgen::JsValue>(heading.text(name).done())
    });
    // Hidden from screen readers: the sentence beside the sign says what it means.
    let sign = Element::new(document, "span")?
        .attribute("class", "sign")?
        .attribute("aria-hidden", "true")?
        .text(&status.sign);
    let sentence = Element::new(document, "strong")?.text(&localizer.say(&status.sentence));
    let next = Element::new(document, "span")?.text(&localizer.say(&status.next));
    let mut texts = Element::new(document, "p")?
        .child(&sentence.done())?
        .child(&document.create_text_node(" "))?
        .child(&next.done())?;
    for note in &status.notes {
        let note = Element::new(document, "small")?.text(&localizer.say(note));
        texts = texts.child(&note.done())?;
    }
    let mut labelled = Element::new(document, "div")?;
    if let Some(platform) = platform {
        labelled = labelled.child(&platform?)?;
    }
    let labelled = labelled.child(&texts.done())?;
    let all = Element::new(document, "div")?.flag("data-unsigned", status.sign.is_empty())?;
    Ok(all.child(&sign.done())?.child(&labelled.done())?.done())
}

pub(super) fn block(document: &Document, block: &Block, localizer: &Localizer<'_>) -> Drawn {
    match block {
        Block::Alert { sentence, action } => {
            let text = Element::new(document, "p")?.text(&localizer.say(sentence));
            let mut alert = Element::new(document, "div")?
                .attribute("class", "alert")?
                .child(&text.done())?;
            if let Some(action) = action {
                alert = alert.child(&actions::action(document, action, localizer)?)?;
            }
            Ok(alert.done())
        }
        Block::Actions(actions) => row(document, actions, localizer),
        Block::Links(links) => {
            let mut line = Element::new(document, "nav")?;
            for link in links {
                line = line.child(&actions::action(document, link, localizer)?)?;
            }
            Ok(line.done())
        }
        Block::Platforms(cards) => platforms::list(document, cards, localizer),
        Block::Section {
            id,
            heading,
            folded,
            items,
        } => section(
            document,
            id,
            &localizer.say(heading),
            *folded,
            items,
            localizer,
        ),
        Block::Tasks(tasks) => steps::tasks(document, tasks, localizer),
        Block::Items { id, items } => {
            let mut part = Element::new(document, "div")?.attribute("id", id)?;
            for item in items {
                part = part.child(&self::item(document, item, localizer)?)?;
            }
            Ok(part.done())
        }
        Block::Hint(message) => {
            let hint = Element::new(document, "p")?.attribute("class", "hint")?;
            Ok(hint.text(&localizer.say(message)).done())
        }
        Block::Note(message) => {
            let note = Element::new(document, "footer")?.text(&localizer.say(message));
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
    localizer: &Localizer<'_>,
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
        section = section.child(&self::item(document, item, localizer)?)?;
    }
    Ok(section.done())
}

pub(super) fn item(document: &Document, item: &Item, localizer: &Localizer<'_>) -> Drawn {
    match item {
        Item::Paragraph(message) => Ok(Element::new(document, "p")?
            .localized(message, localizer)?
            .done()),
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
            let heading = Element::new(document, "h3")?.text(&localizer.say(heading));
            let mut list = Element::new(document, "ul")?;
            for item in items {
                list = list.child(
                    &Element::new(document, "li")?
                        .text(&localizer.say(item))
                        .done(),
                )?;
            }
            let both = Element::new(document, "div")?.attribute("class", class)?;
            Ok(both.child(&heading.done())?.child(&list.done())?.done())
        }
        Item::Link { text, url, note } => {
            let link = Element::new(document, "a")?
                .attribute("href", url)?
                .attribute("target", "_blank")?
                .attribute("rel", "noreferrer")?
                .text(&localizer.say(text));
            let note =
                Element::new(document, "small")?.text(&format!(" ({})", localizer.say(note)));
            let line = Element::new(document, "p")?;
            Ok(line.child(&link.done())?.child(&note.done())?.done())
        }
        Item::Choice(choice) => settings::choice(document, choice, localizer),
        Item::Checkbox(checkbox) => settings::checkbox(document, checkbox, localizer),
        Item::Actions(actions) => row(document, actions, localizer),
        Item::File(choice) => settings::file(document, choice, localizer),
        Item::Outcome(outcome) => outcome_line(document, outcome.as_ref(), localizer),
        Item::Timeline(days) => timeline::days(document, days, localizer),
        Item::DateLine(parts) => date_line::date_line(document, parts, localizer),
        Item::Drawings(drawings) => self::drawings(document, drawings, localizer),
        Item::Bullets(bullets) => self::bullets(document, bullets, localizer),
        Item::Facts(facts) => timeline::facts(document, "known", facts, localizer),
        Item::Progress(progress, text) => steps::progress(document, *progress, text, localizer),
        Item::Platforms(cards) => platforms::list(document, cards, localizer),
        Item::Filter(filter) => settings::filter(document, filter, localizer),
        Item::Day(field) => steps::day(document, field, localizer),
        Item::Quotation(text) => quotation(document, text),
    }
}

pub(super) fn bullets(
    document: &Document,
    bullets: &[Message],
    localizer: &Localizer<'_>,
) -> Drawn {
    let mut list = Element::new(document, "ul")?.attribute("class", "bullets")?;
    for bullet in bullets {
        let item = Element::new(document, "li")?.text(&localizer.say(bullet));
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
fn drawings(document: &Document, drawings: &[Drawing], localizer: &Localizer<'_>) -> Drawn {
    let mut list = Element::new(document, "ol")?.attribute("class", "drawings")?;
    for Drawing { path, caption } in drawings {
        let image = Element::new(document, "img")?
            .attribute("src", path)?
            .attribute("alt", "")?;
        let caption = Element::new(document, "p")?.text(&localizer.say(caption));
        let item = Element::new(document, "li")?;
        let item = item.child(&image.done())?.child(&caption.done())?;
        list = list.child(&item.done())?;
    }
    Ok(list.done())
}

/// The element exists from the start, and empty, because screen readers announce only changes in a
/// `status` element.
fn outcome_line(
    document: &Document,
    outcome: Option<&Outcome>,
    localizer: &Localizer<'_>,
) -> Drawn {
    let line = Element::new(document, "p")?
        .attribute("id", "outcome")?
        .attribute("role", "status")?;
    let Some(Outcome { tone, sentences }) = outcome else {
        return Ok(line.done());
    };
    let text: Vec<_> = sentences.iter().map(|one| localizer.say(one)).collect();
    let line = line.attribute("data-tone", &draw::tone(*tone))?;
    Ok(line.text(&text.join(" ")).done())
}
