//! The targets for ordinary pages, and whether a run meets them.

use std::fmt::Write as _;

use super::Variant;
use super::report::Measured;
use super::view::{HEAP, LOAD, LONG_MS, MAIN, MEMORY, MOVED, SHIFT, WAKES};
use crate::verdict;

const BANNER: f64 = 1.02;
const SILENT: f64 = 1.01;
const BYTES: f64 = 3_000.0;
const OWN_MS: f64 = 0.5;

/// Adds a table with one row for each target.
pub(crate) fn append_table(text: &mut String, all: &[Measured]) {
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
                "{}: {:.2} ms (the files {:.2}, the notice {:.2}, its place {:.2}; \
                 before it, {:.2} of layout that the page had due)",
                verdict::at_most(footprint.own, OWN_MS),
                footprint.own,
                footprint.run,
                footprint.show,
                footprint.place,
                footprint.due
            )
        },
    );
}

fn ratio(
    one: &Measured,
    cost: &'static str,
    variant: Variant,
    baseline: Variant,
    target: f64,
) -> String {
    match one.series.ratio(cost, variant, baseline) {
        Some(ratio) => format!("{}: {ratio:.3}", verdict::at_most(ratio, target)),
        None => "not reported by the browser".to_owned(),
    }
}
