//! `cargo xtask readings`: builds, then prints the confusion table of Veto's readings of the
//! switch. tests/ generates the settings pages.

use anyhow::Result;
use clap::Args as ClapArgs;

use crate::build::{self, Browser};
use crate::command;
use crate::tools::browsers;
use crate::workspace::Workspace;

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Read this many pages in each browser, and 100 times as many without a browser
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    pages: u64,
    /// Start with this seed; the same seeds give the same pages
    #[arg(long, default_value_t = 1)]
    seed: u32,
}

/// Fails if any page was wrongly read as off.
pub(crate) fn readings(workspace: &Workspace, args: &Args) -> Result<()> {
    build::build(workspace)?;
    let env = browsers::driven(workspace, &Browser::ALL)?;
    let mut cargo = workspace.test_program("readings");
    cargo.args(["--pages", &args.pages.to_string()]);
    cargo.args(["--seed", &args.seed.to_string()]);
    command::run(cargo.envs(env.iter().map(|(name, value)| (name, value))))
}
