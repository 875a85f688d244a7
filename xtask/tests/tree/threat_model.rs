//! Every test that docs/threat-model.md names is there.

use super::manifests::text;
use super::named_tests::{quoted, wrong};

#[test]
fn every_test_that_is_named_is_there() {
    let page = text("docs/threat-model.md");
    let named = quoted(&page).filter(|name| name.contains("::"));
    assert!(named.count() > 50, "the page names no tests");
    let wrong: Vec<_> = quoted(&page).filter_map(wrong).collect();
    assert!(wrong.is_empty(), "docs/threat-model.md: {wrong:#?}");
}
