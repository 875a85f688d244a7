//! Tests Veto without host access: a state with words and a button, not an error; revoked and
//! granted while pages are open.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::replica::X_ORIGIN;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(
    absent_at_installation,
    taken_and_given_under_open_pages,
    what_a_page_shows_meanwhile_does_not_count,
);

/// Firefox only: Chromium's question is drawn by the system, and no driver reaches it.
mod firefox_alone {
    #[tokio::test]
    async fn the_browsers_own_question_is_refused_and_then_allowed() -> anyhow::Result<()> {
        super::the_browsers_own_question_is_refused_and_then_allowed().await
    }
}

/// Script that waits for the browser's question about a permission and presses a button of it:
/// `button` allows, `secondaryButton` refuses.
const ANSWER: &str = "
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const { panel } = window.PopupNotifications;
    while (panel.state !== 'open') await new Promise((next) => window.setTimeout(next, 15));
    panel.firstElementChild[arguments[0]].click();
    while (panel.state !== 'closed') await new Promise((next) => window.setTimeout(next, 15));";

/// The button that asks for X's pages.
const ASK: &str = "button[data-command*='https://x.com/*']";

async fn the_browsers_own_question_is_refused_and_then_allowed() -> Result<()> {
    let setting = Setting::alone(Browser::Firefox).await?;
    let session = &setting.session;
    // Otherwise a question takes no click in its first half second.
    let at_once = "Services.prefs.setIntPref('security.notification_enable_delay', 0)";
    session.privileged(at_once, &[]).await?;
    setting.open_popup().await?;
    session.click("#another summary").await?;
    session.click(ASK).await?;
    session
        .privileged(ANSWER, &[json!("secondaryButton")])
        .await?;
    setting.entries_are(&["platform_used"]).await?;
    let popup = session.tab().await?;
    let page = format!("{X_ORIGIN}{}", path::GROK);
    let switch = session.open(&page).await?;
    setting.nothing_shown().await?;
    session.switch(&popup).await?;
    session.click("#x summary").await?;
    session.click(&format!("#x {ASK}")).await?;
    session.privileged(ANSWER, &[json!("button")]).await?;
    // The page was open all the time.
    session.switch(&switch).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    setting
        .entries_are(&["platform_used", "switch_seen: on"])
        .await?;
    setting.end().await
}

async fn absent_at_installation(browser: Browser) -> Result<()> {
    let setting = Setting::alone(browser).await?;
    let session = &setting.session;
    session.revoke_access().await?;
    badge_is(session, "!").await?;
    session
        .extension_run("await chrome.storage.local.clear()", &[])
        .await?;
    session.reload_extension().await?;
    session.revoke_access().await?;
    session.goto(path::SWITCH).await?;
    let switch = session.tab().await?;
    let feed = session.open(path::FEED).await?;
    setting.nothing_shown().await?;
    asks_for_access(&setting).await?;
    session.switch(&switch).await?;
    setting.nothing_shown().await?;
    ensure!(setting.entry_names().await?.is_empty());
    session.grant_access().await?;
    // Both pages were open all the time.
    guide_says(session, "This is the switch, and it is on.").await?;
    session.switch(&feed).await?;
    session.overlay().await?;
    setting.end().await
}

async fn taken_and_given_under_open_pages(browser: Browser) -> Result<()> {
    let setting = Setting::alone(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    let feed = session.tab().await?;
    let switch = session.open(path::SWITCH).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    for _ in 0..2 {
        session.revoke_access().await?;
        badge_is(session, "!").await?;
        for tab in [&feed, &switch] {
            session.look_at(tab).await?;
            setting.nothing_shown().await?;
        }
        asks_for_access(&setting).await?;
        let popup = session.tab().await?;
        session.grant_access().await?;
        // No page was loaded again.
        session.look_at(&feed).await?;
        session.overlay().await?;
        session.look_at(&switch).await?;
        guide_says(session, "This is the switch, and it is on.").await?;
        session.switch(&popup).await?;
        until("no alert in the popup", SOON, async || {
            let alert = session.find_now(".alert").await?;
            ensure!(alert.is_none(), "it is there");
            Ok(())
        })
        .await?;
        session.close().await?;
    }
    session.switch(&switch).await?;
    session.click("[role=switch]").await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    session.switch(&feed).await?;
    setting.nothing_shown().await?;
    setting.end().await
}

async fn what_a_page_shows_meanwhile_does_not_count(browser: Browser) -> Result<()> {
    let setting = Setting::alone(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    session.revoke_access().await?;
    setting.nothing_shown().await?;
    session.click("[role=switch]").await?;
    until("the switch to be saved", SOON, async || {
        ensure!(!setting.replica.account().training, "it is on");
        Ok(())
    })
    .await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    session.grant_access().await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    setting.end().await
}

/// Opens the popup, and asserts that it says what is missing and has the button. The popup stays
/// the current tab.
async fn asks_for_access(setting: &Setting) -> Result<()> {
    setting.open_popup().await?;
    let session = &setting.session;
    let alert = session.text(".alert p").await?;
    ensure!(
        alert.contains("does not let Veto see these pages"),
        "{alert}"
    );
    let button = session.find(".alert button").await?;
    ensure!(button.text().await? == "Allow access");
    Ok(())
}
