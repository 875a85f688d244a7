//! The pages made at random, as markup: every part of a specification has one place here.

use super::control::control;
use super::spec::{Decoy, Naming, Spec, Trap, Truth, When, Where};
use crate::replica::dress::Dress;
use crate::replica::tree::Element;

/// What follows the words in a label around a control.
pub(crate) const MORE: &str = "Learn more";
/// The name of a control that is the opposite of the switch.
pub(crate) const OPT_OUT: &str = "Opt out";

/// What stands in the page’s `main`, with what its script is to do.
pub(crate) fn page(spec: &Spec) -> Element {
    let dress = Dress::new(spec.seed);
    let title = dress.el("h1").text(spec.tongue.title);
    let (before, after) = spec.decoys.split_at(spec.decoys.len() / 2);
    let decoy = |decoy: &Decoy| self::decoy(spec, &dress, *decoy);
    let real = (spec.trap != Some(Trap::OnlyDecoys)).then(|| match spec.place {
        Where::Document => real(spec, &dress),
        Where::Shadow => dress.el("div").shadow([real(spec, &dress)]),
        Where::ShadowInShadow => {
            let within = dress.el("div").shadow([real(spec, &dress)]);
            dress.el("div").shadow([within])
        }
        Where::Frame => dress
            .el("iframe")
            .attr("src", format!("?page={}&inner=1", spec.seed)),
    });
    let twin = (spec.trap == Some(Trap::Twins))
        .then(|| section(spec, &dress, "twin", label(spec), spec.truth != Truth::On));
    let parts = std::iter::once(title).chain(before.iter().map(decoy));
    let parts = parts.chain(real).chain(twin).chain(after.iter().map(decoy));
    let in_frame = spec.place == Where::Frame && spec.trap != Some(Trap::OnlyDecoys);
    timed(spec, dress.el("main"), parts.collect(), !in_frame)
}

/// What stands in the `main` of a frame in the page.
pub(crate) fn inner(spec: &Spec) -> Element {
    let dress = Dress::new(spec.seed);
    timed(spec, dress.el("main"), vec![real(spec, &dress)], true)
}

/// The label of the switch on this page.
pub(crate) fn label(spec: &Spec) -> &'static str {
    match spec.trap {
        Some(Trap::Negated) => spec.tongue.negated,
        Some(Trap::OtherWording) => "Suggestions from AI partners",
        _ => spec.tongue.label,
    }
}

/// The name of another control.
pub(crate) fn name_of(spec: &Spec, decoy: Decoy) -> &'static str {
    match decoy {
        Decoy::Research => "Social, economic and workplace research",
        Decoy::Cookies => "Allow advertising cookies",
        Decoy::DarkMode => "Dark mode",
        Decoy::Suggestions => "AI suggestions",
        Decoy::HiddenTwin | Decoy::SilentTwin => label(spec),
        Decoy::Nameless => "",
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

fn real(spec: &Spec, dress: &Dress) -> Element {
    let turned_round = matches!(
        spec.trap,
        Some(Trap::Negated | Trap::OptOut | Trap::SaysOtherwise)
    );
    let wrong = spec.when == When::WrongAtFirst;
    let on = (spec.truth == Truth::On) != (turned_round || wrong);
    section(spec, dress, "real", label(spec), on)
}

fn decoy(spec: &Spec, dress: &Dress, decoy: Decoy) -> Element {
    // Each shows the opposite of the truth.
    let on = spec.truth != Truth::On;
    let plain = Spec {
        trap: None,
        naming: Naming::AriaLabel,
        says_state: false,
        ..spec.clone()
    };
    let section = section(
        &plain,
        dress,
        &format!("{decoy:?}"),
        name_of(spec, decoy),
        on,
    );
    match decoy {
        Decoy::HiddenTwin => section.flag("hidden", true),
        Decoy::SilentTwin => section.attr("aria-hidden", "true"),
        _ => section,
    }
}

/// A control with all that goes with it.
fn section(spec: &Spec, dress: &Dress, id: &str, label: &str, on: bool) -> Element {
    let part = |name: &str| format!("{id}-{name}");
    let control = control(spec, dress, id, on);
    let control = match spec.trap {
        Some(Trap::OptOut) => control.attr("aria-label", OPT_OUT),
        _ => named(spec.naming, control, label, &part),
    };
    let mut section = dress.el("section");
    if spec.trap == Some(Trap::Busy) {
        section = section.attr("aria-busy", "true");
    }
    let heading = |text: &str| dress.el("h2").text(text);
    section = match spec.naming {
        Naming::LabelledBy | Naming::DescribedBy => section
            .child(heading(label).attr("id", part("words")))
            .child(control),
        Naming::LabelledByTwo => {
            let (first, second) = halves(label);
            section
                .child(dress.el("span").attr("id", part("first")).text(first))
                .child(control)
                .child(dress.el("span").attr("id", part("second")).text(second))
        }
        Naming::LabelFor => {
            let words = dress.el("label").attr("for", part("box")).text(label);
            section.child(control).child(words)
        }
        Naming::Wrapping => {
            let words = dress.el("span").text(label);
            let more = dress.el("small").text(MORE);
            section.child(dress.el("label").child(words).child(control).child(more))
        }
        Naming::Heading => section.child(heading(label)).child(control),
        Naming::AriaLabel | Naming::Title => section.child(control),
    };
    let says_on = on != (spec.trap == Some(Trap::SaysOtherwise));
    if spec.says_state || spec.trap == Some(Trap::SaysOtherwise) {
        let word = if says_on {
            spec.tongue.on
        } else {
            spec.tongue.off
        };
        section = section.child(dress.el("span").attr("data-state-word", "").text(word));
    }
    section
}

fn named(naming: Naming, control: Element, label: &str, part: &dyn Fn(&str) -> String) -> Element {
    match naming {
        Naming::LabelledBy => control.attr("aria-labelledby", part("words")),
        Naming::LabelledByTwo => control.attr(
            "aria-labelledby",
            format!("{} {}", part("first"), part("second")),
        ),
        Naming::AriaLabel if label.is_empty() => control,
        Naming::AriaLabel => control.attr("aria-label", label),
        Naming::Title => control.attr("title", label),
        Naming::DescribedBy => control.attr("aria-describedby", part("words")),
        Naming::LabelFor => control.attr("id", part("box")),
        Naming::Wrapping | Naming::Heading => control,
    }
}

/// A label in two pieces, cut between words.
fn halves(label: &str) -> (&str, &str) {
    let spaces: Vec<_> = label.match_indices(' ').map(|(at, _)| at).collect();
    label.split_at(spaces.get(spaces.len() / 2).copied().unwrap_or(0))
}
