//! Writes the section on the background, the popup and the core, with the targets.

use std::fmt::Write as _;
use veto_tests::Browser;

use super::size::Size;
use super::{POPUP_COLD, POPUP_WARM, STARTED, Times};
use crate::figures::Figure;
use crate::verdict;

const CORE_MS: f64 = 5.0;
const POPUP_MS: f64 = 50.0;
const SIZE: f64 = 1.5;

/// The section as Markdown.
pub(crate) fn markdown(times: &[(Browser, Times)], core: Size, floor: Size) -> String {
    let mut text = String::new();
    let browsers: Vec<_> = times
        .iter()
        .map(|(browser, _)| browser.to_string())
        .collect();
    let _ = writeln!(text, "\n| ms | target | {} |", browsers.join(" | "));
    let _ = writeln!(text, "|---|---|{}", "---|".repeat(times.len()));
    let rows = times
        .first()
        .map(|(_, times)| times.as_slice())
        .unwrap_or_default();
    for (index, (what, _)) in rows.iter().enumerate() {
        let target = target(what);
        let cell = |figure: Figure| match target {
            Some(target) => format!("{}: {figure:.1}", verdict::at_most(figure, target)),
            None => format!("{figure:.1}"),
        };
        let cells: Vec<_> = times
            .iter()
            .map(|(_, times)| cell(times[index].1))
            .collect();
        let target = target.map_or(String::new(), |target| format!("≤ {target}"));
        let _ = writeln!(text, "| {what} | {target} | {} |", cells.join(" | "));
    }
    text.push_str("\n| bytes | the core | the floor | ratio | target |\n|---|---|---|---|---|\n");
    type Part = fn(Size) -> usize;
    let parts: [(&str, Part, bool); 4] = [
        ("wasm", |size| size.raw, true),
        ("of it code", |size| size.code, false),
        ("of it data", |size| size.data, false),
        ("wasm, packed with brotli", |size| size.brotli, true),
    ];
    for (what, part, counts) in parts {
        let ratio = part(core) as f64 / part(floor) as f64;
        let target = if counts {
            format!("≤ {SIZE}: {}", verdict::number(ratio, SIZE))
        } else {
            String::new()
        };
        let _ = writeln!(
            text,
            "| {what} | {} | {} | {ratio:.2} | {target} |",
            part(core),
            part(floor)
        );
    }
    text
}

fn target(what: &str) -> Option<f64> {
    match what {
        STARTED => Some(CORE_MS),
        POPUP_COLD | POPUP_WARM => Some(POPUP_MS),
        _ => None,
    }
}
