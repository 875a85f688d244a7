//! The doors: `cargo xtask build | test | run | readings | truth | coverage | mutants | fuzz | reliability | bench | pictures | dist`. Reads the command line and reports errors; does no work itself.

mod bench;
mod build;
mod command;
mod coverage;
mod dist;
mod files;
mod fuzz;
mod mutants;
mod pictures;
mod progress;
mod readings;
mod reliability;
mod run;
mod test;
mod tools;
mod truth;
mod workspace;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;
use workspace::Workspace;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Builds, tests, runs and packs Veto",
    version
)]
struct Cli {
    #[command(subcommand)]
    door: Door,
}

#[derive(Subcommand)]
enum Door {
    /// Make the unpacked extensions, dist/chrome and dist/firefox
    Build,
    /// Do everything CI does, and count
    Test(test::Args),
    /// Walk the main job in real browsers, on a local replica of the pages (or on the real site, with --live)
    Run(run::Args),
    /// Show how right the switch is read, on settings pages made at random: truth against reading
    Readings(readings::Args),
    /// Live through stories made at random in real browsers: does Veto ever say off, or ✓, where it is not so?
    Truth(truth::Args),
    /// Show which lines of the core its tests reach, file by file
    Coverage,
    /// Change the core in many small ways, and show which changes its tests do not notice (hours)
    Mutants(mutants::Args),
    /// Try every promise of docs/reliability.md, and write its table anew
    Reliability(reliability::Args),
    /// Measure what Veto costs against doing without, and write the tables and plots of docs/performance.md anew
    Bench(bench::Args),
    /// Look for inputs that break a promise of the core, guided by what they reach; keep what is found
    Fuzz(fuzz::Args),
    /// Take a picture of all that can be seen, in many languages and lights, in both browsers, on one sheet
    Pictures(pictures::Args),
    /// Build, then pack what the stores take: a zip for Chrome, an xpi for Firefox, the source for their reviewers
    Dist(dist::Args),
}

fn main() -> ExitCode {
    match enter(Cli::parse().door) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\n{}", progress::told(&error));
            ExitCode::FAILURE
        }
    }
}

fn enter(door: Door) -> Result<ExitCode> {
    let workspace = Workspace::here()?;
    match door {
        Door::Build => build::build(&workspace)?,
        Door::Test(args) => return test::test(&workspace, &args),
        Door::Run(args) => run::run(&workspace, &args)?,
        Door::Readings(args) => readings::readings(&workspace, &args)?,
        Door::Truth(args) => truth::truth(&workspace, &args)?,
        Door::Coverage => coverage::coverage(&workspace)?,
        Door::Mutants(args) => mutants::mutants(&workspace, &args)?,
        Door::Reliability(args) => reliability::reliability(&workspace, &args)?,
        Door::Bench(args) => bench::bench(&workspace, &args)?,
        Door::Fuzz(args) => fuzz::fuzz(&workspace, &args)?,
        Door::Pictures(args) => pictures::pictures(&workspace, &args)?,
        Door::Dist(args) => dist::dist(&workspace, &args)?,
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }
}
