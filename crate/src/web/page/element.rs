//! A small builder for DOM elements.

use crate::view::Command;
use crate::words::{Localizer, Message};
use wasm_bindgen::JsValue;
use web_sys::{Document, Element as DomElement, Node};

/// A finished part of the page.
pub(super) type Drawn = Result<Node, JsValue>;

pub(super) struct Element(DomElement);

impl Element {
    pub(super) fn new(document: &Document, tag: &str) -> Result<Self, JsValue> {
        Ok(Self(document.create_element(tag)?))
    }

    pub(super) fn attribute(self, name: &str, value: &str) -> Result<Self, JsValue> {
        self.0.set_attribute(name, value)?;
        Ok(self)
    }

    /// Sets the attribute, without a value, if `when` is true.
    pub(super) fn flag(self, name: &str, when: bool) -> Result<Self, JsValue> {
        if when {
            self.attribute(name, "")
        } else {
            Ok(self)
        }
    }

    pub(super) fn text(self, text: &str) -> Self {
        self.0.set_text_content(Some(text));
        self
    }

    /// Adds the text of the message. Words of another language get a `span` with `lang`.
    pub(super) fn localized(
        self,
        message: &Message,
        localizer: &Localizer<'_>,
    ) -> Result<Self, JsValue> {
        let Some(document) = self.0.owner_document() else {
            return Ok(self.text(&localizer.say(message)));
        };
        localizer
            .pieces(message)
            .iter()
            .try_fold(self, |element, piece| match &piece.language {
                None => element.child(&document.create_text_node(&piece.text)),
                Some(language) => {
                    let span = Self::new(&document, "span")?.attribute("lang", language)?;
                    element.child(&span.text(&piece.text).done())
                }
            })
    }

    pub(super) fn child(self, child: &Node) -> Result<Self, JsValue> {
        self.0.append_child(child)?;
        Ok(self)
    }

    /// Sets what a click does, as JSON in `data-command`, where the page's one listener reads it.
    pub(super) fn command(self, command: &Command) -> Result<Self, JsValue> {
        let text = serde_json::to_string(command).map_err(|error| error.to_string())?;
        self.attribute("data-command", &text)
    }

    pub(super) fn done(self) -> Node {
        self.0.into()
    }
}

/// The element with this id in the page's own HTML.
pub(super) fn by_id(document: &Document, id: &str) -> Result<DomElement, JsValue> {
    document.get_element_by_id(id).ok_or_else(|| {
        format!("the page has no element #{id}: its markup and the core are of different versions")
            .into()
    })
}
