//! Builds one switch with its label, as a `Shape` describes it. `view` puts it on the page.

use super::language::PageWords;
use super::shape::{Control, Labelling};
use super::skin::Skin;
use super::tree::{Element, el};

/// Everything needed to build one switch.
pub(crate) struct Switch<'a> {
    pub(crate) skin: &'a Skin,
    pub(crate) words: &'a PageWords,
    pub(crate) control: Control,
    pub(crate) labelling: Labelling,
    /// The setting’s key. Ids on the page derive from it.
    pub(crate) key: &'a str,
    pub(crate) label: &'a str,
    pub(crate) on: bool,
    /// Whether the page’s script knows the switch. A dead copy is shown and never updated.
    pub(crate) live: bool,
}

impl Switch<'_> {
    pub(crate) fn section(&self) -> Element {
        let section = self.skin.el("section");
        let info = self.skin.el("p").text(self.words.group);
        match self.labelling {
            Labelling::LabelledBy | Labelling::DescribedBy => {
                let heading = self
                    .skin
                    .el("h2")
                    .attr("id", self.heading_id())
                    .text(self.label);
                section.child(heading).child(info).child(self.named())
            }
            Labelling::AriaLabel => {
                let seen = self
                    .skin
                    .el("span")
                    .attr("aria-hidden", "true")
                    .text(self.label);
                section.child(seen).child(info).child(self.named())
            }
            Labelling::LabelFor => {
                let label = self
                    .skin
                    .el("label")
                    .attr("for", self.control_id())
                    .text(self.label);
                section.child(label).child(info).child(self.named())
            }
            Labelling::Wrapping => {
                let text = self.skin.el("span").text(self.label);
                section
                    .child(info)
                    .child(self.skin.el("label").child(text).child(self.named()))
            }
        }
    }

    fn named(&self) -> Element {
        let bare = self.bare();
        let bare = if self.live {
            bare.attr("componentkey", self.key)
        } else {
            bare
        };
        match self.labelling {
            Labelling::LabelledBy => bare.attr("aria-labelledby", self.heading_id()),
            Labelling::AriaLabel => bare.attr("aria-label", self.label),
            Labelling::LabelFor => bare.attr("id", self.control_id()),
            Labelling::Wrapping => bare,
            Labelling::DescribedBy => bare.attr("aria-describedby", self.heading_id()),
        }
    }

    fn bare(&self) -> Element {
        let input = || self.skin.el("input");
        let state = if self.on { "true" } else { "false" };
        match self.control {
            Control::NativeSwitch => input()
                .attr("type", "checkbox")
                .attr("role", "switch")
                .flag("checked", self.on),
            Control::Checkbox => input().attr("type", "checkbox").flag("checked", self.on),
            Control::AriaSwitch => {
                let switch = self
                    .skin
                    .el("div")
                    .attr("role", "switch")
                    .attr("tabindex", "0");
                switch.attr("aria-checked", state)
            }
            Control::PressedButton => {
                let button = self.skin.el("button").attr("type", "button");
                button
                    .attr("aria-pressed", state)
                    .child(self.skin.el("span").text("◐"))
            }
            Control::Radios => {
                let group = self.skin.el("fieldset").attr("role", "radiogroup");
                group.child(self.radio(true)).child(self.radio(false))
            }
            Control::Select => {
                let option = |on: bool| {
                    let option = el("option").attr("value", value(on));
                    option.flag("selected", on == self.on).text(self.word(on))
                };
                self.skin
                    .el("select")
                    .child(option(true))
                    .child(option(false))
            }
        }
    }

    fn radio(&self, on: bool) -> Element {
        let input = self
            .skin
            .el("input")
            .attr("type", "radio")
            .attr("value", value(on));
        let input = input
            .attr("name", self.control_id())
            .flag("checked", on == self.on);
        self.skin.el("label").child(input).text(self.word(on))
    }

    fn word(&self, on: bool) -> &'static str {
        if on { self.words.on } else { self.words.off }
    }

    fn heading_id(&self) -> String {
        if self.live {
            self.key.to_owned()
        } else {
            format!("{}-m", self.key)
        }
    }

    fn control_id(&self) -> String {
        format!("{}-c", self.heading_id())
    }
}

fn value(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}
