//! `cargo xtask mutants`: runs cargo-mutants on the core, which changes the code in many small
//! ways, one at a time, and reports the changes that no test notices. Not part of `cargo xtask
//! test`, because it takes hours. .cargo/mutants.toml says what is changed.

use anyhow::{Result, ensure};
use clap::Args as ClapArgs;
use std::process::Command;

use crate::command;
use crate::progress::step;
use crate::tools::pinned::Pinned;
use crate::workspace::Workspace;

const CARGO_MUTANTS: Pinned = Pinned {
    package: "cargo-mutants",
    version: "27.1.0",
    flags: &[],
    version_args: &["mutants", "--version"],
};

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Try only changes in these files, such as `crate/src/reading/**` (repeatable)
    #[arg(short, long, value_name = "FILE")]
    file: Vec<String>,
    /// Skip mutants that an earlier local run, even an interrupted one, caught or found unviable
    #[arg(long)]
    iterate: bool,
    /// Try this many changes at once; each takes a processor
    #[arg(short, long, default_value_t = 1)]
    jobs: usize,
}

/// proptest settings: the same cases for every mutant, no failing case saved for the next mutant,
/// and no shrinking, which only helps people who read the case.
const RANDOM: [(&str, &str); 3] = [
    ("PROPTEST_RNG_SEED", "1"),
    ("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "1"),
    ("PROPTEST_MAX_SHRINK_ITERS", "0"),
];

/// Fails if the tests miss a change that .cargo/mutants.toml does not exclude.
pub(crate) fn mutants(workspace: &Workspace, args: &Args) -> Result<()> {
    step("try the changes with the tests inside the core", || {
        let mut quick = tool(workspace, args)?;
        // Passed to every cargo command, so that cargo does not even build the other tests.
        quick.arg("--cargo-arg=--lib").env("PROPTEST_CASES", "24");
        if args.iterate {
            quick.arg("--iterate");
        }
        ends_with(&mut quick, &[NOTICED, MISSED, ENDLESS])
    })?;
    step("try the unnoticed changes with all tests", || {
        // A test that never ends counts as noticed too: a person who waits for it notices.
        ends_with(tool(workspace, args)?.arg("--iterate"), &[NOTICED, ENDLESS])
    })
}

/// Exit codes of cargo-mutants (<https://mutants.rs/exit-codes.html>). A missed mutant takes
/// precedence over a test that never ends.
const NOTICED: i32 = 0;
const MISSED: i32 = 2;
const ENDLESS: i32 = 3;

fn ends_with(tool: &mut Command, codes: &[i32]) -> Result<()> {
    let status = command::status(tool)?;
    ensure!(
        status.code().is_some_and(|code| codes.contains(&code)),
        "`{}` failed ({status})",
        command::typed(tool)
    );
    Ok(())
}

fn tool(workspace: &Workspace, args: &Args) -> Result<Command> {
    let mut tool = command::new(CARGO_MUTANTS.ensure(workspace)?);
    tool.args(["mutants", "--package", "veto"])
        .args(["--jobs", &args.jobs.to_string()])
        .args(args.file.iter().flat_map(|file| ["--file", file]))
        .arg("--output")
        .arg(workspace.own("mutants"))
        .envs(RANDOM)
        .current_dir(workspace.root());
    Ok(tool)
}
