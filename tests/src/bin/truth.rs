//! Prints whether Veto ever says *off* or ✓ where it is not so, in stories made at random. `cargo xtask truth` calls it.

use anyhow::{Context, Result, bail, ensure};
use veto_tests::Browser;
use veto_tests::truth::in_browser;

struct Wishes {
    stories: u64,
    seed: u64,
    lanes: usize,
    browsers: Vec<Browser>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let wishes = wishes(std::env::args().skip(1))?;
    let seeds = wishes.seed..wishes.seed + wishes.stories;
    println!("Seeds {seeds:?}.");
    let mut wrongs = 0;
    for browser in wishes.browsers {
        let progress =
            |tally: &veto_tests::truth::Tally| eprintln!("  {browser}: {}", tally.figure());
        let tally = in_browser(browser, seeds.clone(), wishes.lanes, progress).await?;
        println!("\n━━ {browser}\n{tally}");
        println!("figure: {browser}: {}", tally.figure());
        wrongs += tally.wrongs();
    }
    ensure!(wrongs == 0, "{wrongs} times Veto said what was not so");
    Ok(())
}

fn wishes(mut arguments: impl Iterator<Item = String>) -> Result<Wishes> {
    let mut wishes = Wishes {
        stories: 200,
        seed: 1,
        lanes: 2,
        browsers: Browser::ALL.to_vec(),
    };
    while let Some(argument) = arguments.next() {
        let mut value = || {
            let value = arguments.next();
            value.with_context(|| format!("{argument} needs a value"))
        };
        match argument.as_str() {
            "--stories" => wishes.stories = value()?.parse().context("--stories")?,
            "--seed" => wishes.seed = value()?.parse().context("--seed")?,
            "--lanes" => wishes.lanes = value()?.parse().context("--lanes")?,
            "--browser" => {
                wishes.browsers = vec![match value()?.as_str() {
                    "chromium" => Browser::Chromium,
                    "firefox" => Browser::Firefox,
                    other => bail!("{other}? Known: chromium, firefox."),
                }];
            }
            other => bail!(
                "{other}? Known: --stories, --seed, --lanes, --browser. Use `cargo xtask truth`."
            ),
        }
    }
    Ok(wishes)
}
