//! Firefox's driver: the one in PATH, else one that cargo builds for this tree alone, once.

use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

use super::pinned::Pinned;
use super::version;
use crate::workspace::Workspace;

/// Names a driver of the person's own.
pub(crate) const VARIABLE: &str = "VETO_GECKODRIVER";

/// The one that is built.
const BUILT: Pinned = Pinned {
    package: "geckodriver",
    version: "0.37.1",
    flags: &[],
    asked_by: &["--version"],
};

/// A driver that starts.
pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(path) = env::var_os(VARIABLE) {
        return Ok(path.into());
    }
    if let Ok(path) = which::which("geckodriver") {
        version::asked(&path)?;
        return Ok(path);
    }
    BUILT
        .ensure(workspace)
        .context("install geckodriver by hand, or put it in PATH, and try again")
}
