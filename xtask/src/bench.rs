//! `cargo xtask bench`: builds the extensions and the floor module, then runs the benchmarks in
//! tests/bench.

use anyhow::Result;
use clap::{Args as ClapArgs, ValueEnum};
use std::path::PathBuf;

use crate::build::{self, Browser, bindings, wasm};
use crate::command;
use crate::progress::step;
use crate::tools::browsers;
use crate::workspace::Workspace;

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Measure only this part; the other sections of the page stay as they are
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// Measure only in this browser, and print the figures instead of writing the page
    #[arg(long, value_enum)]
    browser: Option<In>,
    /// Measure each thing this many times; the figures are medians
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    runs: u16,
}

#[derive(Clone, Copy, ValueEnum)]
enum Part {
    /// The cost of an ordinary page with and without Veto
    Page,
    /// The background, the popup, and the start and size of the core
    Worker,
    /// How costs grow with the journal, the page and the languages
    Growth,
}

#[derive(Clone, Copy, ValueEnum)]
enum In {
    Chromium,
    Firefox,
}

/// The package of the floor: a module with the same dependencies as the core and almost no code of
/// its own, which shows how small the core could be.
const FLOOR: &str = "veto-bench-floor";

/// Builds and measures. A missed target is printed but is not an error, because the figures are
/// ratios of one run on one machine.
pub(crate) fn bench(workspace: &Workspace, args: &Args) -> Result<()> {
    build::build(workspace)?;
    let floor = step("compile the floor under the core's size", || {
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

/// Compiles the floor module and generates its JavaScript bindings in the same way as the core's.
/// Returns the path of its `.wasm` file.
fn floor(workspace: &Workspace) -> Result<PathBuf> {
    let _held = workspace.lock()?;
    let module = wasm::compile(workspace, FLOOR)?;
    let folder = workspace.own("floor");
    bindings::generate(&module, "floor", &folder)?;
    Ok(folder.join("floor_bg.wasm"))
}
