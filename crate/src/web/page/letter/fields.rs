//! Draws the fields of a letter, each with its label and its help.

use super::super::blocks::{bullets, item};
use super::super::element::{Drawn, Element};
use super::list::choices;
use super::paragraph;
use crate::view::{ChosenAuthority, DraftCheckbox, DraftField, FieldKind};
use crate::words::{Localizer, Message};
use wasm_bindgen::JsValue;
use web_sys::Document;

pub(super) fn field(document: &Document, field: &DraftField, localizer: &Localizer<'_>) -> Drawn {
    match field {
        DraftField::Text {
            name,
            label,
            kind,
            value,
            help,
        } => {
            let control = text_control(document, name, *kind, value)?;
            let help_id = format!("{name}-help");
            let control = match help {
                Some(_) => control.attribute("aria-describedby", &help_id)?,
                None => control,
            };
            let mut group = Element::new(document, "div")?
                .attribute("class", "draft-field")?
                .child(&self::label(document, name, label, localizer)?)?;
            if let Some((lead, examples, note)) = help {
                let help = Element::new(document, "div")?
                    .attribute("id", &help_id)?
                    .attribute("class", "help")?
                    .child(&paragraph(document, lead, localizer)?)?
                    .child(&bullets(document, examples, localizer)?)?
                    .child(&paragraph(document, note, localizer)?)?;
                group = group.child(&help.done())?;
            }
            Ok(group.child(&control.done())?.done())
        }
        DraftField::Checkboxes { label, checkboxes } => {
            let legend = Element::new(document, "legend")?.text(&localizer.say(label));
            let mut group = Element::new(document, "fieldset")?
                .attribute("class", "draft-field")?
                .child(&legend.done())?;
            for one in checkboxes {
                group = group.child(&checkbox(document, one, localizer)?)?;
            }
            Ok(group.done())
        }
        DraftField::Choice {
            name,
            label,
            options,
            authority,
        } => {
            let mut list = choices(document, name, options, localizer)?;
            let mut about = Vec::new();
            if let Some(chosen) = authority {
                list = list.attribute("aria-describedby", "chosen-authority")?;
                let authority = Element::new(document, "p")?
                    .attribute("id", "chosen-authority")?
                    .attribute("lang", chosen.language)?;
                about.push(authority.text(chosen.name).done());
                about.push(item(document, &chosen.link, localizer)?);
                if !chosen.requirements.is_empty() {
                    about.push(requirements(document, chosen, localizer)?);
                }
            }
            let mut group = Element::new(document, "div")?
                .attribute("class", "draft-field")?
                .child(&self::label(document, name, label, localizer)?)?
                .child(&list.done())?;
            for one in about {
                group = group.child(&one)?;
            }
            Ok(group.done())
        }
    }
}

fn requirements(
    document: &Document,
    authority: &ChosenAuthority,
    localizer: &Localizer<'_>,
) -> Drawn {
    let list = Element::new(document, "div")?
        .attribute("id", "requirements")?
        .attribute("class", "help")?
        .child(&paragraph(document, &authority.heading, localizer)?)?
        .child(&bullets(document, &authority.requirements, localizer)?)?;
    Ok(list.done())
}

fn label(document: &Document, id: &str, label: &Message, localizer: &Localizer<'_>) -> Drawn {
    let element = Element::new(document, "label")?.attribute("for", id)?;
    Ok(element.text(&localizer.say(label)).done())
}

fn text_control(
    document: &Document,
    name: &str,
    kind: FieldKind,
    value: &str,
) -> Result<Element, JsValue> {
    let input = |of_type| {
        Element::new(document, "input")?
            .attribute("type", of_type)?
            .attribute("value", value)
    };
    let control = match kind {
        FieldKind::Line => input("text")?,
        FieldKind::Email => input("email")?,
        FieldKind::Lines => Element::new(document, "textarea")?
            .attribute("rows", "3")?
            .text(value),
        FieldKind::Paragraphs => Element::new(document, "textarea")?
            .attribute("rows", "6")?
            .text(value),
    };
    // Browsers can fill in some fields themselves.
    let control = match name {
        "name" => control.attribute("autocomplete", "name")?,
        "address" => control.attribute("autocomplete", "street-address")?,
        "email" => control.attribute("autocomplete", "email")?,
        "profile" => control.attribute("autocomplete", "url")?,
        _ => control.attribute("autocomplete", "off")?,
    };
    control.attribute("id", name)?.attribute("data-field", name)
}

fn checkbox(document: &Document, checkbox: &DraftCheckbox, localizer: &Localizer<'_>) -> Drawn {
    let value = serde_json::to_value(checkbox.purpose).ok();
    let value = value
        .as_ref()
        .and_then(|value| value.as_str())
        .unwrap_or_default();
    let control = Element::new(document, "input")?
        .attribute("type", "checkbox")?
        .attribute("id", value)?
        .attribute("value", value)?
        .attribute("data-field", "purposes")?
        .flag("checked", checkbox.checked)?;
    let line = Element::new(document, "div")?.attribute("class", "checkbox")?;
    let line = line.child(&control.done())?;
    Ok(line
        .child(&label(document, value, &checkbox.label, localizer)?)?
        .done())
}
