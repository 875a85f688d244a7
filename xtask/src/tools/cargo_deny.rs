//! The checker of everything that Cargo.lock names: one that cargo builds for this tree alone, once. Decides nothing.

use anyhow::Result;
use std::process::Command;

use super::pinned::Pinned;
use crate::command;
use crate::workspace::Workspace;

const BUILT: Pinned = Pinned {
    package: "cargo-deny",
    version: "0.20.2",
    // As it is released, it is optimised as a whole: several times the time to build it, and a second less at each use.
    flags: &["--no-default-features", "--debug"],
    asked_by: &["--version"],
};

/// The checker, at work in this checkout with the lock file as it is, ready for its command.
pub(crate) fn ensure(workspace: &Workspace) -> Result<Command> {
    let mut deny = command::new(BUILT.ensure(workspace)?);
    deny.current_dir(workspace.root());
    deny.args(["--locked", "--all-features"]);
    Ok(deny)
}
