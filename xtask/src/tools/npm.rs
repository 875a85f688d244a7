//! The tools from npm, as tests/tools/package-lock.json names them: TypeScript, web-ext. Installed for this tree alone.

use anyhow::{Context, Result};
use std::env::consts::{ARCH, OS};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::node::{self, Node};
use crate::command;
use crate::files;
use crate::progress::doing;
use crate::workspace::Workspace;

/// The installed tools.
pub(crate) struct Tools {
    node: Node,
    modules: PathBuf,
}

impl Tools {
    /// TypeScript's compiler.
    pub(crate) fn tsc(&self) -> Command {
        self.script("typescript/bin/tsc")
    }

    /// Mozilla's tool for extensions.
    pub(crate) fn web_ext(&self) -> Command {
        let mut web_ext = self.script("web-ext/bin/web-ext.js");
        web_ext.env("NO_UPDATE_NOTIFIER", "1");
        web_ext
    }

    /// By node itself: the links in node_modules/.bin differ from system to system.
    fn script(&self, path: &str) -> Command {
        let mut script = command::new(&self.node.node);
        script.arg(self.modules.join(path));
        script
    }
}

/// Installs them if the lock changed since, or if what an earlier run installed is not whole.
pub(crate) fn ensure(workspace: &Workspace) -> Result<Tools> {
    let node = node::ensure()?;
    let folder = workspace.root().join("tests/tools");
    let lock = folder.join("package-lock.json");
    let wanted = fs::read_to_string(&lock)
        .with_context(|| format!("{} could not be read", lock.display()))?;
    // TypeScript's compiler is a program of one system and processor.
    let wanted = format!("{OS} {ARCH}\n{wanted}");
    let (stamp, modules) = (
        workspace.own("tools/npm.stamp"),
        folder.join("node_modules"),
    );
    let tools = Tools { node, modules };
    // npm writes this file last.
    let whole = tools.modules.join(".package-lock.json").is_file();
    if whole && fs::read_to_string(&stamp).is_ok_and(|done| done == wanted) {
        return Ok(tools);
    }
    doing("install the tools of tests/tools with npm", || {
        files::remove(&tools.modules)?;
        command::run(command::new(&tools.node.npm).arg("ci").current_dir(&folder))?;
        fs::create_dir_all(workspace.own("tools"))?;
        fs::write(&stamp, &wanted).with_context(|| format!("could not write {}", stamp.display()))
    })?;
    Ok(tools)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    const PACKAGE: &str = include_str!("../../../tests/tools/package.json");
    const LOCK: &str = include_str!("../../../tests/tools/package-lock.json");

    #[test]
    fn the_lock_names_no_host() {
        let check = |wrong: &str| {
            assert!(
                !LOCK.contains(wrong),
                "{wrong} in package-lock.json: run `npm run lock` in tests/tools"
            )
        };
        check("\"resolved\"");
        check("://");
    }

    #[test]
    fn the_tools_are_pinned() {
        let package: Value = serde_json::from_str(PACKAGE).expect("JSON");
        let lock: Value = serde_json::from_str(LOCK).expect("JSON");
        let pinned = package["devDependencies"].as_object().expect("tools");
        for (name, version) in pinned {
            assert_eq!(
                &lock["packages"][format!("node_modules/{name}")]["version"],
                version,
                "{name}"
            );
        }
    }
}
