//! Builds the control of a random page, of any kind and in any state, still without a name.

use super::spec::{Kind, Spec, Trap};
use crate::replica::skin::Skin;
use crate::replica::tree::Element;

/// Builds the control. The real one gets a `componentkey`, by which the page’s script finds it.
pub(crate) fn control(spec: &Spec, skin: &Skin, id: &str, on: bool) -> Element {
    let control = disturbed(spec, made(spec, skin, id, on), on);
    if id == "real" {
        control.attr("componentkey", id)
    } else {
        control
    }
}

fn made(spec: &Spec, skin: &Skin, id: &str, on: bool) -> Element {
    let state = on.to_string();
    let role = |tag, role: &str| skin.el(tag).attr("role", role);
    let ticked = |kind: &str| skin.el("input").attr("type", kind);
    let words = [(true, spec.labels.on), (false, spec.labels.off)];
    match spec.kind {
        Kind::NativeSwitch => ticked("checkbox")
            .attr("role", "switch")
            .flag("checked", on),
        Kind::Checkbox => ticked("checkbox").flag("checked", on),
        Kind::HiddenBox => ticked("checkbox")
            .flag("checked", on)
            .attr("data-unseen", ""),
        Kind::PaintedBox => ticked("checkbox")
            .flag("checked", on)
            .attr("data-over-paint", ""),
        Kind::AriaSwitch => role("div", "switch")
            .attr("tabindex", "0")
            .attr("aria-checked", state)
            .text("●"),
        Kind::SwitchButton => role("button", "switch")
            .attr("aria-checked", state)
            .text("●"),
        Kind::AriaCheckbox => role("span", "checkbox")
            .attr("tabindex", "0")
            .attr("aria-checked", state)
            .text("●"),
        Kind::PressedButton => skin
            .el("button")
            .attr("aria-pressed", state)
            .child(skin.el("span").text("◐")),
        Kind::BoxInSwitch => role("div", "switch").attr("aria-checked", state).child(
            ticked("checkbox")
                .attr("tabindex", "-1")
                .flag("checked", on),
        ),
        Kind::Nested => {
            let word = spec.says_state.then(|| {
                let word = if on { spec.labels.on } else { spec.labels.off };
                skin.el("span").attr("data-state-word", "").text(word)
            });
            let inner = ticked("checkbox")
                .attr("role", "switch")
                .attr("id", format!("{id}-inner"))
                .flag("checked", on);
            role("div", "switch")
                .attr("tabindex", "0")
                .attr("aria-checked", state)
                .children(word)
                .child(skin.el("label").attr("for", format!("{id}-inner")))
                .child(inner)
                .child(skin.el("span").text("●"))
        }
        Kind::Radios => skin.el("fieldset").children(words.map(|(says, word)| {
            let radio = ticked("radio")
                .attr("name", format!("{id}-radio"))
                .attr("value", value(says))
                .flag("checked", says == on);
            skin.el("label").child(radio).text(word)
        })),
        Kind::AriaRadios => role("div", "radiogroup").children(words.map(|(says, word)| {
            role("div", "radio")
                .attr("data-value", value(says))
                .attr("aria-checked", (says == on).to_string())
                .text(word)
        })),
        Kind::List => skin.el("select").children(words.map(|(says, word)| {
            skin.el("option")
                .attr("value", value(says))
                .flag("selected", says == on)
                .text(word)
        })),
    }
}

/// Adds the attributes that make the control's state uncertain, if the page's trap asks for any.
fn disturbed(spec: &Spec, control: Element, on: bool) -> Element {
    let pressed = spec.kind == Kind::PressedButton;
    match spec.trap {
        Some(Trap::Contradiction) if pressed => control.attr("aria-checked", (!on).to_string()),
        Some(Trap::Contradiction) => control.attr("aria-pressed", (!on).to_string()),
        Some(Trap::Mixed) if pressed => control.attr("aria-checked", "mixed"),
        Some(Trap::Mixed) => control.attr("aria-pressed", "mixed"),
        Some(Trap::Disabled) => control.flag("disabled", true).attr("aria-disabled", "true"),
        _ => control,
    }
}

fn value(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}
