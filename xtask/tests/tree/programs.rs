//! Checks that docs/dependencies.md has a row for every program that xtask builds with cargo.

use std::collections::BTreeSet;
use walkdir::WalkDir;

use super::manifests::{root, text};
use super::table;

#[test]
fn every_program_that_is_built_has_its_row() {
    let documented: BTreeSet<_> = table::rows("docs/dependencies.md", "Programs")
        .into_iter()
        .map(|row| row[0].trim_matches('`').to_owned())
        .collect();
    let built = built();
    assert!(built.contains("geckodriver"), "none was found: {built:?}");
    let missing: Vec<_> = built.difference(&documented).collect();
    assert!(missing.is_empty(), "docs/dependencies.md lacks {missing:?}");
}

/// The packages named in xtask's `Pinned` constants.
fn built() -> BTreeSet<String> {
    let root = root();
    let files = WalkDir::new(root.join("xtask/src")).into_iter();
    let mut names = BTreeSet::new();
    for file in files.map(|entry| entry.expect("read")) {
        let path = file.path().strip_prefix(&root).expect("in the tree");
        let path = path.to_string_lossy();
        if path.ends_with(".rs") {
            let code = text(&path);
            let pinned = code.split("Pinned {").skip(1);
            names.extend(pinned.filter_map(|after| {
                let (_, after) = after.split_once('}')?.0.split_once("package: \"")?;
                Some(after.split_once('"')?.0.to_owned())
            }));
        }
    }
    names
}
