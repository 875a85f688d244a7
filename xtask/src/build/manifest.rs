//! Derives each browser's manifest from the top-level manifest.json. Checks only what this needs;
//! the stores' linter checks the rest.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;

use super::Browser;
use crate::workspace::Workspace;

/// Reads the source manifest and returns the manifest for one browser.
pub(crate) fn make(source: &Path, browser: Browser) -> Result<Value> {
    let text = fs::read_to_string(source)
        .with_context(|| format!("could not read {}", source.display()))?;
    let manifest = serde_json::from_str(&text).context("manifest.json is not JSON")?;
    derive(manifest, browser, Workspace::VERSION).context("manifest.json cannot be used")
}

/// Removes the keys that the browser does not know or warns about, and adds the version.
fn derive(manifest: Value, browser: Browser, version: &str) -> Result<Value> {
    let Value::Object(mut manifest) = manifest else {
        bail!("it is not an object: put `{{ … }}` around it")
    };
    check(&manifest, version)?;
    let background = match browser {
        Browser::Chrome => {
            manifest.shift_remove("browser_specific_settings");
            "scripts"
        }
        Browser::Firefox => {
            manifest.shift_remove("minimum_chrome_version");
            // The schema of policy settings is only for Chrome; Firefox warns about this key and
            // needs no schema.
            manifest.shift_remove("storage");
            "service_worker"
        }
    };
    if let Some(Value::Object(keys)) = manifest.get_mut("background") {
        keys.shift_remove(background);
    }
    let after_name = manifest
        .keys()
        .position(|key| key == "name")
        .map_or(0, |at| at + 1);
    manifest.shift_insert(after_name, "version".into(), version.into());
    Ok(Value::Object(manifest))
}

/// Checks the keys that the derivation needs. Each error gives the reason and the remedy.
fn check(manifest: &Map<String, Value>, version: &str) -> Result<()> {
    let needed = [
        ("/manifest_version", "add \"manifest_version\": 3"),
        ("/name", "add \"name\""),
        (
            "/background/service_worker",
            "Chrome starts the background from it: add \"service_worker\": \"background.js\"",
        ),
        (
            "/background/scripts",
            "Firefox starts the background from it: add \"scripts\": [\"background.js\"]",
        ),
        (
            "/background/type",
            "the background imports the core: add \"type\": \"module\"",
        ),
        (
            "/minimum_chrome_version",
            "Chrome would install it where it cannot run: add the first version it works in",
        ),
        (
            "/browser_specific_settings/gecko/id",
            "Firefox needs it to keep storage over updates: add the extension's id",
        ),
    ];
    let whole = Value::Object(manifest.clone());
    for (key, remedy) in needed {
        ensure!(
            whole.pointer(key).is_some_and(|value| !value.is_null()),
            "{} is missing: {remedy}",
            dotted(key)
        );
    }
    ensure!(
        whole["manifest_version"] == 3,
        "manifest_version is {}: only 3 is built for",
        whole["manifest_version"]
    );
    ensure!(
        whole["background"]["type"] == "module",
        "background.type is {}: make it \"module\"",
        whole["background"]["type"]
    );
    ensure!(
        !manifest.contains_key("version"),
        "version is written in from the workspace's Cargo.toml: remove it here"
    );
    let numbers = version.split('.').count() <= 4
        && version.split('.').all(|part| part.parse::<u16>().is_ok());
    ensure!(
        numbers,
        "the stores refuse version {version}: in Cargo.toml, use up to four numbers with dots between"
    );
    Ok(())
}

fn dotted(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

#[cfg(test)]
mod tests;
