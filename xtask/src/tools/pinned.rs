//! Builds programs from crates.io with `cargo install`, once, in a pinned version, for this tree
//! only.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

use super::version;
use crate::command;
use crate::progress::step;
use crate::workspace::Workspace;

/// Builds without optimising and without debug information: the programs pass on the work of
/// others (a browser, a compiler) or run for a second, so that optimising them takes longer than it
/// ever saves. With one profile for all, they share compiled crates.
const PROFILE: [&str; 3] = ["--debug", "--config", "profile.dev.debug=false"];

/// A package on crates.io with one program of the same name.
pub(crate) struct Pinned {
    pub(crate) package: &'static str,
    pub(crate) version: &'static str,
    /// Additional arguments for `cargo install`.
    pub(crate) flags: &'static [&'static str],
    /// The arguments with which the program prints its version.
    pub(crate) version_args: &'static [&'static str],
}

impl Pinned {
    /// Returns the path of the program, which starts and has this version. Builds it if necessary.
    pub(crate) fn ensure(&self, workspace: &Workspace) -> Result<PathBuf> {
        let tools = workspace.own("tools");
        let program =
            tools
                .join("bin")
                .join(format!("{}{}", self.package, env::consts::EXE_SUFFIX));
        // Rebuild an older version, or an incomplete file.
        if !self.is_installed(&program) {
            let what = format!("build {}, only this once (a minute or more)", self.package);
            step(&what, || self.install(workspace, &tools))?;
        }
        Ok(program)
    }

    fn is_installed(&self, program: &Path) -> bool {
        let mut command = command::new(program);
        command.args(self.version_args);
        program.is_file()
            && version::first_line(&mut command).is_ok_and(|line| line.contains(self.version))
    }

    fn install(&self, workspace: &Workspace, tools: &Path) -> Result<()> {
        let mut cargo = workspace.cargo();
        cargo
            .args(["install", self.package, "--force"])
            .args(PROFILE)
            .args(self.flags)
            .args(["--version", self.version, "--root"])
            .arg(tools)
            // A target folder of its own keeps the compiled crates if the build is interrupted.
            .arg("--target-dir")
            .arg(tools.join("build"))
            .env_remove("RUSTFLAGS");
        command::run(&mut cargo).with_context(|| {
            format!(
                "tried `cargo install {} --version {}`",
                self.package, self.version
            )
        })
    }
}
