//! `cargo xtask coverage`: shows how many lines of each file of the core its own tests reach.
//! Leaves out the bindings (`crate/src/web`), because only a browser runs them. A reached line is
//! not necessarily a tested one: `cargo xtask mutants` shows what the tests notice.

use anyhow::Result;

use crate::command;
use crate::tools::pinned::Pinned;
use crate::workspace::Workspace;

/// The least percentage of lines that the tests must reach.
const ENOUGH: &str = "95";

/// Files that don't count: the tests themselves, and the bindings.
const NOT_COUNTED: &str = r"/crate/src/(.*/)?(tests|web)(\.rs$|/)";

/// cargo-llvm-cov uses the compiler's own instrumentation
/// (<https://doc.rust-lang.org/rustc/instrument-coverage.html>).
const CARGO_LLVM_COV: Pinned = Pinned {
    package: "cargo-llvm-cov",
    version: "0.9.1",
    flags: &[],
    version_args: &["llvm-cov", "--version"],
};

/// Prints the reached lines of each file. Fails if they are too few in total.
pub(crate) fn coverage(workspace: &Workspace) -> Result<()> {
    let mut tool = command::new(CARGO_LLVM_COV.ensure(workspace)?);
    tool.args(["llvm-cov", "--package", "veto", "--locked"])
        .args(["--fail-under-lines", ENOUGH])
        .args(["--ignore-filename-regex", NOT_COUNTED])
        // Lets cargo-llvm-cov install the compiler component that reads the counters, if it is
        // missing.
        .env("CARGO_LLVM_COV_SETUP", "yes")
        .current_dir(workspace.root());
    command::run(&mut tool)
}
