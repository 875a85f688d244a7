//! Tests the reminder to look again: it appears when it is due, and a look, a dismissal or a choice
//! ends it.

use crate::past::journal;
use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(
    a_look_is_due_and_a_look_ends_it,
    a_closed_reminder_is_over,
    quiet_mode_has_the_sign_alone,
    the_person_chooses_when,
);

/// A person who objected 101 days ago, whose objection was confirmed 100 days ago, and who has not
/// looked since.
async fn objected_long_ago(browser: Browser) -> Result<Setting> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.replica.change(|account| account.training = false);
    badge_is(session, "!").await?;
    let journal = journal(session, "old", &[("off", 101), ("off", 100)]).await?;
    session.stop_worker().await?;
    session.store(json!({ "journal": journal })).await?;
    // Any event will do: here, a settings page is opened.
    session.goto(path::SETTINGS).await?;
    badge_is(session, "↻").await?;
    Ok(setting)
}

async fn a_look_is_due_and_a_look_ends_it(browser: Browser) -> Result<()> {
    let setting = objected_long_ago(browser).await?;
    let session = &setting.session;
    let title = session.badge().await?.title;
    ensure!(title.contains("100 days ago. As a precaution"), "{title}");
    session.goto(path::FEED).await?;
    let banner = session.overlay().await?;
    ensure!(banner.text().await?.contains(&title));
    let mut named = Vec::new();
    for control in banner.find_all("a, button").await? {
        named.push(control.label().await?);
    }
    ensure!(
        named == ["Go to the switch", "Later (7 days)", "Close"],
        "{named:?}"
    );
    setting.open_popup().await?;
    setting.status_says("100 days ago. As a precaution").await?;
    session.goto(path::SWITCH).await?;
    guide_says(session, "Confirmed on").await?;
    let guide = session.overlay().await?.text().await?;
    for part in [
        "It was still off when Veto last saw it",
        "the account that was in use",
    ] {
        ensure!(guide.contains(part), "{guide}");
    }
    badge_is(session, "✓").await?;
    session.goto(path::FEED).await?;
    setting.nothing_shown().await?;
    let days_ahead = "
        const [{ scheduledTime }] = await chrome.alarms.getAll();
        return (scheduledTime - Date.now()) / 86_400_000;";
    let days = session.extension_run(days_ahead, &[]).await?;
    let days = days.as_f64().context("a number")?;
    ensure!((88.9..=90.1).contains(&days), "in {days} days");
    setting.end().await
}

async fn a_closed_reminder_is_over(browser: Browser) -> Result<()> {
    let setting = objected_long_ago(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?.click(".cross").await?;
    setting.nothing_shown().await?;
    badge_is(session, "✓").await?;
    setting
        .entries_are(&["switch_seen: off", "switch_seen: off", "banner_dismissed"])
        .await?;
    setting.open_popup().await?;
    setting.status_says("You have objected").await?;
    let note = session.text("#status small").await?;
    ensure!(note.contains("more than one"), "{note}");
    setting.end().await
}

async fn quiet_mode_has_the_sign_alone(browser: Browser) -> Result<()> {
    let setting = objected_long_ago(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    let story = session.tab().await?;
    setting.open_popup().await?;
    session.click("#settings-summary").await?;
    session.click("#quiet").await?;
    session.switch(&story).await?;
    setting.nothing_shown().await?;
    badge_is(session, "↻").await?;
    setting.end().await
}

async fn the_person_chooses_when(browser: Browser) -> Result<()> {
    let setting = objected_long_ago(browser).await?;
    let session = &setting.session;
    setting.open_popup().await?;
    session.click("#settings-summary").await?;
    for (chosen, sign) in [("after 180 days", "✓"), ("never", "✓")] {
        setting.choose("#reminder", chosen).await?;
        badge_is(session, sign).await?;
    }
    until_is("no alarm", json!([]), async || session.alarms().await).await?;
    setting.end().await
}
