//! Runs the tests of tests/ in real browsers, on the extensions as they were just built.

use anyhow::Result;

use super::cargo;
use crate::build::Browser;
use crate::test::tally::Tally;
use crate::tools::browsers;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    cargo::tests(
        workspace,
        "veto-tests",
        &browsers::driven(workspace, &Browser::ALL)?,
    )
}
