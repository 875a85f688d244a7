//! Tests the manifest derived for each browser, and the error for each unusable source.

use super::*;
use serde_json::json;

fn source() -> Value {
    json!({
        "manifest_version": 3,
        "name": "Veto",
        "minimum_chrome_version": "120",
        "background": { "service_worker": "background.js", "scripts": ["background.js"], "type": "module" },
        "permissions": ["storage"],
        "storage": { "managed_schema": "managed-schema.json" },
        "browser_specific_settings": { "gecko": { "id": "veto@example.org" } },
    })
}

#[test]
fn each_browser_gets_only_what_it_knows_in_the_source_order() {
    let check = |browser, expect: &str| {
        let derived = derive(source(), browser, "1.2.3").expect("derived");
        assert_eq!(derived.to_string(), expect);
    };
    check(
        Browser::Chrome,
        r#"{"manifest_version":3,"name":"Veto","version":"1.2.3","minimum_chrome_version":"120","background":{"service_worker":"background.js","type":"module"},"permissions":["storage"],"storage":{"managed_schema":"managed-schema.json"}}"#,
    );
    check(
        Browser::Firefox,
        r#"{"manifest_version":3,"name":"Veto","version":"1.2.3","background":{"scripts":["background.js"],"type":"module"},"permissions":["storage"],"browser_specific_settings":{"gecko":{"id":"veto@example.org"}}}"#,
    );
}

#[test]
fn a_source_that_cannot_be_used_says_what_to_do() {
    let check = |pointer: &str, value: Option<Value>, expect: &str| {
        let mut manifest = source();
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        let parent = manifest
            .pointer_mut(parent)
            .and_then(Value::as_object_mut)
            .expect("its parent");
        match value {
            Some(value) => parent.insert(key.into(), value),
            None => parent.shift_remove(key),
        };
        for browser in Browser::ALL {
            let error = derive(manifest.clone(), browser, "1.2.3")
                .expect_err("refused")
                .to_string();
            assert!(error.starts_with(expect), "{error}");
        }
    };
    check(
        "/manifest_version",
        None,
        "manifest_version is missing: add \"manifest_version\": 3",
    );
    check(
        "/manifest_version",
        Some(json!(2)),
        "manifest_version is 2: only 3",
    );
    check("/name", None, "name is missing: add");
    check(
        "/background",
        None,
        "background.service_worker is missing: Chrome",
    );
    check(
        "/background/service_worker",
        None,
        "background.service_worker is missing: Chrome",
    );
    check(
        "/background/scripts",
        None,
        "background.scripts is missing: Firefox",
    );
    check(
        "/background/type",
        None,
        "background.type is missing: the background imports the core",
    );
    check(
        "/background/type",
        Some(json!("classic")),
        "background.type is \"classic\": make it \"module\"",
    );
    check(
        "/minimum_chrome_version",
        None,
        "minimum_chrome_version is missing: Chrome",
    );
    check(
        "/browser_specific_settings",
        None,
        "browser_specific_settings.gecko.id is missing: Firefox",
    );
    check(
        "/browser_specific_settings/gecko/id",
        Some(Value::Null),
        "browser_specific_settings.gecko.id is missing",
    );
    check(
        "/version",
        Some(json!("1")),
        "version is written in from the workspace's Cargo.toml: remove it here",
    );
}

#[test]
fn a_manifest_is_an_object() {
    let error = derive(json!([]), Browser::Chrome, "1.2.3")
        .expect_err("refused")
        .to_string();
    assert_eq!(error, "it is not an object: put `{ … }` around it");
}

#[test]
fn a_version_is_one_that_the_stores_take() {
    let check = |version: &str, taken: bool| {
        assert_eq!(
            derive(source(), Browser::Chrome, version).is_ok(),
            taken,
            "{version}"
        );
    };
    check("1", true);
    check("0.1.0", true);
    check("1.2.3.4", true);
    check("1.2.3.4.5", false);
    check("0.1.0-beta", false);
    check("1.99999", false);
    check("", false);
}
