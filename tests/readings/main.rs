//! How right the switch is read on pages made at random: never off where it is not, and nearly always where it can be.

use veto_tests::Browser;
use veto_tests::readings::{Pace, in_browser};

/// Pages in each browser.
const PAGES: u64 = 240;

#[tokio::test]
async fn in_chromium() {
    is_right(Browser::Chromium).await;
}

#[tokio::test]
async fn in_firefox() {
    is_right(Browser::Firefox).await;
}

async fn is_right(browser: Browser) {
    let table = in_browser(browser, 0..PAGES, Pace::Hurried, |_| {}).await;
    table.expect("read").assert_right();
}
