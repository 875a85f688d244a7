//! Walks through the main job in one browser, then through that of a second platform, for people to
//! watch or to read. Called by `cargo xtask run`.

use anyhow::Result;
use clap::Parser;
use std::path::PathBuf;
use std::time::Duration;
use veto_tests::walk::{Narrator, another_platform, main_job};
use veto_tests::{Browser, Options, Replica, Session};

#[derive(Parser)]
struct Args {
    #[arg(long, value_enum)]
    browser: Browser,
    /// Write the pictures to this folder
    #[arg(long)]
    pictures: PathBuf,
    /// Show the browser's window, and pause after each step
    #[arg(long)]
    headed: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let Args {
        browser,
        pictures,
        headed,
    } = Args::parse();
    let replica = Replica::start().await?;
    let extension = veto_tests::extension_folder(browser)?;
    let extension = veto_tests::allowed_folder(browser, &extension)?;
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
    let mut narrator = Narrator::to(pictures, pause);
    main_job(&session, &replica, &mut narrator).await?;
    another_platform(&session, &replica, &mut narrator).await?;
    if headed {
        println!("  The browser stays open until you press Enter here.");
        tokio::task::spawn_blocking(|| std::io::stdin().read_line(&mut String::new())).await??;
    }
    session.finish().await
}
