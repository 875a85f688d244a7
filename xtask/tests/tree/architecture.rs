//! Checks that docs/architecture.md names every module of the core and no others, and that its tour
//! names existing files. People keep its text true.

use super::manifests::text;
use super::table::rows;
use std::collections::BTreeSet;

#[test]
fn every_module_is_named() {
    let library = text("crate/src/lib.rs");
    let modules: BTreeSet<_> = library
        .lines()
        .filter_map(|line| line.split_once("mod ")?.1.strip_suffix(';'))
        .collect();
    let documented = rows("docs/architecture.md", "The core, module by module");
    let documented: BTreeSet<_> = documented
        .iter()
        .flat_map(|row| row[0].split(", "))
        .map(|name| name.trim_matches('`'))
        .collect();
    assert_eq!(documented, modules);
}

#[test]
fn the_tour_leads_to_files_that_are_there() {
    let tour = rows("docs/architecture.md", "A tour in five minutes");
    let named: Vec<_> = tour
        .iter()
        .flat_map(|row| row[1].split('`').skip(1).step_by(2))
        .filter(|name| name.contains('/'))
        .collect();
    assert!(named.len() > 5, "{named:?}");
    named.into_iter().for_each(|name| drop(text(name)));
}
