//! The section on ordinary pages, as text: what a view cost with each variant, and how that stands to the targets.

use std::fmt::Write as _;
use veto_tests::Browser;

use super::footprint::Footprint;
use super::view::{self, HEAP, LOAD, LONG_MS, MAIN, MEMORY, MOVED, SHIFT, WAKES};
use super::{Series, Variant};
use crate::verdict;

/// What one browser came to.
pub(crate) struct Measured {
    pub(crate) browser: Browser,
    pub(crate) series: Series,
    pub(crate) footprint: Footprint,
}

const BANNER: f64 = 1.02;
const SILENT: f64 = 1.01;
const BYTES: f64 = 3_000.0;
const OWN_MS: f64 = 0.5;

/// Tables of all of them.
pub(crate) fn told(all: &[Measured]) -> String {
    let mut text = String::new();
    for one in all {
        costs(&mut text, one);
    }
    targets(&mut text, all);
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
        let ratio = |of, to| {
            series
                .ratio(cost, of, to)
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

fn targets(text: &mut String, all: &[Measured]) {
    let browsers: Vec<_> = all.iter().map(|one| one.browser.to_string()).collect();
    let _ = writeln!(text, "\n| target | {} |", browsers.join(" | "));
    let _ = writeln!(text, "|---|{}", "---|".repeat(all.len()));
    let mut row = |target: &str, cell: &dyn Fn(&Measured) -> String| {
        let cells: Vec<_> = all.iter().map(cell).collect();
        let _ = writeln!(text, "| {target} | {} |", cells.join(" | "));
    };
    row("banner shown: main thread ≤ 1.02 × the floor", &|one| {
        ratio(one, MAIN, Variant::Banner, Variant::Floor, BANNER)
    });
    for cost in [MAIN, LOAD, LONG_MS, HEAP, MEMORY] {
        let target = format!("nothing to show: {cost} ≤ 1.01 × no extension");
        row(&target, &|one| {
            ratio(one, cost, Variant::Silent, Variant::None, SILENT)
        });
    }
    row("no layout shift, nothing moved", &|one| {
        let most = |cost| {
            Variant::ALL
                .iter()
                .filter(|variant| variant.is_veto())
                .filter_map(|variant| one.series.most(*variant, cost))
                .reduce(f64::max)
        };
        let all = most(SHIFT).unwrap_or_default() + most(MOVED).unwrap_or_default();
        format!("{}: {all}", verdict::number(all, 0.0))
    });
    row("no wake-up of the background", &|one| {
        let sum: f64 = [Variant::Banner, Variant::Silent]
            .iter()
            .map(|variant| one.series.sum(*variant, WAKES))
            .sum();
        format!(
            "{}: {sum} in {} views",
            verdict::number(sum, 0.0),
            2 * one.series.rounds()
        )
    });
    row(
        "no observer left running",
        &|Measured { footprint, .. }| {
            let words = format!(
                "{} words in the files that make one, or a repeating timer",
                footprint.watching_words
            );
            match footprint.observers {
                Some(observers) => format!(
                    "{}: {} in the heap (the page's own world: {}); {words}",
                    verdict::number(observers.own as f64, 0.0),
                    observers.own,
                    observers.pages
                ),
                None => format!(
                    "{}: {words}; its heap does not tell",
                    verdict::number(footprint.watching_words as f64, 0.0)
                ),
            }
        },
    );
    row(
        "content scripts with a banner ≤ 3 kB",
        &|Measured { footprint, .. }| {
            let bytes: usize = footprint.files.iter().map(|(_, size)| size).sum();
            format!("{}: {bytes} bytes", verdict::number(bytes as f64, BYTES))
        },
    );
    row(
        "content scripts with nothing to show ≤ 3 kB",
        &|Measured { footprint, .. }| {
            format!(
                "{}: {} files",
                verdict::number(footprint.silent_files as f64, 0.0),
                footprint.silent_files
            )
        },
    );
    row(
        "their own time ≤ 0.5 ms",
        &|Measured { footprint, .. }| {
            format!(
                "{}: {:.2} ms (the files {:.2}, the notice {:.2}, its place {:.2})",
                verdict::at_most(footprint.own, OWN_MS),
                footprint.own,
                footprint.run,
                footprint.show,
                footprint.place
            )
        },
    );
}

fn ratio(one: &Measured, cost: &'static str, of: Variant, to: Variant, target: f64) -> String {
    match one.series.ratio(cost, of, to) {
        Some(ratio) => format!("{}: {ratio:.3}", verdict::at_most(ratio, target)),
        None => "not told by the browser".to_owned(),
    }
}
