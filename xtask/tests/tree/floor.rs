//! Checks that the floor under the core's size, which the bench measures, has the same dependencies
//! as the core.

use std::collections::BTreeMap;

use super::manifests::{Metadata, items, word};

#[test]
fn the_floor_has_the_cores_packages() {
    let metadata = Metadata::read();
    let dependencies = |name: &str| -> BTreeMap<String, String> {
        let package = metadata.members().find(|package| package["name"] == name);
        let package = package.unwrap_or_else(|| panic!("no package {name}"));
        let ships = |one: &&serde_json::Value| one["kind"].is_null();
        let all = items(&package["dependencies"]).filter(ships);
        all.map(|one| (word(&one["name"]).to_owned(), one["req"].to_string()))
            .collect()
    };
    let core = dependencies("veto");
    assert!(core.len() > 5, "{core:?}");
    assert_eq!(dependencies("veto-bench-floor"), core);
}
