//! Provides the paths of the tree and of the folders that xtask commands write to, the cargo
//! command, and the build lock.

use anyhow::{Context, Result};
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;

/// One checkout of Veto, and the folder for what cargo compiles there.
pub(crate) struct Workspace {
    root: PathBuf,
    cargo_target: Option<PathBuf>,
}

impl Workspace {
    /// The version of Veto and of every package, from the workspace's Cargo.toml.
    pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

    /// The checkout in which this tool was started.
    pub(crate) fn here() -> Result<Self> {
        // The variable at run time comes first: if a tree was moved together with its target/, the
        // path from compile time names its old place.
        let package =
            env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&package)
            .parent()
            .context("xtask has no parent folder")?;
        Ok(Self {
            root: root.to_owned(),
            cargo_target: None,
        })
    }

    /// Another checkout, which shares nothing with this one, not even cargo's compiled files.
    pub(crate) fn elsewhere(root: PathBuf, cargo_target: PathBuf) -> Self {
        Self {
            root,
            cargo_target: Some(cargo_target),
        }
    }

    /// The top folder of the repository.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder that people install from, with the unpacked extensions and the packages.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A path in target/ for files of xtask commands, kept between runs. It is in the tree even
    /// when cargo compiles elsewhere (`CARGO_TARGET_DIR`), because the configuration of the type
    /// check names it.
    pub(crate) fn own(&self, name: &str) -> PathBuf {
        self.root.join("target").join(name)
    }

    /// The command that runs a program of tests/. The caller adds its arguments.
    pub(crate) fn test_program(&self, name: &str) -> Command {
        self.program("veto-tests", name)
    }

    /// The command that runs a program of a package. The caller adds its arguments.
    pub(crate) fn program(&self, package: &str, name: &str) -> Command {
        let mut cargo = self.cargo();
        cargo.args(["run", "--quiet", "--package", package, "--bin", name, "--"]);
        cargo
    }

    /// The cargo that started this tool, in this checkout. It always uses the lock file unchanged.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.arg("--locked").current_dir(&self.root);
        if let Some(target) = &self.cargo_target {
            cargo.env("CARGO_TARGET_DIR", target);
        }
        cargo
    }

    /// Locks the build until the returned file is dropped, so that two xtask commands at once
    /// cannot mix their files in dist/.
    pub(crate) fn lock(&self) -> Result<File> {
        let path = self.own("xtask.lock");
        fs::create_dir_all(self.own("")).context("could not create target/")?;
        let file =
            File::create(&path).with_context(|| format!("could not open {}", path.display()))?;
        if file.try_lock().is_err() {
            println!("Waiting for another `cargo xtask` in this tree to finish its build …");
            file.lock()
                .with_context(|| format!("could not lock {}", path.display()))?;
        }
        Ok(file)
    }
}
