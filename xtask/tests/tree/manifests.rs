//! Reads the tree's files, and the package metadata of cargo.

use serde_json::Value;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folders with a package.json and a package-lock.json.
pub(crate) const NPM: [&str; 3] = ["tests/tools", "xtask/node", "xtask/third-party"];

/// The top folder of the repository.
pub(crate) fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().expect("a parent folder").to_owned()
}

/// The text of a file, by its path from the top.
pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The content of a JSON file, by its path from the top.
pub(crate) fn json(path: &str) -> Value {
    serde_json::from_str(&text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The items of a JSON list; none if it is no list.
pub(crate) fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// The text of a JSON string.
pub(crate) fn word(value: &Value) -> &str {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
}

/// `cargo metadata` for all packages, including optional ones and those of other systems.
pub(crate) struct Metadata(Value);

impl Metadata {
    pub(crate) fn read() -> Self {
        let output = Command::new(env::var_os("CARGO").expect("cargo runs the tests"))
            .args(["--locked", "metadata", "--all-features"])
            .args(["--format-version", "1"])
            .current_dir(root())
            .output()
            .expect("cargo starts");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        Self(serde_json::from_slice(&output.stdout).expect("JSON"))
    }

    /// The workspace's own packages.
    pub(crate) fn members(&self) -> impl Iterator<Item = &Value> {
        items(&self.0["workspace_members"]).map(|id| self.package(id))
    }

    /// The package with this id.
    pub(crate) fn package(&self, id: &Value) -> &Value {
        items(&self.0["packages"])
            .find(|package| package["id"] == *id)
            .unwrap_or_else(|| panic!("cargo knows no package {id}"))
    }

    /// A package's resolved dependencies, each with its kinds (`dep_kinds`).
    pub(crate) fn dependencies(&self, package: &Value) -> impl Iterator<Item = (&Value, &Value)> {
        let node = items(&self.0["resolve"]["nodes"]).find(|node| node["id"] == package["id"]);
        items(&node.expect("every package is resolved")["deps"])
            .map(|one| (self.package(&one["pkg"]), &one["dep_kinds"]))
    }
}

/// A package's folder, as a path from the top.
pub(crate) fn folder(package: &Value) -> String {
    let manifest = Path::new(word(&package["manifest_path"]));
    let folder = manifest.parent().expect("it is in a folder");
    let folder = folder.strip_prefix(root()).expect("it is in the tree");
    folder.to_string_lossy().replace('\\', "/")
}
