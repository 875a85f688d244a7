//! Runs a few stories of the truth simulation, new ones each time: Veto must say neither *off* nor
//! ✓ when it is not true. Set `VETO_SEED` to repeat the same stories; `cargo xtask truth` runs many
//! more.

use std::time::{SystemTime, UNIX_EPOCH};

use veto_tests::Browser;
use veto_tests::truth::in_browser;

const STORIES: u64 = 10;

#[tokio::test]
async fn in_chromium() {
    nothing_false(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox() {
    nothing_false(Browser::Firefox).await;
}

async fn nothing_false(browser: Browser) {
    let first = std::env::var("VETO_SEED").ok();
    let first = first
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(seed_by_clock);
    println!("{browser}: seeds {first} and on");
    let tally = in_browser(browser, first..first + STORIES, 2, |_| {})
        .await
        .expect("the stories are lived through");
    println!("metric: {browser}: {}", tally.figure());
    assert_eq!(
        tally.wrongs(),
        0,
        "{browser}: seeds {first} and on\n{tally}"
    );
    // Otherwise, nothing was tried.
    assert!(tally.stumble_share() <= 0.1, "{tally}");
}

fn seed_by_clock() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(1, |since| since.as_secs() % 1_000_000)
}
