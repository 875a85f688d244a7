//! Runs tests/bindings with Node.js's own test runner, on the core that was just built.

use anyhow::Result;

use crate::build::bindings::FOR_NODE;
use crate::command;
use crate::test::counts;
use crate::test::tally::Tally;
use crate::tools::{node, npm};
use crate::workspace::Workspace;

/// Node.js expands this pattern. If no file matches, no test is counted, which fails the step.
const FILES: &str = "tests/bindings/*.test.mjs";

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    // The tests parse calendar files with ical.js.
    npm::TOOLS.ensure(workspace)?;
    let mut node = command::new(node::ensure(workspace)?);
    node.args(["--test", "--test-reporter=spec", FILES])
        .current_dir(workspace.root())
        .env("VETO_CORE", workspace.own(FOR_NODE));
    let mut tally = Tally::default();
    let status = command::lines(&mut node, |line| {
        println!("{line}");
        tally += counts::node(line).unwrap_or_default();
    })?;
    if tally.failed == 0 {
        command::succeeded(&node, status)?;
    }
    Ok(tally)
}
