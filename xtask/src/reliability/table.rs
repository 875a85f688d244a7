//! Rewrites the table between its two marks in docs/reliability.md. The text around it is written
//! by people.

use anyhow::{Context, Result};

use super::outcomes::Outcomes;
use super::promises::Promise;

const BEGIN: &str = "<!-- the table: cargo xtask reliability -->\n";
const END: &str = "<!-- the end of the table -->";

/// Returns the page with a new table. A row that was not tried keeps its figure.
pub(crate) fn written(
    page: &str,
    promises: &[Promise],
    is_tried: impl Fn(&Promise) -> bool,
    outcomes: &Outcomes,
) -> Result<String> {
    let (before, rest) = page.split_once(BEGIN).context("the page has no table")?;
    let (old, after) = rest.split_once(END).context("the table has no end")?;
    let mut table = String::from("| promise | held by | figure |\n|---|---|---|\n");
    for promise in promises {
        let figure = is_tried(promise)
            .then(|| outcomes.figure(promise))
            .flatten();
        let figure = figure.unwrap_or_else(|| kept(old, promise.promise));
        let tests = promise.tests.iter().map(|test| format!("`{}`", test.0));
        let tests = tests.collect::<Vec<_>>().join(", ");
        table += &format!("| {} | {tests} | {figure} |\n", promise.promise);
    }
    Ok(format!("{before}{BEGIN}{table}{END}{after}"))
}

fn kept(old: &str, promise: &str) -> String {
    let row = old
        .lines()
        .find(|row| row.starts_with(&format!("| {promise} | ")));
    let figure = row.and_then(|row| row.trim_end_matches(" |").rsplit(" | ").next());
    figure.unwrap_or("not tried yet").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reliability::promises::{PROMISES, Test};

    #[test]
    fn the_page_has_a_row_for_each_promise() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reliability.md");
        let page = std::fs::read_to_string(page).expect("it is there");
        let anew = written(&page, PROMISES, |_| true, &Outcomes::default()).expect("it has marks");
        assert_eq!(page, anew);
    }

    #[test]
    fn only_the_table_changes_and_only_what_was_tried() {
        let promises = [
            Promise {
                promise: "p",
                tests: &[Test("crate/src/a.rs::b")],
            },
            Promise {
                promise: "q",
                tests: &[Test("cargo xtask mutants")],
            },
            Promise {
                promise: "r",
                tests: &[Test("cargo xtask other")],
            },
        ];
        let mut outcomes = Outcomes::default();
        outcomes.add("a::b", true, vec!["7".into()]);
        outcomes.add("cargo xtask mutants", true, vec!["not asked for".into()]);
        let page = format!("Words.\n{BEGIN}| q | `old` | 96 % |\n{END}\nMore.\n");
        let expect = format!(
            "Words.\n{BEGIN}| promise | held by | figure |\n|---|---|---|\n| p | `crate/src/a.rs::b` | 7 |\n\
             | q | `cargo xtask mutants` | 96 % |\n| r | `cargo xtask other` | not tried yet |\n{END}\nMore.\n"
        );
        assert_eq!(
            written(&page, &promises, |one| one.promise != "q", &outcomes).expect("it has marks"),
            expect
        );
        assert!(written("no marks", &promises, |_| true, &outcomes).is_err());
    }
}
