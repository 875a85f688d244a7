//! Writes the section on ordinary pages: the cost of a view with each variant. `targets` adds the
//! comparison with the targets.

use std::fmt::Write as _;
use veto_tests::Browser;

use super::footprint::Footprint;
use super::view;
use super::{Series, Variant, targets};

/// The measurements of one browser.
pub(crate) struct Measured {
    pub(crate) browser: Browser,
    pub(crate) series: Series,
    pub(crate) footprint: Footprint,
}

/// The section as Markdown.
pub(crate) fn markdown(all: &[Measured]) -> String {
    let mut text = String::new();
    for one in all {
        costs(&mut text, one);
    }
    targets::append_table(&mut text, all);
    let _ = writeln!(
        text,
        "\nContent scripts while there is a banner, in bytes as they ship:\n"
    );
    for (name, size) in all
        .first()
        .map(|one| one.footprint.files.as_slice())
        .unwrap_or_default()
    {
        let _ = writeln!(text, "* `{name}`: {size}");
    }
    text
}

fn costs(
    text: &mut String,
    Measured {
        browser, series, ..
    }: &Measured,
) {
    let names = Variant::ALL.map(Variant::name).join(" | ");
    let _ = writeln!(
        text,
        "\n**{browser}**\n\n| one view | {names} | banner ÷ floor | nothing ÷ no extension |"
    );
    text.push_str("|---|---|---|---|---|---|---|\n");
    for cost in view::ALL {
        let cells = Variant::ALL.map(|variant| {
            series
                .figure(variant, cost)
                .map_or("–".to_owned(), |figure| format!("{figure:.1}"))
        });
        if cells.iter().all(|cell| cell == "–") {
            continue;
        }
        let ratio = |variant, baseline| {
            series
                .ratio(cost, variant, baseline)
                .map_or("–".to_owned(), |ratio| format!("{ratio:.3}"))
        };
        let (banner, silent) = (
            ratio(Variant::Banner, Variant::Floor),
            ratio(Variant::Silent, Variant::None),
        );
        let _ = writeln!(
            text,
            "| {cost} | {} | {banner} | {silent} |",
            cells.join(" | ")
        );
    }
}
