//! Builds random pages as markup. Every part of a specification has one place here.

use veto::platform::SettingId;

use super::control::control;
use super::spec::{Decoy, Kind, Naming, Spec, Trap, Truth, When, Where};
use crate::replica::skin::Skin;
use crate::replica::tree::Element;

/// What a setting does, in our own words.
pub(crate) const ABOUT: &str =
    "When this is on, the content that you create may be used for models that create content.";
/// The text that follows the label inside a wrapping `label` element.
pub(crate) const MORE: &str = "Learn more";
/// The name that LinkedIn gives all its newer switches, whatever they are for.
pub(crate) const GENERIC: &str = "Tap to toggle setting";
/// What a page says that could not load, as X's does.
const FAILED: &str = "Something went wrong. Try reloading.";
/// The name of a control that means the opposite of the switch.
pub(crate) const OPT_OUT: &str = "Opt out";

/// Builds the page’s `main`, with attributes that say what its script is to change later.
pub(crate) fn page(spec: &Spec) -> Element {
    let skin = Skin::new(spec.seed);
    let title = skin.el("h1").text(spec.labels.title);
    let (before, after) = spec.decoys.split_at(spec.decoys.len() / 2);
    if spec.trap == Some(Trap::Failed) {
        let failed = skin.el("p").text(FAILED);
        return timed(spec, skin.el("main"), vec![title, failed], false);
    }
    let decoy = |decoy: &Decoy| self::decoy(spec, &skin, *decoy);
    let real = (spec.trap != Some(Trap::OnlyDecoys)).then(|| match spec.place {
        Where::Document => real(spec, &skin),
        Where::Shadow => skin.el("div").shadow([real(spec, &skin)]),
        Where::ShadowInShadow => {
            let within = skin.el("div").shadow([real(spec, &skin)]);
            skin.el("div").shadow([within])
        }
        Where::Frame => skin
            .el("iframe")
            .attr("src", format!("?page={}&inner=1", spec.seed)),
    });
    let twin = (spec.trap == Some(Trap::Twins))
        .then(|| section(spec, &skin, "twin", &label(spec), spec.truth != Truth::On));
    let parts = std::iter::once(title).chain(before.iter().map(decoy));
    let parts = parts.chain(real).chain(twin).chain(after.iter().map(decoy));
    let in_frame = spec.place == Where::Frame && spec.trap != Some(Trap::OnlyDecoys);
    timed(spec, skin.el("main"), parts.collect(), !in_frame)
}

/// Builds the `main` of the frame in the page.
pub(crate) fn inner(spec: &Spec) -> Element {
    let skin = Skin::new(spec.seed);
    // A sandboxed frame, which nobody can look into, contains an ordinary control.
    let spec = &Spec {
        trap: spec.trap.filter(|trap| *trap != Trap::Sandboxed),
        ..spec.clone()
    };
    timed(spec, skin.el("main"), vec![real(spec, &skin)], true)
}

/// Words that reverse the meaning of a label, before or after it.
const REFUSALS: [&str; 16] = [
    "Do not",
    "Prohibited",
    "Disallow",
    "Never",
    "No",
    "Keep private",
    "Exempt me",
    "Switch off",
    "Interdire",
    "Verbieten",
    "Vietare",
    "Proibir",
    "Fravælg",
    "Zakaż",
    "禁止",
    "❌",
];

/// The label of the switch on this page: the plain one, or what the page's trap makes of it.
pub(crate) fn label(spec: &Spec) -> String {
    let labels = spec.labels;
    match spec.trap {
        Some(Trap::Negated) => labels.negated.to_string(),
        Some(Trap::Refused) => refused(spec),
        Some(Trap::OtherWording) => "Suggestions from AI partners".into(),
        _ => labels.label.into(),
    }
}

fn refused(spec: &Spec) -> String {
    let label = spec.labels.label;
    let word = REFUSALS[spec.variant % REFUSALS.len()];
    match spec.variant / REFUSALS.len() % 7 {
        0 => format!("{word} {label}"),
        1 => format!("{word}: {label}"),
        2 => format!("{label}: {word}"),
        3 => format!("{label} ({word})"),
        4 => format!("{label}. {word}"),
        5 => format!("{label} {word}"),
        _ => spec.labels.refused.to_string(),
    }
}

/// The accessible name that an attribute gives the control, if its naming uses one.
pub(crate) fn own_name(spec: &Spec, label: &str, on: bool) -> String {
    match (spec.trap, spec.naming) {
        (Some(Trap::OptOut), _) => OPT_OUT.into(),
        (Some(Trap::NameSaysOtherwise), _) => said_after(spec, label, !on),
        (_, Naming::Generic) if spec.variant.is_multiple_of(2) => GENERIC.into(),
        (_, Naming::Generic) => spec.labels.generic.into(),
        _ => label.into(),
    }
}

/// The text, followed by the word for a state.
fn said_after(spec: &Spec, text: &str, on: bool) -> String {
    let word = word(spec, on);
    match spec.variant % 4 {
        0 => format!("{text}: {word}"),
        1 => format!("{text} ({word})"),
        2 => format!("{text} – {word}"),
        _ => format!("{text}, {word}"),
    }
}

/// A text that states whether the switch is on, for an element beside the control or for its
/// description.
pub(crate) fn statement(spec: &Spec, on: bool) -> String {
    match spec.variant % 3 {
        0 => word(spec, on).into(),
        1 => format!("Status: {}", word(spec, on)),
        _ => format!("Currently {}", if on { "enabled" } else { "disabled" }),
    }
}

pub(crate) fn word(spec: &Spec, on: bool) -> &'static str {
    if on { spec.labels.on } else { spec.labels.off }
}

/// The name of a decoy, or the text beside it. Empty for a decoy without a name.
pub(crate) fn name_of(spec: &Spec, decoy: Decoy) -> String {
    let [sibling, cousin] = others(spec.setting);
    match decoy {
        Decoy::Sibling => sibling.into(),
        Decoy::Cousin => cousin.into(),
        Decoy::DarkMode | Decoy::Row => "Dark mode".into(),
        Decoy::Suggestions => "AI suggestions".into(),
        Decoy::HiddenTwin | Decoy::SilentTwin | Decoy::Icon => label(spec),
        Decoy::Nameless | Decoy::Header => String::new(),
    }
}

/// The names of two other settings of the same platform.
fn others(setting: SettingId) -> [&'static str; 2] {
    match (setting.platform_id().slug(), setting.slug()) {
        ("x", _) => [
            "Allow X to personalize your experience with Grok",
            "Allow Grok to remember your conversation history",
        ],
        (_, "research") => [
            "Use my data for training content creation AI models",
            "Allow advertising cookies",
        ],
        _ => [
            "Social, economic and workplace research",
            "Allow advertising cookies",
        ],
    }
}

fn timed(spec: &Spec, main: Element, parts: Vec<Element>, holds_switch: bool) -> Element {
    let state = if spec.truth == Truth::On { "on" } else { "off" };
    let main = main.attr("data-after", spec.delay_ms.to_string());
    match spec.when {
        When::Late if holds_switch => {
            let parts = serde_json::to_string(&parts).expect("a tree is JSON");
            main.attr("data-late", parts)
        }
        When::WrongAtFirst if holds_switch => main.attr("data-state", state).children(parts),
        When::Rerendered if holds_switch => main.attr("data-rerender", "3").children(parts),
        _ => main.children(parts),
    }
}

/// Whether the real control shows the opposite of the truth, so that to read it as off would be
/// wrong.
pub(crate) fn is_turned_round(spec: &Spec) -> bool {
    matches!(
        spec.trap,
        Some(
            Trap::Negated
                | Trap::Refused
                | Trap::OptOut
                | Trap::SaysOtherwise
                | Trap::NameSaysOtherwise
                | Trap::DescriptionSaysOtherwise
        )
    )
}

fn real(spec: &Spec, skin: &Skin) -> Element {
    let wrong = spec.when == When::WrongAtFirst;
    let on = (spec.truth == Truth::On) != (is_turned_round(spec) || wrong);
    if spec.is_out_of_sight() {
        return out_of_sight(spec, skin, on);
    }
    section(spec, skin, "real", &label(spec), on)
}

/// The label, beside a control that a content script cannot find.
fn out_of_sight(spec: &Spec, skin: &Skin, on: bool) -> Element {
    let hidden = match spec.trap {
        Some(Trap::PlainDiv) => skin.el("div").attr("tabindex", "0").text("●"),
        Some(Trap::ClosedRoot) => {
            let inner = Spec {
                trap: None,
                ..spec.clone()
            };
            skin.el("div").closed([control(&inner, skin, "real", on)])
        }
        // Scripts run in a sandboxed frame, but no other document can look into it.
        _ => skin
            .el("iframe")
            .attr("sandbox", "allow-scripts")
            .attr("src", format!("?page={}&inner=1", spec.seed)),
    };
    let words = skin.el("h2").text(label(spec));
    skin.el("section").child(words).child(hidden)
}

/// The specification from which a decoy is built.
pub(crate) fn decoy_spec(spec: &Spec, decoy: Decoy) -> Spec {
    let plain = Spec {
        trap: None,
        naming: Naming::AriaLabel,
        says_state: false,
        ..spec.clone()
    };
    match decoy {
        Decoy::Header => Spec {
            kind: Kind::Checkbox,
            ..plain
        },
        Decoy::Icon => Spec {
            kind: Kind::PressedButton,
            naming: Naming::Heading,
            ..plain
        },
        Decoy::Row => Spec {
            kind: Kind::Nested,
            naming: Naming::Generic,
            ..plain
        },
        _ => plain,
    }
}

fn decoy(spec: &Spec, skin: &Skin, decoy: Decoy) -> Element {
    // Each decoy shows the opposite of the truth.
    let on = spec.truth != Truth::On;
    let section = section(
        &decoy_spec(spec, decoy),
        skin,
        &format!("{decoy:?}"),
        &name_of(spec, decoy),
        on,
    );
    match decoy {
        Decoy::HiddenTwin => section.flag("hidden", true),
        Decoy::SilentTwin => section.attr("aria-hidden", "true"),
        Decoy::Header => skin.el("header").child(section),
        _ => section,
    }
}

/// Builds a section of the page: a control with its label and the texts around it.
fn section(spec: &Spec, skin: &Skin, id: &str, label: &str, on: bool) -> Element {
    let part = |name: &str| format!("{id}-{name}");
    // A box over a painted one; the page's script still finds it by its own attribute.
    let drawn = |control: Element| match spec.kind {
        Kind::PaintedBox => skin
            .el("div")
            .attr("data-painted", "")
            .child(skin.el("div").attr("data-paint", ""))
            .child(control),
        _ => control,
    };
    let control = control(spec, skin, id, on);
    let name = own_name(spec, label, on);
    let control = match spec.trap {
        Some(Trap::OptOut) => control.attr("aria-label", name),
        _ => named(spec.naming, control, &name, &part),
    };
    let mut section = skin.el("section");
    if spec.trap == Some(Trap::Busy) {
        section = section.attr("aria-busy", "true");
    }
    let heading = |text: &str| skin.el("h2").text(text);
    section = match spec.naming {
        Naming::LabelledBy | Naming::DescribedBy => section
            .child(heading(label).attr("id", part("words")))
            .child(drawn(control)),
        Naming::LabelledByTwo => {
            let (first, second) = halves(label);
            section
                .child(skin.el("span").attr("id", part("first")).text(first))
                .child(drawn(control))
                .child(skin.el("span").attr("id", part("second")).text(second))
        }
        Naming::LabelFor => {
            let words = skin.el("label").attr("for", part("box")).text(label);
            section.child(drawn(control)).child(words)
        }
        Naming::Wrapping => {
            let words = skin.el("span").text(label);
            let more = skin.el("small").text(MORE);
            section.child(
                skin.el("label")
                    .child(words)
                    .child(drawn(control))
                    .child(more),
            )
        }
        Naming::Heading => section.child(heading(label)).child(drawn(control)),
        Naming::Generic => {
            let words = skin.el("p").text(label);
            let about = skin.el("p").text(ABOUT);
            section
                .child(skin.el("div").child(words).child(about))
                .child(control)
        }
        Naming::AriaLabel | Naming::Title if spec.trap == Some(Trap::DescriptionSaysOtherwise) => {
            let words = skin.el("span").attr("id", part("state"));
            section
                .child(drawn(control.attr("aria-describedby", part("state"))))
                .child(words.text(statement(spec, !on)))
        }
        Naming::AriaLabel | Naming::Title => section.child(drawn(control)),
    };
    match spec.trap {
        Some(Trap::SaysOtherwise) => section.child(skin.el("span").text(statement(spec, !on))),
        // A nested switch already contains the word.
        _ if spec.says_state && spec.kind != Kind::Nested => section.child(
            skin.el("span")
                .attr("data-state-word", "")
                .text(word(spec, on)),
        ),
        _ => section,
    }
}

fn named(naming: Naming, control: Element, label: &str, part: &dyn Fn(&str) -> String) -> Element {
    match naming {
        Naming::LabelledBy => control.attr("aria-labelledby", part("words")),
        Naming::LabelledByTwo => control.attr(
            "aria-labelledby",
            format!("{} {}", part("first"), part("second")),
        ),
        Naming::AriaLabel if label.is_empty() => control,
        Naming::AriaLabel | Naming::Generic => control.attr("aria-label", label),
        Naming::Title => control.attr("title", label),
        Naming::DescribedBy => control.attr("aria-describedby", part("words")),
        Naming::LabelFor => control.attr("id", part("box")),
        Naming::Wrapping | Naming::Heading => control,
    }
}

/// Splits a label into two parts, between words.
fn halves(label: &str) -> (&str, &str) {
    let spaces: Vec<_> = label.match_indices(' ').map(|(at, _)| at).collect();
    label.split_at(spaces.get(spaces.len() / 2).copied().unwrap_or(0))
}
