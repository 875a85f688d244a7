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
    /// One alone: then the figures are printed, and the page stays as it is.
    browser: Option<Browser>,
    runs: usize,
    /// The floor's module.
    floor: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let wishes = wishes(std::env::args().skip(1))?;
    let browsers = wishes
        .browser
        .map_or(Browser::ALL.to_vec(), |one| vec![one]);
    let machine = machine::told(&browsers, wishes.runs).await?;
    for part in ["growth", "worker", "page"] {
        if wishes.only.as_deref().is_some_and(|only| only != part) {
            continue;
        }
        println!("▸ {part}");
        let figures = match part {
            "growth" => grown(&browsers, &wishes).await?,
            "worker" => worked(&browsers, &wishes).await?,
            _ => page::measure(&browsers, wishes.runs).await?,
        };
        println!("\n{machine}{figures}");
        if wishes.browser.is_none() {
            document::write(part, &(machine.clone() + &figures))?;
        }
    }
    Ok(())
}

async fn grown(browsers: &[Browser], wishes: &Wishes) -> Result<String> {
    let groups = growth::measure(browsers, wishes.runs).await?;
    for group in groups.iter().filter(|_| wishes.browser.is_none()) {
        plot::draw(&document::picture(group.name), group)?;
    }
    Ok(growth::report::told(&groups))
}

async fn worked(browsers: &[Browser], wishes: &Wishes) -> Result<String> {
    let core = extension_folder(Browser::Chromium)?.join("core/veto_bg.wasm");
    let (core, floor) = (worker::size::of(&core)?, worker::size::of(&wishes.floor)?);
    let mut times = Vec::new();
    for browser in browsers {
        times.push((*browser, worker::measure(*browser, wishes.runs).await?));
    }
    Ok(worker::report::told(&times, core, floor))
}

fn wishes(mut arguments: impl Iterator<Item = String>) -> Result<Wishes> {
    let (mut only, mut browser, mut runs, mut floor) = (None, None, 12, None);
    while let Some(argument) = arguments.next() {
        let value = arguments.next();
        let value = value.with_context(|| format!("{argument} needs a value"))?;
        match argument.as_str() {
            "--only" => only = Some(value),
            "--browser" => {
                let named = |one: &Browser| one.to_string().eq_ignore_ascii_case(&value);
                let found = Browser::ALL.into_iter().find(named);
                browser = Some(found.with_context(|| format!("--browser {value}? There is none"))?);
            }
            "--runs" => runs = value.parse().context("--runs needs a number")?,
            "--floor" => floor = Some(PathBuf::from(value)),
            other => bail!(
                "{other}? Known: --only, --browser, --runs, --floor. Use `cargo xtask bench`."
            ),
        }
    }
    let floor = floor.context("--floor is missing: use `cargo xtask bench`")?;
    Ok(Wishes {
        only,
        browser,
        runs,
        floor,
    })
}
