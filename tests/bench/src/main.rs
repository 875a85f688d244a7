//! Measures Veto and writes docs/performance.md's tables and plots anew. `cargo xtask bench` calls it.

mod document;
mod figures;
mod growth;
mod instrumented;
mod machine;
mod page;
mod plot;
mod verdict;
mod worker;

use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use veto_tests::{Browser, extension_folder};

/// What the bench was asked for.
struct Wishes {
    only: Option<String>,
    runs: usize,
    /// The floor's module.
    floor: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let Wishes { only, runs, floor } = wishes(std::env::args().skip(1))?;
    let wanted = |part: &str| only.as_deref().is_none_or(|only| only == part);
    let machine = machine::told(runs).await?;
    if wanted("growth") {
        println!("▸ growth");
        let groups = growth::measure(runs).await?;
        for group in &groups {
            plot::draw(&document::picture(group.name), group)?;
        }
        document::write(
            "growth",
            &(machine.clone() + &growth::report::told(&groups)),
        )?;
    }
    if wanted("worker") {
        println!("▸ worker");
        let core =
            worker::size::of(&extension_folder(Browser::Chromium)?.join("core/veto_bg.wasm"))?;
        let floor = worker::size::of(&floor)?;
        let mut times = Vec::new();
        for browser in Browser::ALL {
            times.push((browser, worker::measure(browser, runs).await?));
        }
        document::write(
            "worker",
            &(machine.clone() + &worker::report::told(&times, core, floor)),
        )?;
    }
    if wanted("page") {
        println!("▸ page");
        document::write("page", &(machine.clone() + &page::measure(runs).await?))?;
    }
    Ok(())
}

fn wishes(mut arguments: impl Iterator<Item = String>) -> Result<Wishes> {
    let (mut only, mut runs, mut floor) = (None, 12, None);
    while let Some(argument) = arguments.next() {
        let mut value = || {
            arguments
                .next()
                .with_context(|| format!("{argument} needs a value"))
        };
        match argument.as_str() {
            "--only" => only = Some(value()?),
            "--runs" => runs = value()?.parse().context("--runs needs a number")?,
            "--floor" => floor = Some(PathBuf::from(value()?)),
            other => bail!("{other}? Known: --only, --runs, --floor. Use `cargo xtask bench`."),
        }
    }
    let floor = floor.context("--floor is missing: use `cargo xtask bench`")?;
    Ok(Wishes { only, runs, floor })
}
