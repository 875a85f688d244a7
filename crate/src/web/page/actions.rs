//! Draws actions: buttons and links.

use super::element::{Drawn, Element};
use crate::view::{Action, Command, Weight};
use crate::words::Localizer;
use web_sys::Document;

pub(super) fn row(document: &Document, actions: &[Action], localizer: &Localizer<'_>) -> Drawn {
    let mut row = Element::new(document, "div")?.attribute("class", "actions")?;
    for action in actions {
        row = row.child(&self::action(document, action, localizer)?)?;
    }
    Ok(row.done())
}

pub(super) fn action(document: &Document, action: &Action, localizer: &Localizer<'_>) -> Drawn {
    let element = match &action.command {
        // A real link: it can be copied, and works even if nothing else does.
        Command::Open { url, .. } => Element::new(document, "a")?
            .attribute("href", url)?
            .attribute("target", "_blank")?
            .attribute("rel", "noreferrer")?,
        Command::Visit { url } => {
            let link = Element::new(document, "a")?
                .attribute("href", url)?
                .attribute("target", "_blank")?
                .attribute("rel", "noreferrer")?
                .attribute("class", weight(action.weight))?;
            return Ok(link.text(&localizer.say(&action.text)).done());
        }
        Command::GoToExtensionPage { path } => {
            let link = Element::new(document, "a")?
                .attribute("href", &format!("/{path}"))?
                .attribute("class", weight(action.weight))?;
            return Ok(link.text(&localizer.say(&action.text)).done());
        }
        Command::OpenExtensionPage { path } => Element::new(document, "a")?
            .attribute("href", &format!("/{path}"))?
            .attribute("target", "_blank")?,
        _ => Element::new(document, "button")?.attribute("type", "button")?,
    };
    let element = element.attribute("class", weight(action.weight))?;
    let element = element.command(&action.command)?;
    Ok(element.text(&localizer.say(&action.text)).done())
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
