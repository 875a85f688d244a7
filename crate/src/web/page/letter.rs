//! Draws the page of a letter: its fields, and the letter as a sheet of paper.

mod fields;
mod list;

use super::blocks::{bullets, item};
use super::draw::{draw_texts, title};
use super::element::{Drawn, Element, by_id};
use super::morph;
use crate::letter::{AddressLine, Document as Letter, Paragraph};
use crate::view::LetterView;
use crate::words::{Localizer, Message};
use fields::field;
use wasm_bindgen::JsValue;
use web_sys::Document;

/// Draws the whole page. `letter` has the texts in the letter's own language, and
/// `outcome` says what came of the person's last action.
pub(in crate::web) fn draw_letter(
    document: &Document,
    page: &LetterView,
    localizer: &Localizer<'_>,
    letter: &Localizer<'_>,
    outcome: Option<&Message>,
) -> Result<(), JsValue> {
    title(document, page.language, &page.title, localizer)?;
    by_id(document, "writing")?.remove_attribute("hidden")?;
    fill(document, "instead", std::iter::empty())?;
    let region = page.region.iter();
    fill(
        document,
        "where",
        region.map(|one| item(document, one, localizer)),
    )?;
    let [fields, preview, send] = &page.headings;
    let texts = [
        ("heading", &page.heading),
        ("note", &page.note),
        ("fields-heading", fields),
        ("preview-heading", preview),
        ("send-heading", send),
        ("notice", &page.notice),
    ];
    draw_texts(document, &texts, localizer)?;
    let fields = page
        .fields
        .iter()
        .map(|one| field(document, one, localizer));
    fill(document, "fields", fields)?;
    let missing = page
        .missing
        .iter()
        .map(|one| paragraph(document, one, localizer));
    fill(document, "missing", missing)?;
    let send = page.send.iter().map(|one| item(document, one, localizer));
    fill(document, "send", send)?;
    let outcome = outcome.into_iter();
    let outcome = outcome.map(|one| paragraph(document, one, localizer));
    fill(document, "outcome", outcome)?;
    let paper = by_id(document, "paper")?;
    paper.set_attribute("lang", &page.letter_language.tag())?;
    fill(
        document,
        "paper",
        sheet(document, &page.document, letter).into_iter(),
    )
}

/// Morphs the children of the element with this id into these.
fn fill(
    document: &Document,
    id: &str,
    children: impl Iterator<Item = Drawn>,
) -> Result<(), JsValue> {
    let parts = document.create_document_fragment();
    for child in children {
        parts.append_child(&child?)?;
    }
    let place = by_id(document, id)?;
    morph::children(document, &place, &parts)
}

fn paragraph(document: &Document, message: &Message, localizer: &Localizer<'_>) -> Drawn {
    let paragraph = Element::new(document, "p")?.localized(message, localizer)?;
    Ok(paragraph.done())
}

/// The parts of the letter, from top to bottom.
fn sheet(document: &Document, letter: &Letter, localizer: &Localizer<'_>) -> Vec<Drawn> {
    let mut parts = vec![
        address(document, "sender", &letter.sender, localizer),
        address(document, "recipient", &letter.recipient, localizer),
        line(document, "p", "date", &localizer.date(letter.day)),
        line(document, "h3", "subject", &localizer.say(&letter.subject)),
    ];
    parts.extend(letter.body.iter().map(|part| match part {
        Paragraph::Message(message) => paragraph(document, message, localizer),
        Paragraph::List(items) => bullets(document, items, localizer),
        Paragraph::Own(paragraphs) => own(document, paragraphs),
    }));
    parts.push(line(
        document,
        "p",
        "closing",
        &localizer.say(&letter.closing),
    ));
    parts.push(line(document, "p", "signature", &letter.signature));
    parts
}

fn address(
    document: &Document,
    class: &str,
    lines: &[AddressLine],
    localizer: &Localizer<'_>,
) -> Drawn {
    let lines: Vec<_> = lines.iter().map(|line| line.localized(localizer)).collect();
    line(document, "p", class, &lines.join("\n"))
}

/// The person's own text, in whatever script: each paragraph determines its own direction.
fn own(document: &Document, paragraphs: &[String]) -> Drawn {
    let mut all = Element::new(document, "div")?.attribute("class", "own")?;
    for text in paragraphs {
        let one = Element::new(document, "p")?.attribute("dir", "auto")?;
        all = all.child(&one.text(text).done())?;
    }
    Ok(all.done())
}

fn line(document: &Document, tag: &str, class: &str, text: &str) -> Drawn {
    let line = Element::new(document, tag)?
        .attribute("class", class)?
        .attribute("dir", "auto")?;
    Ok(line.text(text).done())
}
