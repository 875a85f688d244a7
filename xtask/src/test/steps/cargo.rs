//! Runs one package's tests with cargo and sums their counts.

use anyhow::Result;
use std::path::PathBuf;

use crate::command;
use crate::test::counts;
use crate::test::tally::Tally;
use crate::workspace::Workspace;

/// All of its tests, whatever fails.
pub(crate) fn tests(
    workspace: &Workspace,
    package: &str,
    env: &[(&str, PathBuf)],
) -> Result<Tally> {
    let mut cargo = workspace.cargo();
    cargo
        .args(["test", "--package", package, "--no-fail-fast"])
        .envs(env.iter().map(|(name, value)| (name, value)));
    let mut tally = Tally::default();
    let status = command::lines(&mut cargo, |line| {
        println!("{line}");
        tally += counts::libtest(line).unwrap_or_default();
    })?;
    // It may fail without a failed test: the code does not compile, a test kills its process.
    if tally.failed == 0 {
        command::succeeded(&cargo, status)?;
    }
    Ok(tally)
}
