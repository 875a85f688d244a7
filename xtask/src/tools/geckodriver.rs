//! Finds geckodriver, Firefox's driver: the one in PATH, or else one that cargo builds once, for
//! this tree only.

use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

use super::pinned::Pinned;
use super::version;
use crate::workspace::Workspace;

/// The variable by which a person can name their own driver.
pub(crate) const VARIABLE: &str = "VETO_GECKODRIVER";

/// The version that cargo builds.
const BUILT: Pinned = Pinned {
    package: "geckodriver",
    version: "0.37.1",
    flags: &[],
    version_args: &["--version"],
};

/// Returns the path of a driver, and checks that it starts, unless the person named it.
pub(crate) fn ensure(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(path) = env::var_os(VARIABLE) {
        return Ok(path.into());
    }
    if let Ok(path) = which::which("geckodriver") {
        version::ask(&path)?;
        return Ok(path);
    }
    BUILT
        .ensure(workspace)
        .context("install geckodriver by hand, put it in PATH, and try again")
}
