//! `cargo xtask test --quick`: runs the steps that need no browser. Skips them if no file has
//! changed since all of them passed.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::process::ExitCode;

use super::report::{self, StepOutcome};
use crate::command;
use crate::workspace::Workspace;

/// The names of the quick steps.
pub(crate) const STEPS: [&str; 5] = ["format", "lint", "core", "types", "bindings"];

/// Runs the steps, unless every file is the same as when all of them last passed.
pub(crate) fn run(
    workspace: &Workspace,
    run_steps: impl FnOnce() -> Result<Vec<StepOutcome>>,
) -> Result<ExitCode> {
    let now = state(workspace)?;
    let passed = workspace.own("quick.passed");
    if fs::read_to_string(&passed).is_ok_and(|then| then == now) {
        println!(
            "No file has changed since all of these steps passed: {}",
            STEPS.join(", ")
        );
        return Ok(ExitCode::SUCCESS);
    }
    let outcomes = run_steps()?;
    if report::totals(&outcomes).failed == 0 {
        fs::write(&passed, now).with_context(|| format!("could not write {}", passed.display()))?;
    }
    Ok(report::print(&outcomes))
}

/// A SHA-256 hash of every file that git tracks or would add, and of the compiler's version.
fn state(workspace: &Workspace) -> Result<String> {
    let mut git = command::new("git");
    git.current_dir(workspace.root()).args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    let files = command::output(&mut git)?;
    let mut sum = Sha256::new();
    sum.update(command::output(command::new("rustc").arg("--version"))?);
    let mut files: Vec<_> = files.split('\0').filter(|file| !file.is_empty()).collect();
    files.sort_unstable();
    files.dedup();
    for file in files {
        sum.update(file);
        // A tracked file that was deleted counts as empty.
        let text = fs::read(workspace.root().join(file)).unwrap_or_default();
        sum.update((text.len() as u64).to_le_bytes());
        sum.update(text);
    }
    Ok(sum
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}
