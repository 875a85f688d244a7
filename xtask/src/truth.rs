//! `cargo xtask truth`: builds, then runs random stories in real browsers. tests/ generates and
//! judges the stories.

use anyhow::Result;
use clap::{Args as ClapArgs, ValueEnum};

use crate::build::{self, Browser};
use crate::command;
use crate::tools::browsers;
use crate::workspace::Workspace;

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Run this many stories in each browser
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    stories: u64,
    /// Start with this seed; the same seeds give the same stories
    #[arg(long, default_value_t = 1)]
    seed: u32,
    /// Run only in this browser
    #[arg(long, value_enum)]
    browser: Option<TruthBrowser>,
    /// Run this many windows of each browser at once, since stories mostly wait
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=16))]
    lanes: u8,
}

#[derive(Clone, Copy, ValueEnum)]
enum TruthBrowser {
    Chromium,
    Firefox,
}

/// Fails if Veto ever showed something that was not true.
pub(crate) fn truth(workspace: &Workspace, args: &Args) -> Result<()> {
    build::build(workspace)?;
    let (name, wanted) = match args.browser {
        None => (None, &Browser::ALL[..]),
        Some(TruthBrowser::Chromium) => (Some("chromium"), &[Browser::Chrome][..]),
        Some(TruthBrowser::Firefox) => (Some("firefox"), &[Browser::Firefox][..]),
    };
    let env = browsers::driven(workspace, wanted)?;
    let mut cargo = workspace.test_program("truth");
    cargo.args(["--stories", &args.stories.to_string()]);
    cargo.args(["--seed", &args.seed.to_string()]);
    cargo.args(["--lanes", &args.lanes.to_string()]);
    if let Some(name) = name {
        cargo.args(["--browser", name]);
    }
    command::run(cargo.envs(env.iter().map(|(name, value)| (name, value))))
}
