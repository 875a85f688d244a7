//! Rewrites the table between its two marks in docs/reliability.md. The text around it is written
//! by people.

use anyhow::{Context, Result};

use super::guarantees::Guarantee;
use super::outcomes::Outcomes;

const BEGIN: &str = "<!-- the table: cargo xtask reliability -->\n";
const END: &str = "<!-- the end of the table -->";

/// Returns the page with a new table. A row that was not tried keeps its metric.
pub(crate) fn rewrite(
    page: &str,
    guarantees: &[Guarantee],
    is_tried: impl Fn(&Guarantee) -> bool,
    outcomes: &Outcomes,
) -> Result<String> {
    let (before, rest) = page
        .split_once(BEGIN)
        .with_context(|| format!("the page has no line `{}`: add it", BEGIN.trim()))?;
    let (old, after) = rest
        .split_once(END)
        .with_context(|| format!("the page has no line `{END}`: add it"))?;
    let mut table = String::from("| guarantee | tests | metric |\n|---|---|---|\n");
    for guarantee in guarantees {
        let metric = is_tried(guarantee)
            .then(|| outcomes.metric(guarantee))
            .flatten();
        let metric = metric.unwrap_or_else(|| old_metric(old, guarantee.text));
        let tests = guarantee.tests.iter().map(|test| format!("`{}`", test.0));
        let tests = tests.collect::<Vec<_>>().join(", ");
        table += &format!("| {} | {tests} | {metric} |\n", guarantee.text);
    }
    Ok(format!("{before}{BEGIN}{table}{END}{after}"))
}

/// The metric in the old table's row of this guarantee.
fn old_metric(old: &str, guarantee: &str) -> String {
    let row = old
        .lines()
        .find(|row| row.starts_with(&format!("| {guarantee} | ")));
    let metric = row.and_then(|row| row.trim_end_matches(" |").rsplit(" | ").next());
    metric.unwrap_or("not run yet").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reliability::guarantees::{GUARANTEES, Test};

    #[test]
    fn the_page_has_a_row_for_each_promise() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reliability.md");
        let page = std::fs::read_to_string(page).expect("it is there");
        let rewritten =
            rewrite(&page, GUARANTEES, |_| true, &Outcomes::default()).expect("it has marks");
        assert_eq!(page, rewritten);
    }

    #[test]
    fn only_the_table_changes_and_only_what_was_tried() {
        let guarantees = [
            Guarantee {
                text: "p",
                tests: &[Test("crate/src/a.rs::b")],
            },
            Guarantee {
                text: "q",
                tests: &[Test("cargo xtask mutants")],
            },
            Guarantee {
                text: "r",
                tests: &[Test("cargo xtask other")],
            },
        ];
        let mut outcomes = Outcomes::default();
        outcomes.add("a::b", true, vec!["7".into()]);
        outcomes.add("cargo xtask mutants", true, vec!["not asked for".into()]);
        let page = format!("Words.\n{BEGIN}| q | `old` | 96 % |\n{END}\nMore.\n");
        let expect = format!(
            "Words.\n{BEGIN}| guarantee | tests | metric |\n|---|---|---|\n| p | `crate/src/a.rs::b` | 7 |\n\
             | q | `cargo xtask mutants` | 96 % |\n\
             | r | `cargo xtask other` | not run yet |\n{END}\nMore.\n"
        );
        assert_eq!(
            rewrite(&page, &guarantees, |one| one.text != "q", &outcomes).expect("it has marks"),
            expect
        );
        assert!(rewrite("no marks", &guarantees, |_| true, &outcomes).is_err());
    }
}
