//! `cargo xtask bench`: builds, also the floor under the core's size, then measures. What and how is in tests/bench.

use anyhow::Result;
use clap::{Args as ClapArgs, ValueEnum};
use std::path::PathBuf;

use crate::build::{self, Browser, bindings, wasm};
use crate::command;
use crate::progress::doing;
use crate::tools::browsers;
use crate::workspace::Workspace;

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Measure one part alone; the page's other sections stay as they are
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// Measure in one browser alone; then the figures are printed, and nothing is written
    #[arg(long, value_enum)]
    browser: Option<In>,
    /// How often to measure each thing; what is shown are medians
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    runs: u16,
}

#[derive(Clone, Copy, ValueEnum)]
enum Part {
    /// What an ordinary page costs with and without Veto
    Page,
    /// The background, the popup, the core's start and size
    Worker,
    /// How costs grow with the journal, the page and the languages
    Growth,
}

#[derive(Clone, Copy, ValueEnum)]
enum In {
    /// Chromium
    Chromium,
    /// Firefox
    Firefox,
}

/// The module of the same packages with next to nothing in it.
const FLOOR: &str = "veto-bench-floor";

/// Builds and measures. A target that is missed is told, and no error: these are ratios of one run on one machine.
pub(crate) fn bench(workspace: &Workspace, args: &Args) -> Result<()> {
    build::build(workspace)?;
    let floor = doing("compile the floor under the core's size", || {
        floor(workspace)
    })?;
    let env = browsers::driven(workspace, &Browser::ALL)?;
    let mut cargo = workspace.program("veto-bench", "bench");
    cargo.args(["--runs", &args.runs.to_string()]);
    cargo.arg("--floor").arg(floor);
    for (option, value) in [
        (
            "--only",
            args.only.and_then(|part| part.to_possible_value()),
        ),
        (
            "--browser",
            args.browser.and_then(|one| one.to_possible_value()),
        ),
    ] {
        cargo.args(value.iter().flat_map(|value| [option, value.get_name()]));
    }
    command::run(cargo.envs(env.iter().map(|(name, value)| (name, value))))
}

/// Compiled, and made for JavaScript, as the core is.
fn floor(workspace: &Workspace) -> Result<PathBuf> {
    let _held = workspace.lock()?;
    let module = wasm::compile(workspace, FLOOR)?;
    let folder = workspace.own("floor");
    bindings::generate(&module, "floor", &folder)?;
    Ok(folder.join("floor_bg.wasm"))
}
