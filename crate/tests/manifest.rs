//! Checks that the manifest asks for exactly the permissions explained in `docs/permissions.md`,
//! and that pages get no access to the extension.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use veto::platform::{Followed, Platform, PlatformId, Remedy};

fn manifest() -> Value {
    serde_json::from_str(include_str!("../../manifest.json")).expect("the manifest is JSON")
}

fn texts(list: &Value) -> BTreeSet<String> {
    let list = list.as_array().into_iter().flatten();
    list.map(|text| text.as_str().expect("a text").to_owned())
        .collect()
}

/// The first cells of the table's rows: the text between the first pair of backticks.
fn documented() -> BTreeSet<String> {
    let rows = include_str!("../../docs/permissions.md").lines();
    rows.filter_map(|row| row.strip_prefix("| `")?.split('`').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_permission_has_its_reason_and_no_reason_is_left_over() {
    let manifest = manifest();
    let mut asked = texts(&manifest["permissions"]);
    asked.extend(texts(&manifest["host_permissions"]));
    asked.extend(texts(&manifest["optional_host_permissions"]));
    assert_eq!(asked, documented());
    assert_eq!(
        manifest["optional_permissions"],
        Value::Null,
        "optional_permissions has no reason in docs/permissions.md"
    );
}

/// An update asks nobody for a new host: those of the platforms that a person has to name first are
/// optional. A platform without a switch that Veto reads needs no host.
#[test]
fn the_hosts_are_those_of_the_platforms_that_veto_reads() {
    let hosts = |followed: Followed| -> BTreeSet<String> {
        let is_read = |one: &&Platform| matches!(one.remedy, Remedy::Read { .. });
        PlatformId::all()
            .map(PlatformId::platform)
            .filter(is_read)
            .filter(|one| one.followed == followed)
            .map(Platform::host_pattern)
            .collect()
    };
    let manifest = manifest();
    let asked = |key| texts(&manifest[key]);
    assert_eq!(asked("host_permissions"), hosts(Followed::Always));
    assert_eq!(
        asked("optional_host_permissions"),
        hosts(Followed::WhenUsed)
    );
}

#[test]
fn pages_find_no_way_in() {
    let manifest = manifest();
    for key in [
        "web_accessible_resources",
        "externally_connectable",
        "sandbox",
    ] {
        assert_eq!(
            manifest[key],
            Value::Null,
            "{key} is a way for pages to find Veto"
        );
    }
}

/// The core alone decides which script runs on which pages: see the test
/// `what_was_open_is_reached_when_veto_wakes`.
#[test]
fn no_script_is_declared() {
    assert_eq!(manifest()["content_scripts"], Value::Null);
}

/// The browser itself prevents Veto from connecting to anything but its own package.
#[test]
fn the_policy_allows_no_connection() {
    let manifest = manifest();
    let policies = manifest["content_security_policy"]
        .as_object()
        .expect("policies");
    assert_eq!(policies.keys().collect::<Vec<_>>(), ["extension_pages"]);
    let policy = policies["extension_pages"].as_str().expect("a text");
    for rule in policy.split(';').map(str::trim) {
        let (name, values) = rule.split_once(' ').expect("a name and values");
        let allowed: &[&str] = match name {
            "script-src" => &["'self'", "'wasm-unsafe-eval'"],
            "style-src" | "img-src" | "connect-src" => &["'self'"],
            _ => &["'none'"],
        };
        for value in values.split(' ') {
            assert!(allowed.contains(&value), "{rule}");
        }
    }
    assert!(policy.starts_with("default-src 'none'"));
}

#[test]
fn nobody_is_told_that_data_is_collected_because_none_is() {
    let gecko = &manifest()["browser_specific_settings"]["gecko"];
    assert_eq!(
        gecko["data_collection_permissions"],
        json!({ "required": ["none"] })
    );
}
