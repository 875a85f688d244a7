//! `cargo xtask reliability`: runs the tests of every guarantee and rewrites the table in
//! docs/reliability.md, each row with the metric that its tests print. `guarantees` lists the
//! guarantees.

mod guarantees;
mod outcomes;
mod table;

use anyhow::{Context, Result, ensure};
use clap::Args as ClapArgs;
use std::env;
use std::fs;
use std::process::Command;

use crate::build::{self, Browser};
use crate::command;
use crate::tools::{browsers, npm};
use crate::workspace::Workspace;
use guarantees::{GUARANTEES, Guarantee, Test};
use outcomes::Outcomes;

const PAGE: &str = "docs/reliability.md";

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Also run what takes hours; without this, rows with no other test stay as they are
    #[arg(long)]
    all: bool,
    /// Check only rows that name a test with this text in it, such as `mortal` (repeatable)
    #[arg(long, value_name = "TEXT")]
    only: Vec<String>,
    /// Try this many random schedules of background stops in each browser
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    schedules: u32,
}

/// Fails if a guarantee is broken. The table is written only if none is.
pub(crate) fn reliability(workspace: &Workspace, args: &Args) -> Result<()> {
    let mut outcomes = Outcomes::default();
    let tests = chosen(&args.only)?;
    if tests.iter().any(|test| test.is_in_core()) {
        let mut core = workspace.cargo();
        core.args(["test", "--package", "veto", "--tests", "--"]);
        run(core, &mut outcomes)?;
    }
    let names: Vec<_> = tests.iter().flat_map(Test::in_browsers).collect();
    if !names.is_empty() {
        build::build(workspace)?;
        run(stories(workspace, args, names)?, &mut outcomes)?;
    }
    for command in tests.iter().filter_map(|test| test.command(args.all)) {
        run_xtask(command, &mut outcomes)?;
    }
    let page = workspace.root().join(PAGE);
    let before =
        fs::read_to_string(&page).with_context(|| format!("could not read {}", page.display()))?;
    let is_tried = |guarantee: &Guarantee| is_chosen(guarantee, &args.only);
    let broken = outcomes.broken(GUARANTEES.iter().filter(|one| is_tried(one)));
    ensure!(
        broken.is_empty(),
        "these failed or did not run, so {PAGE} stays as it is: {}",
        broken.join(", ")
    );
    fs::write(
        &page,
        table::rewrite(&before, GUARANTEES, is_tried, &outcomes)?,
    )?;
    println!("\nRewrote the table in {PAGE}");
    Ok(())
}

/// The tests of the chosen rows.
fn chosen(only: &[String]) -> Result<Vec<Test>> {
    let guarantees = GUARANTEES.iter().filter(|one| is_chosen(one, only));
    let tests: Vec<_> = guarantees.flat_map(|one| one.tests).copied().collect();
    ensure!(
        !tests.is_empty(),
        "no row of {PAGE} names a test that contains any of {only:?}: choose a text from there"
    );
    Ok(tests)
}

fn is_chosen(guarantee: &Guarantee, only: &[String]) -> bool {
    let named = |text: &String| guarantee.tests.iter().any(|test| test.0.contains(text));
    only.is_empty() || only.iter().any(named)
}

/// The command that runs these browser tests, in both browsers.
fn stories(workspace: &Workspace, args: &Args, names: Vec<String>) -> Result<Command> {
    let mut env = browsers::driven(workspace, &Browser::ALL)?;
    env.push((
        "VETO_AXE",
        npm::TOOLS.ensure(workspace)?.module("axe-core/axe.min.js"),
    ));
    let mut cargo = workspace.cargo();
    cargo
        .args(["test", "--package", "veto-tests", "--test", "stories", "--"])
        .arg("--exact")
        .args(names)
        .env("VETO_SCHEDULES", args.schedules.to_string())
        .envs(env.iter().map(|(name, value)| (name, value)));
    Ok(cargo)
}

/// Runs tests and collects their outcomes. Continues after a failure, because broken guarantees are
/// reported at the end.
fn run(mut cargo: Command, outcomes: &mut Outcomes) -> Result<()> {
    cargo.arg("--show-output");
    println!("▸ {}", command::typed(&cargo));
    command::lines(&mut cargo, |line| {
        println!("{line}");
        outcomes.read_line(line);
    })?;
    Ok(())
}

/// Runs another xtask command in its own process, and collects its metrics.
fn run_xtask(name: &'static str, outcomes: &mut Outcomes) -> Result<()> {
    let mut own = command::new(env::current_exe()?);
    own.args(name.split(' ').skip(2));
    let mut metrics = Vec::new();
    let status = command::lines(&mut own, |line| {
        println!("{line}");
        metrics.extend(outcomes::metric(line));
    })?;
    outcomes.add(name, status.success(), metrics);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_chosen_by_their_tests() {
        let check = |only: &[&str], expect: &[&str]| {
            let only: Vec<_> = only.iter().map(|&text| text.to_owned()).collect();
            let names =
                chosen(&only).map(|tests| tests.iter().map(|test| test.0).collect::<Vec<_>>());
            assert_eq!(names.unwrap_or_default(), expect);
        };
        check(
            &["xtask coverage", "xtask fuzz"],
            &["cargo xtask fuzz", "cargo xtask coverage"],
        );
        check(&["no such test"], &[]);
        assert_eq!(
            chosen(&[]).expect("all").len(),
            GUARANTEES.iter().map(|one| one.tests.len()).sum::<usize>()
        );
    }
}
