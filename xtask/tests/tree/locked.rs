//! Checks that builds use exactly what the lock files name, each package with its hash.

use super::manifests::{Metadata, NPM, json, root, text, word};
use walkdir::WalkDir;

/// In xtask, one function starts cargo, with `--locked`. Outside it, every command line has to say
/// `--locked` or use the alias `cargo xtask`.
#[test]
fn every_build_insists_on_the_lock_file() {
    let root = root();
    for file in WalkDir::new(root.join("xtask/src")) {
        let file = file.expect("read");
        let path = file.path().strip_prefix(&root).expect("in the tree");
        let path = path.to_string_lossy().replace('\\', "/");
        if !path.ends_with(".rs") {
            continue;
        }
        let code = text(&path);
        for cargo in ["\"cargo\"", "\"CARGO\""] {
            let starts_it = path == "xtask/src/workspace.rs";
            assert_eq!(
                code.contains(cargo),
                starts_it,
                "{path} has {cargo}: use `Workspace::cargo`"
            );
        }
    }
    assert!(text("xtask/src/workspace.rs").contains("cargo.arg(\"--locked\")"));
    assert!(text(".cargo/config.toml").contains("xtask = \"run --locked "));
    let typed = text(".ci/run");
    let cargo = typed
        .lines()
        .filter(|line| line.contains("cargo ") && !line.starts_with('#'));
    let cargo: Vec<_> = cargo.collect();
    assert!(cargo.len() >= 2, "{cargo:?}");
    for line in cargo {
        let locked = line.contains("--locked") || line.contains("cargo xtask");
        assert!(locked, ".ci/run: {line}");
    }
}

#[test]
fn every_locked_package_has_its_hash() {
    let own: Vec<_> = Metadata::read()
        .members()
        .map(|package| word(&package["name"]).to_owned())
        .collect();
    let lock = text("Cargo.lock");
    let mut packages = 0;
    for package in lock.split("[[package]]").skip(1) {
        let value = |key: &str| {
            let line = package.lines().find_map(|line| line.strip_prefix(key))?;
            line.strip_prefix(" = \"")?.strip_suffix('"')
        };
        let name = value("name").expect("a name");
        if own.iter().any(|one| one == name) {
            assert_eq!(value("source"), None, "{name}");
            continue;
        }
        packages += 1;
        let source = value("source");
        let crates_io = "registry+https://github.com/rust-lang/crates.io-index";
        assert_eq!(source, Some(crates_io), "{name}");
        let hash = value("checksum").unwrap_or_else(|| panic!("{name} has no checksum"));
        assert!(
            hash.len() == 64 && hash.chars().all(|c| c.is_ascii_hexdigit()),
            "{name}: {hash}"
        );
    }
    assert!(packages > 100, "{packages} packages");
    for folder in NPM {
        let lock = json(&format!("{folder}/package-lock.json"));
        let entries = lock["packages"].as_object().expect("packages");
        let entries: Vec<_> = entries
            .iter()
            .filter(|(name, _)| !name.is_empty())
            .collect();
        assert!(entries.len() >= 5, "{folder}");
        for (name, entry) in entries {
            let hash = entry["integrity"].as_str().unwrap_or_default();
            assert!(
                hash.starts_with("sha512-"),
                "{folder}: {name} has the hash {hash:?}"
            );
            for elsewhere in ["resolved", "link"] {
                assert!(
                    entry[elsewhere].is_null(),
                    "{folder}: {name} has {elsewhere}"
                );
            }
        }
    }
}

/// A package's script would run on every machine that builds.
#[test]
fn npm_runs_no_script_of_a_package() {
    for folder in NPM {
        let settings = text(&format!("{folder}/.npmrc"));
        assert!(
            settings.lines().any(|line| line == "ignore-scripts=true"),
            "{folder}"
        );
    }
    // Only one place installs packages with npm, and nothing replaces the system's Node.js.
    let root = root();
    for file in WalkDir::new(root.join("xtask/src")) {
        let file = file.expect("read");
        if file.path().extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let path = file.path().strip_prefix(&root).expect("in the tree");
        let path = path.to_string_lossy().replace('\\', "/");
        let code = text(&path);
        let installs = code.contains("\"ci\", \"--ignore-scripts\"");
        assert_eq!(installs, path == "xtask/src/tools/npm.rs", "{path}");
        assert!(!code.contains("npm install"), "{path}");
    }
}
