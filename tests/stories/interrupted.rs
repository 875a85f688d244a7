//! Tests a background that is stopped halfway: nothing that was seen is lost, and the next event
//! restores everything else.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(
    stopped_before_every_step,
    stopped_between_storing_and_showing,
    nobody_is_woken_by_an_ordinary_page,
);

async fn stopped_before_every_step(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let banner = session.overlay().await?;
    session.stop_worker().await?;
    banner.click("a.primary").await?;
    setting.arrives(path::SWITCH).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    session.stop_worker().await?;
    session.click("[role=switch]").await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    session.stop_worker().await?;
    session.reload().await?;
    guide_says(session, "Confirmed on").await?;
    badge_is(session, "✓").await?;
    setting
        .entries_are(&[
            "switch_opened",
            "switch_seen: on",
            "switch_seen: off",
            "switch_seen: off",
        ])
        .await?;
    setting.end().await
}

/// Simulates a background that was stopped right after storing: the journal has changed, but
/// nothing else has.
async fn stopped_between_storing_and_showing(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    let dismissed = json!({
        "format": "veto-journal",
        "version": 1,
        "entries": [{
            "id": "x", "order": 0, "at": "2026-11-23T10:00:00+01:00",
            "platform": "linkedin", "version": "0.1.0", "what": "not_objecting"
        }]
    });
    session.stop_worker().await?;
    session
        .store(json!({ "journal": dismissed.to_string() }))
        .await?;
    badge_is(session, "!").await?;
    session.overlay().await?;
    // Any event will do: here, a settings page is opened.
    session.goto(path::SETTINGS).await?;
    badge_is(session, "").await?;
    session.goto(path::FEED).await?;
    setting.nothing_shown().await?;
    setting.end().await
}

async fn nobody_is_woken_by_an_ordinary_page(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    session.stop_worker().await?;
    session.goto(path::PROFILE).await?;
    session.overlay().await?;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    ensure!(
        !session.worker_running().await?,
        "showing the banner woke the background"
    );
    setting.end().await
}
