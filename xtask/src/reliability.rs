//! `cargo xtask reliability`: tries every promise and writes docs/reliability.md's table anew, each row with the figure that
//! its tests print. What is promised is in `promises`.

mod outcomes;
mod promises;
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
use outcomes::Outcomes;
use promises::{PROMISES, Test};

/// The page with the table.
const PAGE: &str = "docs/reliability.md";

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Try what takes hours, too; without it, those rows stay as they are
    #[arg(long)]
    all: bool,
    /// How many random schedules of stops to try in each browser
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    schedules: u32,
}

/// Fails if a promise is broken; the table is written only if none is.
pub(crate) fn reliability(workspace: &Workspace, args: &Args) -> Result<()> {
    build::build(workspace)?;
    let mut outcomes = Outcomes::default();
    let mut core = workspace.cargo();
    core.args(["test", "--package", "veto", "--tests", "--"]);
    run(core, &mut outcomes)?;
    run(stories(workspace, args)?, &mut outcomes)?;
    for door in doors(args.all) {
        run_door(door, &mut outcomes)?;
    }
    let page = workspace.root().join(PAGE);
    let before =
        fs::read_to_string(&page).with_context(|| format!("could not read {}", page.display()))?;
    let broken = outcomes.broken(PROMISES);
    ensure!(broken.is_empty(), "broken: {}", broken.join(", "));
    fs::write(&page, table::written(&before, PROMISES, &outcomes)?)?;
    println!("\n{PAGE} is written anew");
    Ok(())
}

/// The stories that promises name, in both browsers.
fn stories(workspace: &Workspace, args: &Args) -> Result<Command> {
    let mut env = browsers::driven(workspace, &Browser::ALL)?;
    env.push((
        "VETO_AXE",
        npm::TOOLS.ensure(workspace)?.module("axe-core/axe.min.js"),
    ));
    let mut cargo = workspace.cargo();
    cargo
        .args(["test", "--package", "veto-tests", "--test", "stories", "--"])
        .arg("--exact")
        .args(
            PROMISES
                .iter()
                .flat_map(|one| one.tests)
                .flat_map(Test::in_browsers),
        )
        .env("VETO_SCHEDULES", args.schedules.to_string())
        .envs(env.iter().map(|(name, value)| (name, value)));
    Ok(cargo)
}

fn doors(all: bool) -> impl Iterator<Item = &'static str> {
    let tests = PROMISES.iter().flat_map(|one| one.tests);
    tests.filter_map(move |test| test.door(all))
}

/// Whatever fails, the rest is tried: a promise that is broken is told at the end.
fn run(mut cargo: Command, outcomes: &mut Outcomes) -> Result<()> {
    cargo.arg("--show-output");
    println!("▸ {}", command::typed(&cargo));
    command::lines(&mut cargo, |line| {
        println!("{line}");
        outcomes.hear(line);
    })?;
    Ok(())
}

/// Another door, in a process of its own.
fn run_door(door: &'static str, outcomes: &mut Outcomes) -> Result<()> {
    let mut own = command::new(env::current_exe()?);
    own.args(door.split(' ').skip(2));
    let mut figures = Vec::new();
    let status = command::lines(&mut own, |line| {
        println!("{line}");
        figures.extend(outcomes::figure(line));
    })?;
    outcomes.add(door, status.success(), figures);
    Ok(())
}
