//! Builds the content of X's settings pages.

use super::shape::{BoxLabel, BoxStyle, GrokState, Neighbours};
use super::{GrokBox, words};
use crate::replica::brand::Brand;
use crate::replica::skin::Skin;
use crate::replica::tree::Element;
use crate::replica::view::{Screen, View};
use crate::replica::{Account, Timing, path};

/// The view of a path on X; `None` if there is no such page.
pub(crate) fn view(path: &str, account: &Account, skin: &Skin) -> Option<View> {
    let own = words::of(account.on_x.language);
    let title = *own.path.last().expect("a way has steps");
    let view = |name: &str, rest: Vec<Element>| View {
        title: format!("{name} / {}", Brand::x().title),
        screen: Screen::Ready,
        rerender: false,
        served: None,
        main: std::iter::once(skin.el("h2").text(name))
            .chain(rest)
            .collect(),
    };
    let link = |to: &str, name: &str| skin.el("a").attr("href", to).text(name);
    match path.trim_end_matches('/') {
        "/settings" => Some(view(own.path[0], vec![link(path::X_PRIVACY, own.path[1])])),
        path::X_PRIVACY => Some(view(own.path[1], vec![link(path::GROK, title)])),
        path::GROK => {
            let shape = account.on_x.shape;
            let mut view = view(title, body(account, skin));
            view.rerender = shape.timing == Timing::Replaced;
            view.screen = match shape.timing {
                Timing::AtOnce => Screen::Ready,
                Timing::Hydrated => Screen::Hydrate,
                Timing::Late | Timing::Replaced => Screen::Late,
            };
            Some(view)
        }
        _ => None,
    }
}

fn body(account: &Account, skin: &Skin) -> Vec<Element> {
    let shape = account.on_x.shape;
    if shape.state == GrokState::Failed {
        let retry = skin.el("button").attr("type", "button").text("Retry");
        return vec![skin.el("div").text(words::FAILED), retry];
    }
    let boxes: &[GrokBox] = match shape.neighbours {
        Neighbours::Both => &GrokBox::ALL,
        Neighbours::BothBefore => &[GrokBox::Personalisation, GrokBox::Memory, GrokBox::Training],
        Neighbours::Personalisation => &GrokBox::ALL[..2],
        Neighbours::None => &GrokBox::ALL[..1],
    };
    let rows = boxes
        .iter()
        .enumerate()
        .map(|(number, one)| row(account, skin, *one, number));
    let delete = skin.el("button").attr("type", "button");
    let container = skin
        .el("div")
        .attr("data-testid", "xaiDataSharingSettings")
        .children(rows)
        .child(delete.text(words::delete(account.on_x.language)));
    vec![container]
}

fn row(account: &Account, skin: &Skin, of: GrokBox, number: usize) -> Element {
    let shape = account.on_x.shape;
    let help = format!("CHECKBOX_{}_LABEL", number + 1);
    let id = format!("box-{number}");
    let label = match (of, &account.on_x.label) {
        (GrokBox::Training, Some(label)) => label.clone(),
        _ => words::label(of, account.on_x.language).to_owned(),
    };
    let shows_truth = shape.timing != Timing::Hydrated;
    let input = skin
        .el("input")
        .attr("type", "checkbox")
        .attr("id", id.clone())
        .attr("aria-describedby", help.clone())
        .attr("componentkey", of.key())
        .flag("checked", shows_truth && of.is_on(account))
        .flag("disabled", shape.state == GrokState::Disabled);
    let drawn = match shape.style {
        BoxStyle::Plain => skin.el("div").child(input),
        BoxStyle::Painted => skin
            .el("div")
            .attr("data-painted", "")
            .child(skin.el("div").attr("data-paint", ""))
            .child(input.attr("data-over-paint", "")),
    };
    let words = skin.el("span").text(label);
    let words = skin.el("div").child(words);
    let labelled = match shape.label {
        BoxLabel::Around => skin.el("label").child(words).child(drawn),
        BoxLabel::Beside => skin
            .el("div")
            .child(skin.el("label").attr("for", id).child(words))
            .child(drawn),
    };
    let more = skin.el("a").attr("href", "/about-grok").text(words::MORE);
    let help = skin.el("div").attr("id", help).child(more);
    skin.el("div").child(labelled).child(help)
}
