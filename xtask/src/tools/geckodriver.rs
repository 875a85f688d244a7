//! Firefox's driver: the one in PATH, else one that cargo builds for this tree alone, once.

use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

use super::version;
use crate::command;
use crate::progress::doing;
use crate::workspace::Workspace;

/// Names a driver of the person's own.
pub(crate) const VARIABLE: &str = "VETO_GECKODRIVER";
/// The version that is built.
const VERSION: &str = "0.37.1";

/// A driver that starts.
pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(path) = env::var_os(VARIABLE) {
        return Ok(path.into());
    }
    if let Ok(path) = which::which("geckodriver") {
        version::asked(&path)?;
        return Ok(path);
    }
    let tools = workspace.own("tools");
    let path = tools
        .join("bin")
        .join(format!("geckodriver{}", env::consts::EXE_SUFFIX));
    // An older one, or a half one, is built anew.
    let right =
        || path.is_file() && version::asked(&path).is_ok_and(|answer| answer.contains(VERSION));
    if !right() {
        doing("build geckodriver, this once (a minute or two)", || {
            let mut cargo = workspace.cargo();
            cargo
                .args([
                    "install",
                    "geckodriver",
                    "--locked",
                    "--force",
                    "--version",
                    VERSION,
                ])
                .arg("--root")
                .arg(&tools);
            // In a folder of its own: what was compiled is kept when the build is cut short.
            cargo
                .arg("--target-dir")
                .arg(tools.join("build"))
                .env_remove("RUSTFLAGS");
            command::run(&mut cargo)
                .context("install geckodriver by hand, or put it in PATH, and try again")
        })?;
    }
    Ok(path)
}
