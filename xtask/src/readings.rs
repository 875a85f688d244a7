//! `cargo xtask readings`: builds, then prints the confusion table of the switch's reading. The pages are made in tests/.

use anyhow::Result;
use clap::Args as ClapArgs;

use crate::build::{self, Browser};
use crate::command;
use crate::tools::browsers;
use crate::workspace::Workspace;

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// How many pages in each browser; without one, a hundred times as many
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    pages: u64,
    /// The first page's seed: the same seeds are the same pages
    #[arg(long, default_value_t = 1)]
    seed: u32,
}

/// Fails if any page was read as off that was not.
pub(crate) fn readings(workspace: &Workspace, args: &Args) -> Result<()> {
    build::build(workspace)?;
    let env = browsers::driven(workspace, &Browser::ALL)?;
    let mut cargo = workspace.test_program("readings");
    cargo.args(["--pages", &args.pages.to_string()]);
    cargo.args(["--seed", &args.seed.to_string()]);
    command::run(cargo.envs(env.iter().map(|(name, value)| (name, value))))
}
