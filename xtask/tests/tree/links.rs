//! Checks that links between the tree's documents lead to existing files. Links to other hosts are
//! not checked.

use super::manifests::root;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDERS: [&str; 4] = ["", "docs", "tests", "store"];

#[test]
fn every_link_leads_to_a_file() {
    let mut found = 0;
    let mut dead = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        for target in targets(&text) {
            found += 1;
            let folder = page.parent().expect("a folder");
            if !folder.join(target).exists() {
                dead.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(found > 60, "only {found} links were found");
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn targets_are_files_without_their_headings() {
    let check = |text: &str, expect: &[&str]| {
        assert_eq!(targets(text).collect::<Vec<_>>(), expect, "{text}");
    };
    check("see [a](b.md) and [c](d/e.md#f)", &["b.md", "d/e.md"]);
    check("![drawn](pictures/a.svg)", &["pictures/a.svg"]);
    check("[there](https://example.org/a) [here](#below)", &[]);
}

fn pages() -> Vec<PathBuf> {
    let mut pages = Vec::new();
    for folder in FOLDERS {
        let entries = fs::read_dir(root().join(folder)).expect("a folder");
        let files = entries.map(|entry| entry.expect("an entry").path());
        pages.extend(files.filter(|path| path.extension() == Some("md".as_ref())));
    }
    assert!(
        pages
            .iter()
            .any(|page| page.ends_with(Path::new("docs/architecture.md")))
    );
    pages
}

/// The targets of links, without those on other hosts and in the same page.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once(')')?.0))
        .map(|target| target.split('#').next().unwrap_or_default())
        .filter(|target| !target.is_empty() && !target.contains(':'))
}
