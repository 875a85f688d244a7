//! Checks that docs/dependencies.md has a row for each direct dependency, and no other rows.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

use super::manifests::{Metadata, NPM, folder, items, json, word};
use super::table;

#[test]
fn every_dependency_has_its_row_and_no_row_is_left_over() {
    let expected: BTreeSet<_> = direct().iter().map(cells).collect();
    let documented = table::rows("docs/dependencies.md", "Libraries");
    let found: BTreeSet<_> = documented.iter().map(|row| row[..4].join(" | ")).collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    let left_over: Vec<_> = found.difference(&expected).collect();
    assert!(
        missing.is_empty() && left_over.is_empty(),
        "docs/dependencies.md lacks these, and each needs its reason: {missing:#?}\n\
         it has these, which are no dependencies (any more): {left_over:#?}"
    );
    assert_eq!(found.len(), documented.len(), "a dependency is there twice");
    for row in documented {
        let [_, _, _, _, what_for, why] = &row[..] else {
            panic!("six cells: {row:?}");
        };
        assert!(!what_for.is_empty() && !why.is_empty(), "{row:?}");
    }
}

/// What manifests and lock files say about a dependency.
#[derive(Default)]
struct Facts {
    places: BTreeSet<String>,
    licences: BTreeSet<String>,
    ships: bool,
}

fn cells((name, facts): (&String, &Facts)) -> String {
    let list = |texts: &BTreeSet<String>| texts.iter().cloned().collect::<Vec<_>>().join(", ");
    let ships = if facts.ships { "yes" } else { "no" };
    let (places, licences) = (list(&facts.places), list(&facts.licences));
    format!("`{name}` | {places} | {licences} | {ships}")
}

fn direct() -> BTreeMap<String, Facts> {
    let mut all = BTreeMap::new();
    cargo(&mut all);
    NPM.iter().for_each(|folder| npm(&mut all, folder));
    all
}

fn add(all: &mut BTreeMap<String, Facts>, name: &str, place: String, licence: &Value, ships: bool) {
    let facts = all.entry(name.to_owned()).or_default();
    facts.places.insert(place);
    facts.licences.insert(word(licence).to_owned());
    facts.ships |= ships;
}

/// Adds cargo's dependencies. Only the core's normal dependencies ship, not those that build or
/// test it.
fn cargo(all: &mut BTreeMap<String, Facts>) {
    let metadata = Metadata::read();
    let own: Vec<_> = metadata.members().map(|package| &package["id"]).collect();
    for package in metadata.members() {
        let others = metadata.dependencies(package);
        for (dependency, kinds) in others.filter(|(other, _)| !own.contains(&&other["id"])) {
            for kind in items(kinds) {
                let (place, ships) = match kind["kind"].as_str() {
                    None => (folder(package), package["name"] == "veto"),
                    Some("build") => (format!("{} (build)", folder(package)), false),
                    Some(_) => (format!("{} (tests)", folder(package)), false),
                };
                let name = word(&dependency["name"]);
                add(all, name, place, &dependency["license"], ships);
            }
        }
    }
}

/// Adds npm's dependencies. The libraries that ship are `dependencies`, the tools are not.
fn npm(all: &mut BTreeMap<String, Facts>, folder: &str) {
    let manifest = json(&format!("{folder}/package.json"));
    let locked = &json(&format!("{folder}/package-lock.json"))["packages"];
    for (kind, ships) in [
        ("dependencies", true),
        ("devDependencies", false),
        ("optionalDependencies", false),
    ] {
        for name in manifest[kind]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name)
        {
            let licence = &locked[format!("node_modules/{name}")]["license"];
            add(all, name, folder.to_owned(), licence, ships);
        }
    }
}
