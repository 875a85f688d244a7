//! The source archive: what the stores' reviewers build the packages from, to the same bytes. Packs nothing, builds nothing.

use anyhow::Result;
use std::process::Command;

use crate::command;
use crate::files::{self, Files};
use crate::tools::wasm_target::rustc;
use crate::workspace::Workspace;

/// What is made, and may be gone at any time.
const MADE: [&str; 3] = ["target", "dist", "node_modules"];
/// The hidden folders that the doors need.
const HIDDEN: [&str; 2] = [".cargo", ".ci"];
/// Which compiler made the packages: another one may make other bytes.
pub(crate) const COMPILER: &str = "COMPILER";

/// The tree's files, and which compiler makes the packages' bytes of them.
pub(crate) fn files(workspace: &Workspace) -> Result<Files> {
    let mut tree = files::read_without(workspace.root(), &MADE)?;
    for folder in HIDDEN {
        let hidden = files::read(&workspace.root().join(folder))?;
        tree.extend(hidden.into_iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes)));
    }
    let mut asked: Command = rustc();
    let compiler = command::output(asked.arg("--version"))?;
    tree.insert(COMPILER.into(), compiler.into_bytes());
    Ok(tree)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_what_a_build_needs_and_nothing_that_was_made() {
        let workspace = Workspace::here().expect("a workspace");
        let files = files(&workspace).expect("files");
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        for needed in ["Cargo.lock", "Cargo.toml", ".cargo/config.toml", ".ci/run", "manifest.json", "store/REVIEWERS.md", COMPILER] {
            assert!(names.contains(&needed), "{needed} is missing");
        }
        let made = |name: &&&str| name.split('/').any(|part| MADE.contains(&part) || part == ".git");
        assert_eq!(names.iter().find(made), None);
        let compiler = String::from_utf8_lossy(&files[COMPILER]);
        assert!(compiler.starts_with("rustc 1."), "{compiler}");
    }
}
