//! Generates licences.txt with the licences of all libraries in the core, as these licences
//! require. .cargo/deny.toml says which licences are allowed.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::command;
use crate::files::Files;
use crate::tools::wasm_target;
use crate::workspace::Workspace;

/// The name of the file; [`HEAD`] is the text before the licences.
const FILE: &str = "licences.txt";
const HEAD: &str = "\
Veto is under the Mozilla Public License 2.0: https://www.mozilla.org/MPL/2.0/
It is not affiliated with LinkedIn.

core/veto_bg.wasm and core/veto.js contain code of these authors, and of the Rust Project (https://www.rust-lang.org), whose standard library is
under the MIT licence and the Apache License 2.0. What \
content/accessible-name.js contains is named at its top.
";

/// Returns one file with the licence of every library in the core. Libraries with the same text
/// share an entry.
pub(crate) fn make(workspace: &Workspace) -> Result<Files> {
    let mut by_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for library in shipped(workspace)? {
        by_text
            .entry(library.text()?)
            .or_default()
            .push(library.name);
    }
    let mut texts: Vec<_> = by_text
        .into_iter()
        .map(|(text, names)| (names.join(", "), text))
        .collect();
    texts.sort();
    let mut file = HEAD.to_owned();
    for (names, text) in texts {
        file += &format!("\n{}\n{names}\n\n{text}\n", "-".repeat(80));
    }
    Ok(Files::from([(FILE.into(), file.into_bytes())]))
}

struct Library {
    name: String,
    folder: PathBuf,
}

impl Library {
    /// The text of the library's licence. Where there is a choice, MIT's, because it is the
    /// shortest.
    fn text(&self) -> Result<String> {
        let mut found: Vec<_> = fs::read_dir(&self.folder)
            .with_context(|| format!("could not read {}", self.folder.display()))?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter_map(|path| Some((rank(path.file_name()?.to_str()?)?, path)))
            .collect();
        found.sort();
        let (_, path) = found
            .first()
            .with_context(|| format!("{} contains no licence file", self.name))?;
        let text = fs::read_to_string(path)
            .with_context(|| format!("could not read {}", path.display()))?;
        Ok(text.replace("\r\n", "\n").trim().to_owned())
    }
}

/// Ranks licence files by name: the lowest rank is used. `None` if the file is no licence.
fn rank(file: &str) -> Option<u8> {
    let name = file.to_lowercase();
    let is_licence = name.starts_with("licen") || name.starts_with("copying");
    is_licence.then(|| if name.contains("mit") { 0 } else { 1 })
}

/// The libraries compiled into the core: its normal dependencies and theirs, without procedural
/// macros, which run only at build time.
fn shipped(workspace: &Workspace) -> Result<Vec<Library>> {
    let tree = ["tree", "--package", "veto", "--target", wasm_target::TARGET];
    let plain = ["--edges", "normal,no-proc-macro", "--prefix", "none"];
    let mut cargo = workspace.cargo();
    let needed = command::output(cargo.args(tree).args(plain).args(["--format", "{p}"]))?;
    // Each line is a name and a version. cargo marks a repeated package with ` (*)`.
    let needed: BTreeSet<_> = needed
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .collect();
    let mut cargo = workspace.cargo();
    let metadata = command::output(cargo.args(["metadata", "--format-version", "1"]))?;
    let metadata: Value =
        serde_json::from_str(&metadata).context("`cargo metadata` did not print JSON")?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let libraries: Vec<_> = packages
        .filter_map(|package| {
            let (name, version) = (package["name"].as_str()?, package["version"].as_str()?);
            let manifest = Path::new(package["manifest_path"].as_str()?);
            let ships = needed.contains(format!("{name} v{version}").as_str());
            ships.then_some(Library {
                name: format!("{name} {version}"),
                folder: manifest.parent()?.to_owned(),
            })
        })
        .collect();
    // All but the core itself: for it, `cargo tree` also prints the folder, so its line never
    // matches.
    ensure!(
        libraries.len() + 1 == needed.len() && libraries.len() > 1,
        "`cargo tree` names {} packages, `cargo metadata` {} of them",
        needed.len(),
        libraries.len()
    );
    Ok(libraries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_is_named_and_nothing_else() {
        let files = make(&Workspace::here().expect("a workspace")).expect("made");
        let file = String::from_utf8_lossy(&files[FILE]);
        for ships in [
            "chrono 0.",
            "icalendar 0.",
            "serde_json 1.",
            "wasm-bindgen 0.",
            "Permission is hereby granted",
        ] {
            assert!(file.contains(ships), "{ships} is missing");
        }
        for stays in ["proptest ", "serde_derive ", "icu_plurals ", "clap "] {
            assert!(!file.contains(stays), "{stays}");
        }
    }

    #[test]
    fn mits_text_comes_first() {
        let check = |file, expect| assert_eq!(rank(file), expect, "{file}");
        check("LICENSE-MIT", Some(0));
        check("LICENSE", Some(1));
        check("LICENSE-APACHE", Some(1));
        check("COPYING", Some(1));
        check("lib.rs", None);
    }
}
