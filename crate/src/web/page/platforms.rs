//! Draws platforms, one below the other: sign, name, state and actions, and below them what a
//! person can unfold.

use super::draw::tone;
use super::element::{Drawn, Element};
use super::{actions, blocks};
use crate::view::{Action, CardSize, Group, PlatformCard};
use crate::words::Localizer;
use wasm_bindgen::JsCast;
use web_sys::Document;

pub(super) fn list(
    document: &Document,
    cards: &[PlatformCard],
    localizer: &Localizer<'_>,
) -> Drawn {
    let mut list = Element::new(document, "ul")?.attribute("class", "platforms")?;
    for card in cards {
        list = list.child(&self::card(document, card, localizer)?)?;
    }
    Ok(list.done())
}

fn card(document: &Document, card: &PlatformCard, localizer: &Localizer<'_>) -> Drawn {
    let size = match card.size {
        CardSize::Large => "large",
        CardSize::Row => "row",
    };
    let mut item = Element::new(document, "li")?
        .attribute("id", card.id)?
        .attribute("data-size", size)?
        .attribute("data-tone", &tone(card.tone))?;
    if !card.sign.is_empty() {
        // Hidden from screen readers: the words below the name say what it means.
        let sign = Element::new(document, "span")?
            .attribute("class", "sign")?
            .attribute("aria-hidden", "true")?;
        item = item.child(&sign.text(&card.sign).done())?;
    }
    let name = Element::new(document, "h2")?.text(card.name);
    let text = Element::new(document, "p")?.localized(&card.text, localizer)?;
    let who = Element::new(document, "div")?.attribute("class", "who")?;
    item = item.child(&who.child(&name.done())?.child(&text.done())?.done())?;
    if let Some(note) = &card.note {
        let note = Element::new(document, "small")?.text(&localizer.say(note));
        item = item.child(&note.done())?;
    }
    if !card.actions.is_empty() {
        let mut actions = Element::new(document, "div")?.attribute("class", "actions")?;
        for action in &card.actions {
            actions = actions.child(&self::action(document, card, action, localizer)?)?;
        }
        item = item.child(&actions.done())?;
    }
    if !card.details.is_empty() {
        item = item.child(&details(document, card, localizer)?)?;
    }
    Ok(item.done())
}

/// An action, with a name that has the platform's.
fn action(
    document: &Document,
    card: &PlatformCard,
    action: &Action,
    localizer: &Localizer<'_>,
) -> Drawn {
    let drawn = actions::action(document, action, localizer)?;
    let name = card.action_name(&localizer.say(&action.text));
    if let Some(element) = drawn.dyn_ref::<web_sys::Element>() {
        element.set_attribute("aria-label", &localizer.say(&name))?;
    }
    Ok(drawn)
}

/// The summary has no text that is seen: the head of the card is what a person presses.
fn details(document: &Document, card: &PlatformCard, localizer: &Localizer<'_>) -> Drawn {
    let more = Element::new(document, "span")?
        .attribute("class", "unseen")?
        .text(&localizer.say(&card.more()));
    let summary = Element::new(document, "summary")?.child(&more.done())?;
    let mut details = Element::new(document, "details")?.child(&summary.done())?;
    for group in &card.details {
        details = details.child(&self::group(document, group, localizer)?)?;
    }
    Ok(details.done())
}

fn group(document: &Document, group: &Group, localizer: &Localizer<'_>) -> Drawn {
    let mut drawn = Element::new(document, "div")?.attribute("class", "group")?;
    if let Some(heading) = &group.heading {
        let heading = Element::new(document, "h3")?.text(&localizer.say(heading));
        drawn = drawn.child(&heading.done())?;
    }
    for item in &group.items {
        drawn = drawn.child(&blocks::item(document, item, localizer)?)?;
    }
    Ok(drawn.done())
}
