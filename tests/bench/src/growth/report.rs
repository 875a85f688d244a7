//! Writes the growth section: the smallest and largest size of each curve, its exponent, and the
//! plots.

use std::fmt::Write as _;

use super::Group;
use crate::verdict;

/// The largest exponent that counts as linear. Between a thousand and a hundred thousand, n·log n
/// has an exponent of 1.11, and a processor cache that is too small raises a linear cost by as
/// much.
const LINEAR: f64 = 1.15;

/// The section as Markdown.
pub(crate) fn markdown(groups: &[Group]) -> String {
    let mut text = String::from(
        "\n| what grows | what is done | least | most | exponent, ≤ 1.15 |\n\
         |---|---|---|---|---|\n",
    );
    for group in groups {
        for curve in &group.curves {
            let end = |point: Option<&(f64, f64)>| {
                point.map_or(String::new(), |(size, ms)| format!("{size}: {ms:.3} ms"))
            };
            let exponent = curve.exponent();
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {}: {exponent:.2} |",
                group.size,
                curve.name,
                end(curve.points.first()),
                end(curve.points.last()),
                verdict::number(exponent, LINEAR),
            );
        }
    }
    for group in groups {
        let _ = writeln!(
            text,
            "\n![{}](pictures/growth-{}.svg)",
            group.size, group.name
        );
    }
    text
}
