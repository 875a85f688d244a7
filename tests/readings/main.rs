//! Tests how reliably Veto reads the switch, on random settings pages in real browsers: *off* only
//! where it is off, and right on at least 99 % of the readable pages.

use veto_tests::Browser;
use veto_tests::readings::{Pace, in_browser};

/// Number of pages in each browser.
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
