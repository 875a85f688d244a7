//! Tests that every text of the law has a safe address and a day, and stands in docs/facts.md.

use super::*;
use chrono::NaiveDate;

#[test]
fn every_text_of_the_law_is_dated_and_among_the_facts() {
    let facts = include_str!("../../../../docs/facts.md");
    for law in Region::ALL.into_iter().filter_map(Law::of) {
        for text in law.texts().iter().chain(law.periods()) {
            let Source {
                url,
                verified_on: (year, month, day),
                ..
            } = text.source;
            assert!(url.starts_with("https://"), "{url}");
            assert!(facts.contains(&format!("<{url}>")), "{url}");
            assert!(NaiveDate::from_ymd_opt(year, month, day).is_some(), "{url}");
        }
    }
}
