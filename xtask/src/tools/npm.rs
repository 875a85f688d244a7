//! Installs programs and libraries from npm as a folder's package-lock.json pins them, for this
//! tree only.

use anyhow::{Context, Result};
use std::env::consts::{ARCH, OS};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::node;
use super::packages::Need;
use super::system;
use crate::command;
use crate::files;
use crate::progress::step;
use crate::workspace::Workspace;

/// What the tests use from npm, such as TypeScript's compiler, web-ext and axe-core.
pub(crate) const TOOLS: Folder = Folder("tests/tools");
/// The libraries that ship, and esbuild, which bundles them into scripts.
pub(crate) const THIRD_PARTY: Folder = Folder("xtask/third-party");

/// Node.js itself: one package for each system and processor.
pub(crate) const NODE: Folder = Folder("xtask/node");

/// A folder of the tree with a package.json and a package-lock.json.
pub(crate) struct Folder(&'static str);

/// A folder whose locked packages are installed.
pub(crate) struct Installed {
    node: PathBuf,
    /// The folder that contains node_modules.
    pub(crate) at: PathBuf,
}

impl Installed {
    pub(crate) fn tsc(&self) -> Command {
        self.script("typescript/bin/tsc")
    }

    /// web-ext, Mozilla's tool for extensions.
    pub(crate) fn web_ext(&self) -> Command {
        let mut web_ext = self.script("web-ext/bin/web-ext.js");
        web_ext.env("NO_UPDATE_NOTIFIER", "1");
        web_ext
    }

    /// esbuild, which bundles modules into one script. Runs in the folder.
    pub(crate) fn esbuild(&self) -> Command {
        let mut esbuild = self.script("esbuild/bin/esbuild");
        esbuild.current_dir(&self.at);
        esbuild
    }

    /// The path of a file in an installed package.
    pub(crate) fn module(&self, path: &str) -> PathBuf {
        self.at.join("node_modules").join(path)
    }

    /// Starts a script with Node.js itself, because the links in node_modules/.bin differ between
    /// systems.
    fn script(&self, path: &str) -> Command {
        let mut script = command::new(&self.node);
        script.arg(self.module(path));
        script
    }
}

impl Folder {
    /// The folder's path from the top of the tree.
    pub(crate) fn name(&self) -> &'static str {
        self.0
    }

    /// The command that looks up known vulnerabilities of the locked packages, and answers in JSON.
    /// It needs no installed packages.
    pub(crate) fn audit(&self, workspace: &Workspace) -> Result<Command> {
        let mut npm = command::new(npm()?);
        npm.args(["audit", "--package-lock-only", "--json"])
            .current_dir(workspace.root().join(self.0));
        Ok(npm)
    }

    /// Installs the locked packages, and the Node.js that runs them.
    pub(crate) fn ensure(&self, workspace: &Workspace) -> Result<Installed> {
        let node = node::ensure(workspace)?;
        let at = self.install(workspace)?;
        Ok(Installed { node, at })
    }

    /// Installs the locked packages if the lock has changed, or if an earlier installation is
    /// incomplete. Returns the folder.
    pub(super) fn install(&self, workspace: &Workspace) -> Result<PathBuf> {
        let at = workspace.root().join(self.0);
        let lock = at.join("package-lock.json");
        let wanted = fs::read_to_string(&lock)
            .with_context(|| format!("could not read {}", lock.display()))?;
        // Some packages contain programs for one system and processor.
        let wanted = format!("{OS} {ARCH}\n{wanted}");
        let stamp = workspace.own(&format!("tools/{}.stamp", self.0.replace('/', "-")));
        let modules = at.join("node_modules");
        // npm writes this file last.
        let is_complete = modules.join(".package-lock.json").is_file();
        if is_complete && fs::read_to_string(&stamp).is_ok_and(|done| done == wanted) {
            return Ok(at);
        }
        step(&format!("install {} with npm", self.0), || {
            files::remove(&modules)?;
            command::run(
                command::new(npm()?)
                    .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                    .current_dir(&at),
            )?;
            fs::create_dir_all(workspace.own("tools"))?;
            fs::write(&stamp, &wanted)
                .with_context(|| format!("could not write {}", stamp.display()))
        })?;
        Ok(at)
    }
}

/// The system's npm, which downloads packages and compares their hashes. If it is missing, it is
/// installed where that needs no question.
pub(crate) fn npm() -> Result<PathBuf> {
    if let Ok(npm) = which::which("npm") {
        return Ok(npm);
    }
    system::provide(&[Need::Node])?;
    which::which("npm")
        .context("Node.js was installed, but `npm` is not in PATH: open a new terminal")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn read(folder: &Folder, file: &str) -> String {
        let path = Workspace::here()
            .expect("a workspace")
            .root()
            .join(folder.0)
            .join(file);
        fs::read_to_string(path).expect("read")
    }

    #[test]
    fn the_locks_name_no_host() {
        for folder in [TOOLS, THIRD_PARTY, NODE] {
            let lock = read(&folder, "package-lock.json");
            for wrong in ["\"resolved\"", "://"] {
                assert!(
                    !lock.contains(wrong),
                    "{wrong} in package-lock.json: run `npm run lock` in {}",
                    folder.0
                );
            }
        }
    }

    #[test]
    fn everything_is_pinned() {
        for folder in [TOOLS, THIRD_PARTY, NODE] {
            let package: Value =
                serde_json::from_str(&read(&folder, "package.json")).expect("JSON");
            let lock: Value =
                serde_json::from_str(&read(&folder, "package-lock.json")).expect("JSON");
            let kinds = ["dependencies", "devDependencies", "optionalDependencies"];
            let pinned = kinds.map(|kind| package[kind].as_object());
            for (name, version) in pinned.into_iter().flatten().flatten() {
                let locked = &lock["packages"][format!("node_modules/{name}")]["version"];
                assert_eq!(locked, version, "{name}");
            }
        }
    }
}
