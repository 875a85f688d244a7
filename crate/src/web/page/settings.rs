//! Draws native form controls, each with its label: lists, checkboxes, file choosers.

use super::element::{Drawn, Element};
use crate::view::{Checkbox, Choice, Command, FileChoice, Filter, Label};
use crate::words::{Localizer, Message};
use web_sys::Document;

/// A list below its label.
pub(super) fn choice(document: &Document, choice: &Choice, localizer: &Localizer<'_>) -> Drawn {
    list(
        document,
        choice,
        localizer,
        Element::new(document, "label")?,
    )
}

/// A list whose options say what it is for, so that its label is for screen readers only.
pub(super) fn choice_without_label(
    document: &Document,
    choice: &Choice,
    localizer: &Localizer<'_>,
) -> Drawn {
    let label = Element::new(document, "label")?.attribute("class", "unseen")?;
    list(document, choice, localizer, label)
}

fn list(document: &Document, choice: &Choice, localizer: &Localizer<'_>, label: Element) -> Drawn {
    let label = label
        .attribute("for", &choice.id)?
        .text(&localizer.say(&choice.label));
    let mut select = Element::new(document, "select")?.attribute("id", &choice.id)?;
    if choice.note.is_some() {
        select = select.attribute("aria-describedby", &note_id(&choice.id))?;
    }
    for option in &choice.options {
        let command = Command::Send {
            request: option.request.clone(),
        };
        let element = Element::new(document, "option")?
            .command(&command)?
            .flag("selected", option.chosen)?;
        let element = match &option.label {
            Label::Message(message) => element.text(&localizer.say(message)),
            Label::Own { name, language } => element.attribute("lang", language)?.text(name),
        };
        select = select.child(&element.done())?;
    }
    let field = Element::new(document, "div")?.attribute("class", "field")?;
    let field = field.child(&label.done())?.child(&select.done())?;
    with_note(document, field, &choice.id, choice.note.as_ref(), localizer)
}

pub(super) fn checkbox(
    document: &Document,
    checkbox: &Checkbox,
    localizer: &Localizer<'_>,
) -> Drawn {
    let why = format!("{}-why", checkbox.id);
    let described = match checkbox.note {
        Some(_) => format!("{why} {}", note_id(checkbox.id)),
        None => why.clone(),
    };
    let command = Command::Send {
        request: checkbox.request.clone(),
    };
    let input = Element::new(document, "input")?
        .attribute("type", "checkbox")?
        .attribute("id", checkbox.id)?
        .attribute("aria-describedby", &described)?
        .flag("checked", checkbox.checked)?
        .command(&command)?;
    let label = Element::new(document, "label")?
        .attribute("for", checkbox.id)?
        .text(&localizer.say(&checkbox.label));
    let explanation = Element::new(document, "small")?
        .attribute("id", &why)?
        .text(&localizer.say(&checkbox.explanation));
    let field = Element::new(document, "div")?.attribute("class", "checkbox")?;
    let field = field
        .child(&input.done())?
        .child(&label.done())?
        .child(&explanation.done())?;
    with_note(
        document,
        field,
        checkbox.id,
        checkbox.note.as_deref(),
        localizer,
    )
}

fn note_id(control: &str) -> String {
    format!("{control}-note")
}

/// Adds the note about the current value to a control, if there is one.
fn with_note(
    document: &Document,
    field: Element,
    control: &str,
    note: Option<&Message>,
    localizer: &Localizer<'_>,
) -> Drawn {
    let Some(note) = note else {
        return Ok(field.done());
    };
    let text = Element::new(document, "small")?
        .attribute("id", &note_id(control))?
        .attribute("class", "set-by")?
        .text(&localizer.say(note));
    Ok(field.child(&text.done())?.done())
}

/// Draws a file chooser. The control is invisible on top of its label, which looks like a button,
/// because the control's own text would be in the browser's language.
pub(super) fn file(document: &Document, choice: &FileChoice, localizer: &Localizer<'_>) -> Drawn {
    let input = Element::new(document, "input")?
        .attribute("type", "file")?
        .attribute("id", choice.id)?
        .attribute("accept", choice.accept)?
        .command(&choice.command)?;
    let label = Element::new(document, "label")?
        .attribute("for", choice.id)?
        .attribute("class", "secondary")?
        .text(&localizer.say(&choice.label));
    let field = Element::new(document, "div")?.attribute("class", "file")?;
    Ok(field.child(&label.done())?.child(&input.done())?.done())
}

/// Draws buttons of which one is pressed.
pub(super) fn filter(document: &Document, filter: &Filter, localizer: &Localizer<'_>) -> Drawn {
    let mut group = Element::new(document, "div")?
        .attribute("class", "filter")?
        .attribute("role", "group")?
        .attribute("aria-label", &localizer.say(&filter.label))?;
    for option in &filter.options {
        let button = Element::new(document, "button")?
            .attribute("type", "button")?
            .attribute("aria-pressed", if option.chosen { "true" } else { "false" })?
            .command(&option.command)?;
        let button = match &option.label {
            Label::Message(message) => button.text(&localizer.say(message)),
            Label::Own { name, .. } => button.text(name),
        };
        group = group.child(&button.done())?;
    }
    Ok(group.done())
}
