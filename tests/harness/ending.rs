//! Tests that a session leaves no process and no profile behind, and that errors say what to do.

use std::fs;
use std::path::Path;
use std::time::Duration;

use veto_tests::each_browser;
use veto_tests::prelude::*;

use crate::fixture::start;

each_browser!(
    a_dropped_session_leaves_nothing,
    a_finished_session_leaves_nothing
);

async fn a_dropped_session_leaves_nothing(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    let profile = setting.session.profile().to_owned();
    assert!(processes(&profile)? > 0, "the browser runs");
    drop(setting.session);
    until_is("no process", 0, async || processes(&profile)).await?;
    assert!(!profile.exists());
    Ok(())
}

async fn a_finished_session_leaves_nothing(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    let profile = setting.session.profile().to_owned();
    setting.session.finish().await?;
    until_is("no process", 0, async || processes(&profile)).await?;
    assert!(!profile.exists());
    Ok(())
}

#[tokio::test]
async fn a_missing_extension_says_what_to_do() -> Result<()> {
    let replica = Replica::start().await?;
    let start = Session::start(Browser::Chromium, "nowhere", &replica, Options::default());
    let error = start.await.expect_err("there is no such folder");
    assert!(
        format!("{error:#}").contains("cargo xtask build"),
        "{error:#}"
    );
    Ok(())
}

#[tokio::test]
async fn waiting_in_vain_says_what_was_seen() {
    let short = Duration::from_millis(50);
    let never: Result<()> = until("the moon", short, async || bail!("only clouds")).await;
    let error = format!("{:#}", never.expect_err("it never comes"));
    assert!(
        error.contains("the moon") && error.contains("only clouds"),
        "{error}"
    );
}

/// The number of processes that were started with this profile. Returns 0 on systems without /proc,
/// where this cannot be known.
fn processes(profile: &Path) -> Result<usize> {
    let profile = profile.display().to_string();
    let Ok(all) = fs::read_dir("/proc") else {
        return Ok(0);
    };
    let lines = all.filter_map(|entry| fs::read(entry.ok()?.path().join("cmdline")).ok());
    Ok(lines
        .filter(|line| String::from_utf8_lossy(line).contains(&profile))
        .count())
}
