//! Parses the tables in Markdown documents into rows of cells.

use super::manifests::text;

/// The cells of each row of the table under a heading of a page, without the header row.
pub(crate) fn rows(page: &str, heading: &str) -> Vec<Vec<String>> {
    let whole = text(page);
    let (_, section) = whole
        .split_once(&format!("\n## {heading}\n"))
        .unwrap_or_else(|| panic!("{page} has no heading {heading:?}"));
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| {
        let cells = line.strip_prefix("| ")?.strip_suffix(" |")?;
        Some(
            cells
                .split(" | ")
                .map(|cell| cell.trim().to_owned())
                .collect(),
        )
    });
    let rows: Vec<Vec<String>> = rows.skip(1).collect();
    assert!(!rows.is_empty(), "there is no table under {heading:?}");
    rows
}
