//! Runs random stories in real browsers, and reports whether Veto ever said *off* or ✓ when it was
//! not true. Called by `cargo xtask truth`.

use anyhow::{Result, ensure};
use clap::Parser;
use veto_tests::Browser;
use veto_tests::truth::in_browser;

#[derive(Parser)]
struct Args {
    /// Run this many stories in each browser
    #[arg(long, default_value_t = 200)]
    stories: u64,
    /// Start with this seed: the same seeds give the same stories
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Run this many browsers of each kind at once
    #[arg(long, default_value_t = 2)]
    lanes: usize,
    /// Use only this browser
    #[arg(long, value_enum)]
    browser: Option<Browser>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let args = Args::parse();
    let seeds = args.seed..args.seed + args.stories;
    println!("Seeds {seeds:?}.");
    let mut wrongs = 0;
    for browser in Browser::ALL {
        if args.browser.is_some_and(|only| only != browser) {
            continue;
        }
        let progress =
            |tally: &veto_tests::truth::Tally| eprintln!("  {browser}: {}", tally.figure());
        let tally = in_browser(browser, seeds.clone(), args.lanes, progress).await?;
        println!("\n━━ {browser}\n{tally}");
        println!("metric: {browser}: {}", tally.figure());
        wrongs += tally.wrongs();
    }
    ensure!(wrongs == 0, "{wrongs} times Veto said what was not so");
    Ok(())
}
