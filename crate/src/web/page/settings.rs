//! Draws native form controls, each with its label: lists, checkboxes, file choosers.

use super::element::Element;
use crate::view::{Choice, Deed, FileChoice, Label, Tick};
use crate::words::{Message, Words};
use wasm_bindgen::JsValue;
use web_sys::{Document, Node};

pub(super) fn choice(
    document: &Document,
    choice: &Choice,
    words: &Words<'_>,
) -> Result<Node, JsValue> {
    let label = Element::new(document, "label")?
        .attribute("for", choice.id)?
        .text(&words.say(&choice.label));
    let mut select = Element::new(document, "select")?.attribute("id", choice.id)?;
    if choice.note.is_some() {
        select = select.attribute("aria-describedby", &note_id(choice.id))?;
    }
    for choosable in &choice.options {
        let deed = Deed::Send {
            request: choosable.request.clone(),
        };
        let option = Element::new(document, "option")?
            .deed(&deed)?
            .flag("selected", choosable.chosen)?;
        let option = match &choosable.label {
            Label::Said(message) => option.text(&words.say(message)),
            Label::Own { name, language } => option.attribute("lang", language)?.text(name),
        };
        select = select.child(&option.done())?;
    }
    let field = Element::new(document, "div")?.attribute("class", "field")?;
    let field = field.child(&label.done())?.child(&select.done())?;
    with_note(document, field, choice.id, choice.note.as_ref(), words)
}

pub(super) fn tick(document: &Document, tick: &Tick, words: &Words<'_>) -> Result<Node, JsValue> {
    let why = format!("{}-why", tick.id);
    let described = match tick.note {
        Some(_) => format!("{why} {}", note_id(tick.id)),
        None => why.clone(),
    };
    let deed = Deed::Send {
        request: tick.request.clone(),
    };
    let input = Element::new(document, "input")?
        .attribute("type", "checkbox")?
        .attribute("id", tick.id)?
        .attribute("aria-describedby", &described)?
        .flag("checked", tick.ticked)?
        .deed(&deed)?;
    let label = Element::new(document, "label")?
        .attribute("for", tick.id)?
        .text(&words.say(&tick.label));
    let explanation = Element::new(document, "small")?
        .attribute("id", &why)?
        .text(&words.say(&tick.explanation));
    let field = Element::new(document, "div")?.attribute("class", "tick")?;
    let field = field
        .child(&input.done())?
        .child(&label.done())?
        .child(&explanation.done())?;
    with_note(document, field, tick.id, tick.note.as_deref(), words)
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
    words: &Words<'_>,
) -> Result<Node, JsValue> {
    let Some(note) = note else {
        return Ok(field.done());
    };
    let text = Element::new(document, "small")?
        .attribute("id", &note_id(control))?
        .attribute("class", "set-by")?
        .text(&words.say(note));
    Ok(field.child(&text.done())?.done())
}

/// Draws a file chooser. The control is invisible on top of its label, which looks like a button,
/// because the control's own text would be in the browser's language.
pub(super) fn file(
    document: &Document,
    choice: &FileChoice,
    words: &Words<'_>,
) -> Result<Node, JsValue> {
    let input = Element::new(document, "input")?
        .attribute("type", "file")?
        .attribute("id", choice.id)?
        .attribute("accept", choice.accept)?
        .deed(&choice.deed)?;
    let label = Element::new(document, "label")?
        .attribute("for", choice.id)?
        .attribute("class", "secondary")?
        .text(&words.say(&choice.label));
    let field = Element::new(document, "div")?.attribute("class", "file")?;
    Ok(field.child(&label.done())?.child(&input.done())?.done())
}
