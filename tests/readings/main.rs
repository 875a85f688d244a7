//! How right the switch is read on pages made at random: never off where it is not, and nearly always where it can be.

use veto_tests::Browser;
use veto_tests::readings::{Pace, Table, in_browser, natively};

/// Pages without a browser.
const NATIVE: u64 = 100_000;
/// Pages in each browser.
const REAL: u64 = 240;

#[test]
fn without_a_browser() {
    check(&natively(0..NATIVE));
}

#[tokio::test]
async fn in_chromium() {
    check(
        &in_browser(Browser::Chromium, 0..REAL, Pace::Hurried, |_| {})
            .await
            .expect("read"),
    );
}

#[tokio::test]
async fn in_firefox() {
    check(
        &in_browser(Browser::Firefox, 0..REAL, Pace::Hurried, |_| {})
            .await
            .expect("read"),
    );
}

fn check(table: &Table) {
    println!("{table}");
    assert_eq!(table.false_offs(), 0, "{table}");
    assert!(table.right() >= 0.99, "{table}");
}
