//! Checks that the Rust code is formatted.

use anyhow::{Context, Result};

use crate::command;
use crate::test::tally::Tally;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    command::run(workspace.cargo().args(["fmt", "--all", "--check"]))
        .context("format the code with `cargo fmt`")?;
    Ok(Tally::PASSED)
}
