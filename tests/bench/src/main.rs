//! Measures Veto's performance and rewrites the tables and plots of docs/performance.md. `cargo
//! xtask bench` runs this program.

mod document;
mod figures;
mod growth;
mod instrumented;
mod machine;
mod page;
mod plot;
mod verdict;
mod worker;

use anyhow::Result;
use clap::Parser;
use std::path::PathBuf;
use veto_tests::{Browser, extension_folder};

#[derive(Parser)]
struct Args {
    /// Measure only this part: growth, worker or page
    #[arg(long)]
    only: Option<String>,
    /// Measure only in this browser, and print the figures instead of writing the page
    #[arg(long, value_enum)]
    browser: Option<Browser>,
    /// Measure each thing this many times; the figures are medians
    #[arg(long, default_value_t = 12)]
    runs: usize,
    /// The wasm file of the floor module, with which the core's size is compared
    #[arg(long)]
    floor: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let args = Args::parse();
    let browsers = args.browser.map_or(Browser::ALL.to_vec(), |one| vec![one]);
    let machine = machine::describe(&browsers, args.runs).await?;
    for part in ["growth", "worker", "page"] {
        if args.only.as_deref().is_some_and(|only| only != part) {
            continue;
        }
        println!("▸ {part}");
        let figures = match part {
            "growth" => grown(&browsers, &args).await?,
            "worker" => worked(&browsers, &args).await?,
            _ => page::measure(&browsers, args.runs).await?,
        };
        println!("\n{machine}{figures}");
        if args.browser.is_none() {
            document::write(part, &(machine.clone() + &figures))?;
        }
    }
    Ok(())
}

async fn grown(browsers: &[Browser], args: &Args) -> Result<String> {
    let groups = growth::measure(browsers, args.runs).await?;
    for group in groups.iter().filter(|_| args.browser.is_none()) {
        plot::draw(&document::picture(group.name), group)?;
    }
    Ok(growth::report::markdown(&groups))
}

async fn worked(browsers: &[Browser], args: &Args) -> Result<String> {
    let core = extension_folder(Browser::Chromium)?.join("core/veto_bg.wasm");
    let (core, floor) = (
        worker::size::measure(&core)?,
        worker::size::measure(&args.floor)?,
    );
    let mut times = Vec::new();
    for browser in browsers {
        times.push((*browser, worker::measure(*browser, args.runs).await?));
    }
    Ok(worker::report::markdown(&times, core, floor))
}
