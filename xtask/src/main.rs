//! Command line of `cargo xtask`: build, test, run, readings, truth, coverage, mutants, fuzz,
//! reliability, bench, tasks, pictures, words, dist. Parses the arguments, runs the command, and
//! prints its error.

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
mod tasks;
mod test;
mod tools;
mod truth;
mod words;
mod workspace;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;
use workspace::Workspace;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Build, test, run and pack Veto",
    version
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the unpacked extensions into dist/chrome and dist/firefox
    Build,
    /// Run everything that CI runs, and count what passed and failed
    Test(test::Args),
    /// Walk the main job in real browsers on a local replica, or open the real site (--live)
    Run(run::Args),
    /// Compare Veto's readings of the switch with the truth, on random settings pages
    Readings(readings::Args),
    /// Run random stories in real browsers: fail if Veto ever shows off or ✓ wrongly
    Truth(truth::Args),
    /// Show how many lines of each file of the core its tests reach
    Coverage,
    /// Change the core in many small ways, and list the changes that no test notices (hours)
    Mutants(mutants::Args),
    /// Check every guarantee in docs/reliability.md, and rewrite its table
    Reliability(reliability::Args),
    /// Measure what Veto costs, and rewrite the tables and plots in docs/performance.md
    Bench(bench::Args),
    /// Count the clicks, keys, seconds, words and pixels that people's tasks cost in both browsers
    Tasks(tasks::Args),
    /// Fuzz the core's decoders, guided by coverage, and save the inputs found
    Fuzz(fuzz::Args),
    /// Take pictures of everything Veto shows, in both browsers, and put them on one sheet
    Pictures(pictures::Args),
    /// Let a native reader correct the texts of a language, and take the corrections over
    #[command(subcommand)]
    Words(words::Task),
    /// Build, then pack a zip for Chrome, an xpi for Firefox, and the source for reviewers
    Dist(dist::Args),
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\n{}", progress::render(&error));
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    let workspace = Workspace::here()?;
    match command {
        Command::Build => build::build(&workspace)?,
        Command::Test(args) => return test::test(&workspace, &args),
        Command::Run(args) => run::run(&workspace, &args)?,
        Command::Readings(args) => readings::readings(&workspace, &args)?,
        Command::Truth(args) => truth::truth(&workspace, &args)?,
        Command::Coverage => coverage::coverage(&workspace)?,
        Command::Mutants(args) => mutants::mutants(&workspace, &args)?,
        Command::Reliability(args) => reliability::reliability(&workspace, &args)?,
        Command::Bench(args) => bench::bench(&workspace, &args)?,
        Command::Tasks(args) => tasks::tasks(&workspace, &args)?,
        Command::Fuzz(args) => fuzz::fuzz(&workspace, &args)?,
        Command::Pictures(args) => pictures::pictures(&workspace, &args)?,
        Command::Words(task) => words::words(&workspace, &task)?,
        Command::Dist(args) => dist::dist(&workspace, &args)?,
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
