//! Checks that every test named in docs/threat-model.md and docs/reliability.md exists.

use super::manifests::text;
use super::named_tests::{quoted, wrong};

#[test]
fn every_test_that_is_named_is_there() {
    for (page, least) in [("docs/threat-model.md", 50), ("docs/reliability.md", 30)] {
        let text = text(page);
        let named = quoted(&text).filter(|name| name.contains("::"));
        assert!(named.count() > least, "{page} names no tests");
        let wrong: Vec<_> = quoted(&text).filter_map(wrong).collect();
        assert!(wrong.is_empty(), "{page}: {wrong:#?}");
    }
}
