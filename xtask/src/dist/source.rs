//! Chooses the files of the source archive, from which the stores' reviewers build the packages
//! again, byte for byte.

use anyhow::Result;

use crate::command;
use crate::files::{self, Files};
use crate::tools::wasm_target::rustc;
use crate::workspace::Workspace;

/// The file that names the compiler of the packages, because another compiler may give other bytes.
pub(crate) const COMPILER: &str = "COMPILER";

/// Folders that xtask commands generate. They can be deleted at any time.
const MADE: [&str; 3] = ["target", "dist", "node_modules"];
/// The hidden files and folders that the xtask commands need. All others belong to git, an editor
/// or the system.
const HIDDEN: [&str; 4] = [".cargo", ".ci", ".gitignore", ".npmrc"];

/// The file name of the source archive.
pub(crate) fn name() -> String {
    format!("veto-{}-source.zip", Workspace::VERSION)
}

/// Returns the files of the tree, and one that names the compiler.
pub(crate) fn files(workspace: &Workspace) -> Result<Files> {
    let mut files = files::read_chosen(workspace.root(), is_source)?;
    let compiler = command::output(rustc().arg("--version"))?;
    files.insert(COMPILER.into(), compiler.into_bytes());
    Ok(files)
}

fn is_source(name: &str) -> bool {
    HIDDEN.contains(&name) || !(name.starts_with('.') || MADE.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_what_a_build_needs_and_nothing_that_was_made() {
        let workspace = Workspace::here().expect("a workspace");
        let files = files(&workspace).expect("files");
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        let needed = [
            "Cargo.lock",
            "Cargo.toml",
            ".cargo/config.toml",
            ".ci/run",
            "LICENSE",
            "manifest.json",
            "store/REVIEWERS.md",
            "tests/tools/.npmrc",
            "xtask/third-party/.npmrc",
            COMPILER,
        ];
        for name in needed {
            assert!(names.contains(&name), "{name} is missing");
        }
        let made = |part: &str| MADE.contains(&part) || part == ".git";
        let of_no_use = names.iter().find(|name| name.split('/').any(made));
        assert_eq!(of_no_use, None);
        let compiler = String::from_utf8_lossy(&files[COMPILER]);
        assert!(compiler.starts_with("rustc 1."), "{compiler}");
    }
}
