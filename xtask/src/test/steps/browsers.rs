//! Runs the tests in tests/ in real browsers, on the extensions that were just built.

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

/// Environment variables with the paths of the browsers, their drivers, and axe-core, the
/// accessibility checker that the tests run in the pages.
pub(crate) fn env(workspace: &Workspace) -> Result<Env> {
    let mut env = driven(workspace, &Browser::ALL)?;
    let axe = npm::TOOLS.ensure(workspace)?.module("axe-core/axe.min.js");
    env.push(("VETO_AXE", axe));
    Ok(env)
}
