//! `cargo xtask coverage`: which lines of the core its own tests reach, file by file. Needs no browser, so it leaves out
//! the bindings (`crate/src/web`), which only one runs. That a line is reached does not say that it is tested: `mutants` does.

mod lines;

use anyhow::{Context, Result};
use std::fs;
use std::process::ExitCode;

use crate::command;
use crate::files;
use crate::progress::doing;
use crate::tools::pinned::Pinned;
use crate::workspace::Workspace;
use lines::{Lines, Sources};

/// How many of the lines have to be reached, in percent.
const ENOUGH: f64 = 95.0;

/// Drives the compiler's own instrumentation (<https://doc.rust-lang.org/rustc/instrument-coverage.html>).
const CARGO_LLVM_COV: Pinned = Pinned {
    package: "cargo-llvm-cov",
    version: "0.9.1",
    flags: &[],
    asked_by: &["llvm-cov", "--version"],
};

/// Measures and tells; the exit code is a success only if enough is reached.
pub(crate) fn coverage(workspace: &Workspace) -> Result<ExitCode> {
    let program = CARGO_LLVM_COV.ensure(workspace)?;
    let report = workspace.own("coverage.lcov");
    let mut tool = command::new(program);
    tool.args(["llvm-cov", "--package", "veto", "--locked", "--lcov"])
        .arg("--output-path")
        .arg(&report)
        // Lets it add the compiler's component that reads the counts, if it is missing.
        .env("CARGO_LLVM_COV_SETUP", "yes")
        .current_dir(workspace.root());
    doing(
        "run the core's tests and count the lines they reach",
        || command::run(&mut tool),
    )?;
    let report = fs::read_to_string(&report)
        .with_context(|| format!("could not read {}", report.display()))?;
    let folder = workspace.root().join("crate/src");
    let sources = Sources::of(&folder, files::read(&folder)?);
    let by_file = lines::reached(&report, &sources);
    println!("\n{}", lines::table(&by_file));
    let all: Lines = by_file.iter().map(|(_, lines)| *lines).sum();
    println!("figure: {:.1} % of the lines", all.percent());
    Ok(if all.percent() >= ENOUGH {
        ExitCode::SUCCESS
    } else {
        println!("less than {ENOUGH} %");
        ExitCode::FAILURE
    })
}
