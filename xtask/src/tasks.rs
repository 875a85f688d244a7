//! `cargo xtask tasks`: builds, then measures in real browsers what people's tasks cost. tests/
//! carries them out.

use anyhow::Result;
use clap::{Args as ClapArgs, ValueEnum};

use crate::build::{self, Browser};
use crate::command;
use crate::tools::browsers;
use crate::workspace::Workspace;

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Measure only in this browser
    #[arg(long, value_enum)]
    browser: Option<TaskBrowser>,
    /// Measure only the tasks whose numbers begin with this, such as `6` or `2b`
    #[arg(long, value_name = "NUMBER")]
    task: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum TaskBrowser {
    Chromium,
    Firefox,
}

/// Fails if a task cannot be done, or costs more clicks than it may.
pub(crate) fn tasks(workspace: &Workspace, args: &Args) -> Result<()> {
    build::build(workspace)?;
    let (name, wanted) = match args.browser {
        None => (None, &Browser::ALL[..]),
        Some(TaskBrowser::Chromium) => (Some("chromium"), &[Browser::Chrome][..]),
        Some(TaskBrowser::Firefox) => (Some("firefox"), &[Browser::Firefox][..]),
    };
    let env = browsers::driven(workspace, wanted)?;
    let mut cargo = workspace.test_program("tasks");
    cargo.args(name.iter().flat_map(|name| ["--browser", name]));
    cargo.args(args.task.iter().flat_map(|task| ["--task", task]));
    command::run(cargo.envs(env.iter().map(|(name, value)| (name, value))))
}
