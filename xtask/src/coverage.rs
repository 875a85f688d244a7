//! `cargo xtask coverage`: which lines of the core its own tests reach, file by file. Needs no browser, so it leaves out
//! the bindings (`crate/src/web`), which only one runs. That a line is reached does not say that it is tested: `mutants` does.

use anyhow::Result;

use crate::command;
use crate::tools::pinned::Pinned;
use crate::workspace::Workspace;

/// How many of the lines have to be reached, in percent.
const ENOUGH: &str = "95";

/// The tests' own lines, and the bindings.
const NOT_COUNTED: &str = r"/crate/src/(.*/)?(tests|web)(\.rs$|/)";

/// Drives the compiler's own instrumentation (<https://doc.rust-lang.org/rustc/instrument-coverage.html>).
const CARGO_LLVM_COV: Pinned = Pinned {
    package: "cargo-llvm-cov",
    version: "0.9.1",
    flags: &[],
    asked_by: &["llvm-cov", "--version"],
};

/// Prints how many of each file's lines are reached; an error unless it is enough of all.
pub(crate) fn coverage(workspace: &Workspace) -> Result<()> {
    let mut tool = command::new(CARGO_LLVM_COV.ensure(workspace)?);
    tool.args(["llvm-cov", "--package", "veto", "--locked"])
        .args(["--fail-under-lines", ENOUGH])
        .args(["--ignore-filename-regex", NOT_COUNTED])
        // Lets it add the compiler's component that reads the counts, if it is missing.
        .env("CARGO_LLVM_COV_SETUP", "yes")
        .current_dir(workspace.root());
    command::run(&mut tool)
}
