//! `cargo xtask mutants`: changes the core in many small ways, one at a time, and tells which changes its tests
//! do not notice. Hours of work: no part of `cargo xtask test`. What is changed is in .cargo/mutants.toml.

mod earlier;
mod kept;
mod outcomes;

use anyhow::{Context, Result, ensure};
use clap::Args as ClapArgs;
use std::fs;
use std::process::ExitCode;

use crate::command;
use crate::progress::doing;
use crate::tools::pinned::Pinned;
use crate::workspace::Workspace;
use outcomes::Outcomes;

/// How many of the changes that compile have to be noticed, in percent.
const ENOUGH: f64 = 95.0;

/// Where the changes are named that may stay unnoticed.
const KEPT: &str = "crate/mutants.md";

const CARGO_MUTANTS: Pinned = Pinned {
    package: "cargo-mutants",
    version: "27.1.0",
    flags: &[],
    asked_by: &["mutants", "--version"],
};

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Try this part of the changes alone: the K-th of N, counted from 0
    #[arg(long, value_name = "K/N")]
    shard: Option<String>,
    /// Try the changes in these files alone, such as `crate/src/reading/**` (may be given several times)
    #[arg(short, long, value_name = "FILE")]
    file: Vec<String>,
    /// Leave out what earlier runs on this machine, even those cut off, saw noticed or not compile: the same file, line and change
    #[arg(long)]
    go_on: bool,
    /// How many to try at once: each takes a processor
    #[arg(short, long, default_value_t = 1)]
    jobs: usize,
}

impl Args {
    fn all(&self) -> bool {
        self.shard.is_none() && self.file.is_empty()
    }
}

/// Where cargo-mutants writes what came of them.
const OUT: &str = "mutants.out";

/// Tests to try the changes with.
struct Round {
    folder: &'static str,
    options: &'static [&'static str],
    /// How many random cases a test tries, if not as many as ever.
    cases: Option<&'static str>,
}

/// The same cases each time; none is kept for the next change, and none made smaller for people.
const RANDOM: [(&str, &str); 3] = [
    ("PROPTEST_RNG_SEED", "1"),
    ("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "1"),
    ("PROPTEST_MAX_SHRINK_ITERS", "0"),
];

/// The tests beside the code, with fewer random cases: seconds a change, and most are noticed.
const QUICK: Round = Round {
    folder: "mutants/quick",
    // To cargo at every call, so that it does not even build the others.
    options: &["--cargo-arg=--lib"],
    cases: Some("24"),
};
/// All tests of the core, as they are, for what is left.
const WHOLE: Round = Round {
    folder: "mutants/whole",
    options: &[],
    cases: None,
};

/// The exit code is a success only if all that went unnoticed is named in the list, with its reason.
pub(crate) fn mutants(workspace: &Workspace, args: &Args) -> Result<ExitCode> {
    CARGO_MUTANTS.ensure(workspace)?;
    let list = workspace.root().join(KEPT);
    let list =
        fs::read_to_string(&list).with_context(|| format!("could not read {}", list.display()))?;
    let mut chosen: Vec<String> = Vec::new();
    chosen.extend(
        args.shard
            .iter()
            .flat_map(|part| ["--shard".into(), part.clone()]),
    );
    chosen.extend(
        args.file
            .iter()
            .flat_map(|file| ["--file".into(), file.clone()]),
    );
    let folder = workspace.own(QUICK.folder);
    let earlier = if args.go_on {
        let now = listed(workspace, &chosen)?;
        chosen.push("--iterate".into());
        earlier::gathered(&folder, &folder.join(OUT), &now)?
    } else {
        earlier::forget(&folder)?;
        Outcomes::default()
    };
    let mut outcomes = doing("try the changes with the tests beside the code", || {
        try_out(workspace, &QUICK, args.jobs, &chosen)
    })?;
    let left = outcomes.unnoticed();
    if !left.is_empty() {
        let names = left
            .iter()
            .flat_map(|name| ["--re".into(), outcomes::pattern(name)]);
        let names: Vec<_> = names.collect();
        let whole = doing("try what went unnoticed with all tests", || {
            try_out(workspace, &WHOLE, args.jobs, &names)
        })?;
        outcomes = outcomes.followed_by(whole);
    }
    let outcomes = earlier.and(outcomes);
    println!("\nfigure: {}", outcomes.summary());
    let complaints = kept::complaints(&kept::read(&list), &outcomes.missed, args.all());
    for complaint in &complaints {
        println!("{complaint}");
    }
    let enough = !args.all() || outcomes.noticed_percent() >= ENOUGH;
    if !enough {
        println!("less than {ENOUGH} % were noticed");
    }
    Ok(if enough && complaints.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The names of the chosen changes, as cargo-mutants writes them.
fn listed(workspace: &Workspace, chosen: &[String]) -> Result<Vec<String>> {
    let mut tool = command::new(CARGO_MUTANTS.ensure(workspace)?);
    tool.args(["mutants", "--package", "veto", "--list"])
        .args(chosen)
        .current_dir(workspace.root());
    let names = command::output(&mut tool)?;
    Ok(names.lines().map(str::to_owned).collect())
}

fn try_out(
    workspace: &Workspace,
    round: &Round,
    jobs: usize,
    chosen: &[String],
) -> Result<Outcomes> {
    let folder = workspace.own(round.folder);
    fs::create_dir_all(&folder).with_context(|| format!("could not make {}", folder.display()))?;
    let mut tool = command::new(CARGO_MUTANTS.ensure(workspace)?);
    tool.args(["mutants", "--package", "veto", "--jobs", &jobs.to_string()])
        .arg("--output")
        .arg(&folder)
        .args(round.options)
        .args(chosen)
        .envs(RANDOM)
        .envs(round.cases.map(|cases| ("PROPTEST_CASES", cases)))
        .current_dir(workspace.root());
    let status = command::status(&mut tool)?;
    // Its other ways to end (https://mutants.rs/exit-codes.html): a change was missed, or a test of it did not end.
    ensure!(
        matches!(status.code(), Some(0 | 2 | 3)),
        "`{}` failed ({status})",
        command::typed(&tool)
    );
    Outcomes::read(&folder.join(OUT))
}
