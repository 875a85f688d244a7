//! Prints how right Veto reads the switch on pages made at random. `cargo xtask readings` calls it.

use anyhow::{Context, Result, bail, ensure};
use veto_tests::Browser;
use veto_tests::readings::{Pace, Table, in_browser, natively};

/// Pages without a browser for each page in one.
const NATIVE: u64 = 100;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let (pages, first) = wishes(std::env::args().skip(1))?;
    println!("Seeds {first} and on.");
    let mut sound = tell(
        "without a browser",
        &natively(first..first + pages * NATIVE),
    );
    for browser in [Browser::Chromium, Browser::Firefox] {
        let progress = |done| eprintln!("  {browser}: {done} of {pages}");
        let table = in_browser(browser, first..first + pages, Pace::Real, progress).await?;
        sound &= tell(&browser.to_string(), &table);
    }
    ensure!(sound, "a page was read as off that was not");
    Ok(())
}

fn tell(what: &str, table: &Table) -> bool {
    println!("\n━━ {what}\n{table}");
    table.false_offs() == 0
}

fn wishes(mut arguments: impl Iterator<Item = String>) -> Result<(u64, u64)> {
    let (mut pages, mut seed) = (300, 1);
    while let Some(argument) = arguments.next() {
        let mut number = || {
            let value = arguments
                .next()
                .with_context(|| format!("{argument} needs a number"))?;
            value
                .parse()
                .with_context(|| format!("{argument} {value}: not a number"))
        };
        match argument.as_str() {
            "--pages" => pages = number()?,
            "--seed" => seed = number()?,
            other => bail!("{other}? Known: --pages, --seed. Use `cargo xtask readings`."),
        }
    }
    Ok((pages, seed))
}
