//! Runs the tests of tests/ in real browsers, on the extensions as they were just built.

use anyhow::Result;

use super::cargo;
use crate::build::Browser;
use crate::test::tally::Tally;
use crate::tools::browsers::{Env, driven};
use crate::tools::npm;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    cargo::tests(workspace, "veto-tests", &env(workspace)?)
}

/// The browsers with their drivers, and the checker of accessibility, which the tests run in the pages.
pub(crate) fn env(workspace: &Workspace) -> Result<Env> {
    let mut env = driven(workspace, &Browser::ALL)?;
    let axe = npm::TOOLS.ensure(workspace)?.module("axe-core/axe.min.js");
    env.push(("VETO_AXE", axe));
    Ok(env)
}
