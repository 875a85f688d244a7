//! `cargo xtask mutants`: changes the core in many small ways, one at a time, and tells which changes its tests
//! do not notice. Hours of work: no part of `cargo xtask test`. What is changed is in .cargo/mutants.toml.

use anyhow::{Result, ensure};
use clap::Args as ClapArgs;
use std::process::Command;

use crate::command;
use crate::progress::doing;
use crate::tools::pinned::Pinned;
use crate::workspace::Workspace;

const CARGO_MUTANTS: Pinned = Pinned {
    package: "cargo-mutants",
    version: "27.1.0",
    flags: &[],
    asked_by: &["mutants", "--version"],
};

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Try the changes in these files alone, such as `crate/src/reading/**` (may be given several times)
    #[arg(short, long, value_name = "FILE")]
    file: Vec<String>,
    /// Leave out what earlier runs on this machine, even those cut off, saw noticed or not compile
    #[arg(long)]
    iterate: bool,
    /// How many to try at once: each takes a processor
    #[arg(short, long, default_value_t = 1)]
    jobs: usize,
}

/// The same cases each time; none is kept for the next change, and none made smaller for people.
const RANDOM: [(&str, &str); 3] = [
    ("PROPTEST_RNG_SEED", "1"),
    ("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "1"),
    ("PROPTEST_MAX_SHRINK_ITERS", "0"),
];

/// An error if a change went unnoticed that .cargo/mutants.toml does not name.
pub(crate) fn mutants(workspace: &Workspace, args: &Args) -> Result<()> {
    doing("try the changes with the tests beside the code", || {
        let mut quick = tool(workspace, args)?;
        // To cargo at every call, so that it does not even build the others.
        quick.arg("--cargo-arg=--lib").env("PROPTEST_CASES", "24");
        if args.iterate {
            quick.arg("--iterate");
        }
        ends_with(&mut quick, &[NOTICED, MISSED, ENDLESS])
    })?;
    doing("try what went unnoticed with all tests", || {
        // A test that does not end is noticed, too: by whoever waits for it.
        ends_with(tool(workspace, args)?.arg("--iterate"), &[NOTICED, ENDLESS])
    })
}

/// How cargo-mutants ends (<https://mutants.rs/exit-codes.html>); a missed change counts more than a test without end.
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
