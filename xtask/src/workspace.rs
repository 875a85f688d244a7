//! Where things are: the tree, and the folders the doors write to. Runs nothing.

use anyhow::{Context, Result};
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;

/// One checkout of Veto, and where cargo puts what it compiles there.
pub(crate) struct Workspace {
    root: PathBuf,
    cargo_target: Option<PathBuf>,
}

impl Workspace {
    /// The version of everything, from the workspace's Cargo.toml.
    pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

    /// The checkout this tool was started in.
    pub(crate) fn here() -> Result<Self> {
        // Asked at run time first: a tree that was moved together with its target/ would else be looked for where it was.
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

    /// Another checkout, which shares nothing with this one, not even cargo's cache.
    pub(crate) fn elsewhere(root: PathBuf, cargo_target: PathBuf) -> Self {
        Self {
            root,
            cargo_target: Some(cargo_target),
        }
    }

    /// The repository's top.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// What people install from: the unpacked extensions and the packages.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A place of the doors' own, kept between runs. In the tree even when cargo compiles elsewhere (`CARGO_TARGET_DIR`),
    /// since the type check's configuration names it.
    pub(crate) fn own(&self, name: &str) -> PathBuf {
        self.root.join("target").join(name)
    }

    /// A program of tests/, ready for its arguments.
    pub(crate) fn test_program(&self, name: &str) -> Command {
        self.program("veto-tests", name)
    }

    /// A program of a package, ready for its arguments.
    pub(crate) fn program(&self, package: &str, name: &str) -> Command {
        let mut cargo = self.cargo();
        cargo.args(["run", "--quiet", "--package", package, "--bin", name, "--"]);
        cargo
    }

    /// The cargo that started this tool, at work in this checkout. Whatever it does, it takes the lock file as it is.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.arg("--locked").current_dir(&self.root);
        if let Some(target) = &self.cargo_target {
            cargo.env("CARGO_TARGET_DIR", target);
        }
        cargo
    }

    /// Held while dist/ is written, so that two doors at once cannot mix their files.
    pub(crate) fn lock(&self) -> Result<File> {
        let path = self.own("xtask.lock");
        fs::create_dir_all(self.own("")).context("could not make target/")?;
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
