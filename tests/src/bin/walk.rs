//! Walks the main job in one browser for somebody to watch or to read. `cargo xtask run` calls it.

use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::time::Duration;
use veto_tests::walk::{Teller, main_job};
use veto_tests::{Browser, Options, Replica, Session};

/// What the walk was asked for.
struct Wishes {
    browser: Browser,
    pictures: PathBuf,
    headed: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let Wishes {
        browser,
        pictures,
        headed,
    } = wishes(std::env::args().skip(1))?;
    let replica = Replica::start().await?;
    let extension = veto_tests::extension_folder(browser)?;
    let options = Options {
        headless: !headed,
        language: Some("en-GB".into()),
        ..Options::default()
    };
    let session = Session::start(browser, &extension, &replica, options).await?;
    println!("  {browser} is running, with Veto installed. LinkedIn’s pages are a local replica.");
    let pause = if headed {
        Duration::from_secs(3)
    } else {
        Duration::ZERO
    };
    main_job(&session, &replica, &mut Teller::to(pictures, pause)).await?;
    if headed {
        println!("  The browser stays open until you press Enter here.");
        tokio::task::spawn_blocking(|| std::io::stdin().read_line(&mut String::new())).await??;
    }
    session.finish().await
}

fn wishes(mut arguments: impl Iterator<Item = String>) -> Result<Wishes> {
    let mut browser = None;
    let mut pictures = None;
    let mut headed = false;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--browser" => {
                browser = match arguments.next().as_deref() {
                    Some("chromium") => Some(Browser::Chromium),
                    Some("firefox") => Some(Browser::Firefox),
                    other => bail!("--browser is chromium or firefox, not {other:?}"),
                }
            }
            "--pictures" => pictures = arguments.next().map(PathBuf::from),
            "--headed" => headed = true,
            other => {
                bail!("{other}? Known: --browser, --pictures, --headed. Use `cargo xtask run`.")
            }
        }
    }
    Ok(Wishes {
        browser: browser.context("--browser is missing: use `cargo xtask run`")?,
        pictures: pictures.context("--pictures is missing: use `cargo xtask run`")?,
        headed,
    })
}
