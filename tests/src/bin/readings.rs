//! Measures how reliably Veto reads the switch on random settings pages, and prints the confusion
//! table. Called by `cargo xtask readings`.

use anyhow::{Result, ensure};
use clap::Parser;
use veto_tests::Browser;
use veto_tests::readings::{Pace, Table, in_browser, natively};

/// How many pages are read without a browser for each page in a browser.
const NATIVE: u64 = 100;

#[derive(Parser)]
struct Args {
    /// Read this many pages in each browser
    #[arg(long, default_value_t = 300)]
    pages: u64,
    /// Start with this seed: the same seeds give the same pages
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let Args { pages, seed: first } = Args::parse();
    println!("Seeds {first} and on.");
    let mut sound = report(
        "without a browser",
        &natively(first..first + pages * NATIVE),
    );
    for browser in Browser::ALL {
        let progress = |done| eprintln!("  {browser}: {done} of {pages}");
        let table = in_browser(browser, first..first + pages, Pace::Real, progress).await?;
        sound &= report(&browser.to_string(), &table);
    }
    ensure!(sound, "a page was read as off that was not");
    Ok(())
}

fn report(what: &str, table: &Table) -> bool {
    println!("\n━━ {what}\n{table}");
    table.false_offs() == 0
}
