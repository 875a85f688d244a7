//! The licences of what others wrote and the package brings along, as they ask for. Chooses no licence: .cargo/deny.toml says which are taken.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::command;
use crate::files::Files;
use crate::tools::wasm_target;
use crate::workspace::Workspace;

/// The file, and what it says before the licences.
const FILE: &str = "licences.txt";
const HEAD: &str = "\
Veto is under the Mozilla Public License 2.0: https://www.mozilla.org/MPL/2.0/
It is not affiliated with LinkedIn.

core/veto_bg.wasm and core/veto.js contain code of these authors, and of the Rust Project (https://www.rust-lang.org), whose standard library is
under the MIT licence and the Apache License 2.0. What content/accessible-name.js contains is named at its top.
";

/// One file with the licence of every library in the core.
pub(crate) fn make(workspace: &Workspace) -> Result<Files> {
    let metadata = command::output(workspace.cargo().args([
        "metadata",
        "--format-version",
        "1",
        "--filter-platform",
        wasm_target::TARGET,
    ]))?;
    let metadata: Value =
        serde_json::from_str(&metadata).context("`cargo metadata` did not answer in JSON")?;
    let mut by_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for library in shipped(&metadata)? {
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
    /// Its licence's text; MIT's, where there is a choice, since it is the shortest.
    fn text(&self) -> Result<String> {
        let mut found: Vec<_> = fs::read_dir(&self.folder)
            .with_context(|| format!("could not look into {}", self.folder.display()))?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter_map(|path| Some((rank(path.file_name()?.to_str()?)?, path)))
            .collect();
        found.sort();
        let (_, path) = found
            .first()
            .with_context(|| format!("{} brings no licence along", self.name))?;
        let text = fs::read_to_string(path)
            .with_context(|| format!("could not read {}", path.display()))?;
        Ok(text.replace("\r\n", "\n").trim().to_owned())
    }
}

/// How well a file serves: the lower the better.
fn rank(file: &str) -> Option<u8> {
    let name = file.to_lowercase();
    let is_licence = name.starts_with("licen") || name.starts_with("copying");
    is_licence.then(|| if name.contains("mit") { 0 } else { 1 })
}

/// What is compiled into the core: what it needs to run, and what that needs; no macros, which run at build time.
fn shipped(metadata: &Value) -> Result<Vec<Library>> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let packages: BTreeMap<String, Value> = list(&metadata["packages"])
        .into_iter()
        .map(|package| (text(&package["id"]), package))
        .collect();
    let needs: BTreeMap<String, Value> = list(&metadata["resolve"]["nodes"])
        .into_iter()
        .map(|node| (text(&node["id"]), node["deps"].clone()))
        .collect();
    let core = packages
        .values()
        .find(|package| package["name"] == "veto")
        .context("there is no package `veto`")?;
    let mut to_see = vec![text(&core["id"])];
    let mut seen = BTreeSet::new();
    while let Some(id) = to_see.pop() {
        let is_macro = list(&packages[&id]["targets"])
            .iter()
            .any(|target| target["kind"][0] == "proc-macro");
        if is_macro || !seen.insert(id.clone()) {
            continue;
        }
        let runs = |need: &&Value| {
            list(&need["dep_kinds"])
                .iter()
                .any(|kind| kind["kind"].is_null())
        };
        to_see.extend(
            list(&needs[&id])
                .iter()
                .filter(runs)
                .map(|need| text(&need["pkg"])),
        );
    }
    seen.remove(&text(&core["id"]));
    ensure!(!seen.is_empty(), "the core seems to need no library");
    let library = |id: &String| {
        let package = &packages[id];
        let manifest = text(&package["manifest_path"]);
        Library {
            name: format!("{} {}", text(&package["name"]), text(&package["version"])),
            folder: Path::new(&manifest)
                .parent()
                .unwrap_or(Path::new(""))
                .to_owned(),
        }
    };
    Ok(seen.iter().map(library).collect())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
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
