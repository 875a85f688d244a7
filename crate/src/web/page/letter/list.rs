//! Draws a select list with countries, sorted as the language sorts them.

use super::super::element::{Drawn, Element};
use crate::view::{DraftChoice, Label, Named};
use crate::words::Localizer;
use wasm_bindgen::JsValue;
use web_sys::Document;

/// The list. Options that are not places come first, in the given order. Countries follow, sorted
/// by name, and the parts of a country are grouped.
pub(super) fn choices(
    document: &Document,
    name: &str,
    options: &[DraftChoice],
    localizer: &Localizer<'_>,
) -> Result<Element, JsValue> {
    let mut list = Element::new(document, "select")?
        .attribute("id", name)?
        .attribute("data-field", name)?;
    let mut countries: Vec<Country<'_>> = Vec::new();
    for choice in options {
        match &choice.label {
            Named::Label(label) => {
                let option = match label {
                    Label::Message(message) => {
                        option(document, choice)?.text(&localizer.say(message))
                    }
                    Label::Own { name, language } => option(document, choice)?
                        .attribute("lang", language)?
                        .text(name),
                };
                list = list.child(&option.done())?;
            }
            Named::Place { country, .. } => {
                let name = localizer.country(country);
                match countries.iter_mut().find(|one| one.name == name) {
                    Some(present) => present.choices.push(choice),
                    None => countries.push(Country {
                        name,
                        choices: vec![choice],
                    }),
                }
            }
        }
    }
    countries.sort_by(|a, b| localizer.order(&a.name, &b.name));
    for country in &countries {
        list = list.child(&country.draw(document)?)?;
    }
    Ok(list)
}

/// A country with its options.
struct Country<'a> {
    name: String,
    choices: Vec<&'a DraftChoice>,
}

impl Country<'_> {
    fn draw(&self, document: &Document) -> Drawn {
        let mut group = Element::new(document, "optgroup")?.attribute("label", &self.name)?;
        for choice in &self.choices {
            let Named::Place {
                part: Some(part), ..
            } = choice.label
            else {
                return Ok(option(document, choice)?.text(&self.name).done());
            };
            let option = option(document, choice)?.attribute("lang", part.language)?;
            group = group.child(&option.text(part.name).done())?;
        }
        Ok(group.done())
    }
}

fn option(document: &Document, choice: &DraftChoice) -> Result<Element, JsValue> {
    Element::new(document, "option")?
        .attribute("value", &choice.value)?
        .flag("selected", choice.chosen)
}
