//! Runs the tests of tests/ in real browsers, on the extensions as they were just built.

use anyhow::Result;

use super::cargo;
use crate::build::Browser;
use crate::test::tally::Tally;
use crate::tools::{browsers, npm};
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let mut env = browsers::driven(workspace, &Browser::ALL)?;
    // The checker of accessibility, which the tests run in the pages.
    let axe = npm::TOOLS.ensure(workspace)?.module("axe-core/axe.min.js");
    env.push(("VETO_AXE", axe));
    cargo::tests(workspace, "veto-tests", &env)
}
