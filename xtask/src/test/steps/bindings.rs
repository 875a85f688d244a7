//! Runs tests/bindings with Node.js's own test runner, on the core that was just built.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

use crate::build::bindings::FOR_NODE;
use crate::command;
use crate::test::counts;
use crate::test::tally::Tally;
use crate::tools::{node, npm};
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let files = files(&workspace.root().join("tests/bindings"))?;
    // The tests parse calendar files with ical.js.
    npm::TOOLS.ensure(workspace)?;
    let mut node = command::new(node::ensure(workspace)?);
    node.args(["--test", "--test-reporter=spec"]).args(files);
    node.current_dir(workspace.root())
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

/// The test files, listed one by one, because Node.js before version 21 does not expand patterns.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)
        .with_context(|| format!("{} is not there: the tests belong in it", folder.display()))?;
    let mut files: Vec<_> = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    ensure!(
        !files.is_empty(),
        "{} has no file that ends with .test.mjs",
        folder.display()
    );
    Ok(files)
}
