//! Updates the DOM to match a newly drawn tree, with as few changes as possible.
//!
//! Elements that stay the same remain the same nodes, and are found by their id where something
//! came or went before them. So what a person has opened stays open, the focus stays where it is,
//! and a list does not change while it is in use.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlInputElement, HtmlOptionElement, HtmlTextAreaElement, Node};

/// Makes the children of `old` equal to those of `new`.
pub(super) fn children(document: &Document, old: &Node, new: &Node) -> Result<(), JsValue> {
    let mut at = old.first_child();
    let mut wanted = new.first_child();
    while let Some(node) = wanted {
        wanted = node.next_sibling();
        let Some(present) = at else {
            old.append_child(&node)?;
            at = None;
            continue;
        };
        if let Some(same) = same_as(&present, &node) {
            // What stands before it is no longer there.
            let mut gone = Some(present).filter(|first| *first != same);
            while let Some(left_out) = gone {
                gone = left_out.next_sibling().filter(|next| *next != same);
                old.remove_child(&left_out)?;
            }
            at = same.next_sibling();
            one(document, &same, &node)?;
        } else if comes_later(&present, wanted.as_ref()) {
            old.insert_before(&node, Some(&present))?;
            at = Some(present);
        } else {
            at = present.next_sibling();
            old.replace_child(&node, &present)?;
        }
    }
    while let Some(left_over) = at {
        at = left_over.next_sibling();
        old.remove_child(&left_over)?;
    }
    Ok(())
}

/// The node that can be changed into `new`: `present` itself, or a later one that has the id of
/// `new`.
fn same_as(present: &Node, new: &Node) -> Option<Node> {
    if is_alike(present, new) {
        return Some(present.clone());
    }
    let id = id(new)?;
    let later = std::iter::successors(present.next_sibling(), Node::next_sibling);
    let mut named = later.filter(|node| self::id(node).as_ref() == Some(&id));
    named.next().filter(|node| is_alike(node, new))
}

/// Whether `present` has an id that comes again from `wanted` on.
fn comes_later(present: &Node, wanted: Option<&Node>) -> bool {
    let Some(id) = id(present) else {
        return false;
    };
    let mut rest = std::iter::successors(wanted.cloned(), Node::next_sibling);
    rest.any(|node| self::id(&node).as_ref() == Some(&id))
}

fn id(node: &Node) -> Option<String> {
    let id = node.dyn_ref::<Element>()?.id();
    (!id.is_empty()).then_some(id)
}

/// Whether `old` can be changed into `new`: the same kind of node, with the same tag, id and class.
fn is_alike(old: &Node, new: &Node) -> bool {
    match (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) {
        (Some(old), Some(new)) => {
            old.tag_name() == new.tag_name()
                && old.id() == new.id()
                && old.class_name() == new.class_name()
        }
        _ => old.node_type() == new.node_type(),
    }
}

fn one(document: &Document, old: &Node, new: &Node) -> Result<(), JsValue> {
    let (Some(old_element), Some(new_element)) =
        (old.dyn_ref::<Element>(), new.dyn_ref::<Element>())
    else {
        if old.node_value() != new.node_value() {
            old.set_node_value(new.node_value().as_deref());
        }
        return Ok(());
    };
    attributes(old_element, new_element)?;
    state(document, old_element, new_element);
    children(document, old, new)
}

fn attributes(old: &Element, new: &Element) -> Result<(), JsValue> {
    for name in old
        .get_attribute_names()
        .iter()
        .filter_map(|name| name.as_string())
    {
        // Whether a section is open is the person's choice.
        if !new.has_attribute(&name) && name != "open" {
            old.remove_attribute(&name)?;
        }
    }
    for name in new
        .get_attribute_names()
        .iter()
        .filter_map(|name| name.as_string())
    {
        let value = new.get_attribute(&name);
        if old.get_attribute(&name) != value {
            old.set_attribute(&name, &value.unwrap_or_default())?;
        }
    }
    Ok(())
}

/// Copies the state of controls, which attributes no longer reflect once a control has been used.
fn state(document: &Document, old: &Element, new: &Element) {
    if let (Some(old), Some(new)) = (
        old.dyn_ref::<HtmlInputElement>(),
        new.dyn_ref::<HtmlInputElement>(),
    ) {
        old.set_checked(new.checked());
        // The text may have been typed on another page meanwhile. This leaves out a day that was
        // chosen: its control is not a field of a draft.
        if is_idle_field(document, old) && old.value() != new.value() {
            old.set_value(&new.value());
        }
    }
    if let (Some(old), Some(new)) = (
        old.dyn_ref::<HtmlTextAreaElement>(),
        new.dyn_ref::<HtmlTextAreaElement>(),
    ) && is_idle_field(document, old)
        && old.value() != new.value()
    {
        old.set_value(&new.value());
    }
    if let (Some(old), Some(new)) = (
        old.dyn_ref::<HtmlOptionElement>(),
        new.dyn_ref::<HtmlOptionElement>(),
    ) {
        let list = old.closest("select").ok().flatten();
        if list.is_some() && list != document.active_element() && new.has_attribute("selected") {
            old.set_selected(true);
        }
    }
}

/// Whether the control is a field of a draft in which nobody is typing.
fn is_idle_field(document: &Document, control: &Element) -> bool {
    let is_in_use =
        document.has_focus().unwrap_or(true) && Some(control) == document.active_element().as_ref();
    control.has_attribute("data-field") && !is_in_use
}
