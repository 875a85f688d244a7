//! Checks that every package uses the workspace's lints, which forbid unsafe code. Cargo.toml lists
//! them.

use super::manifests::{Metadata, folder, text};

#[test]
fn every_package_forbids_unsafe_code() {
    let workspace = text("Cargo.toml");
    let forbidden = section(&workspace, "[workspace.lints.rust]");
    assert!(forbidden.contains(&"unsafe_code = \"forbid\""));
    let metadata = Metadata::read();
    let packages: Vec<_> = metadata.members().map(folder).collect();
    assert!(packages.len() >= 3, "{packages:?}");
    for package in packages {
        let manifest = text(&format!("{package}/Cargo.toml"));
        assert_eq!(
            section(&manifest, "[lints]"),
            ["workspace = true"],
            "{package}"
        );
    }
}

/// The lines under a heading, without blank lines and comments.
fn section<'a>(manifest: &'a str, heading: &str) -> Vec<&'a str> {
    let lines = manifest.lines().map(str::trim);
    lines
        .skip_while(|line| *line != heading)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}
