//! Tests the table of reviews, and that docs/translating.md has a row for each language.

use super::super::catalogues::Catalogues;
use super::*;
use std::path::Path;

fn review(read: usize, by: &str) -> Review {
    Review {
        day: "2026-12-05".into(),
        by: by.into(),
        read,
        all: 9,
        corrected: 2,
    }
}

fn page(rows: &str) -> String {
    format!("Words.\n{BEGIN}{HEAD}{rows}{END}\nMore.\n")
}

#[test]
fn a_review_is_noted_in_the_row_of_its_language() {
    let check = |language: &str, review: Review, before: &str, expect: &str| {
        assert_eq!(
            note(&page(before), language, &review).expect("noted"),
            page(expect)
        );
    };
    let (french, german) = ("| `fr` | not yet | | |\n", "| `de` | not yet | | |\n");
    check(
        "fr",
        review(9, "Ada"),
        &format!("{german}{french}"),
        &format!("{german}| `fr` | 2026-12-05 | Ada | all 9 read, 2 corrected |\n"),
    );
    check(
        "de",
        review(7, ""),
        french,
        &format!("| `de` | 2026-12-05 |  | 7 of 9 read, 2 corrected |\n{french}"),
    );
}

#[test]
fn a_page_without_the_table_is_refused() {
    let error = note("Words.", "fr", &review(9, "")).expect_err("no table");
    assert!(error.to_string().contains("add it"), "{error}");
}

#[test]
fn a_name_cannot_break_the_table() {
    let review = Review::new(&Checked::default(), 0, Some("A | B\n`C` <d>"));
    assert_eq!(review.by, "A   B  C   d>");
}

#[test]
fn the_page_has_a_row_for_each_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = std::fs::read_to_string(root.join("docs/translating.md")).expect("read");
    let (_, table, _) = parts(&page).expect("a table");
    let noted: Vec<_> = table.lines().filter_map(language).collect();
    let languages = Catalogues::read(&root).expect("catalogues").languages();
    assert_eq!(
        noted, languages,
        "a language without a review: `| `xx` | {NOT_YET} | | |`"
    );
    for row in table.lines() {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let is_day = cells[2].parse::<chrono::NaiveDate>().is_ok();
        assert!(is_day || cells[2] == NOT_YET, "{row}");
    }
}
