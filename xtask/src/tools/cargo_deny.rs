//! Provides cargo-deny, which checks everything in Cargo.lock. cargo builds it once, for this tree
//! only.

use anyhow::Result;
use std::process::Command;

use super::pinned::Pinned;
use crate::command;
use crate::workspace::Workspace;

const BUILT: Pinned = Pinned {
    package: "cargo-deny",
    version: "0.20.2",
    flags: &["--no-default-features"],
    version_args: &["--version"],
};

/// cargo-deny as a command in this checkout, with the lock file unchanged. The caller adds the
/// subcommand.
pub(crate) fn ensure(workspace: &Workspace) -> Result<Command> {
    let mut deny = command::new(BUILT.ensure(workspace)?);
    deny.current_dir(workspace.root());
    deny.args(["--locked", "--all-features"]);
    Ok(deny)
}
