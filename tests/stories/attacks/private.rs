//! Attack S10: nothing that happens in a private window is stored.

use super::SWITCH;
use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::badge_is;

veto_tests::each_browser!(s10_a_private_window_stores_nothing);

const PRIVATE: &str =
    "This is a private window: Veto writes nothing down here and confirms nothing.";

async fn s10_a_private_window_stores_nothing(browser: Browser) -> Result<()> {
    let setting = Setting::alone(browser).await?;
    let session = &setting.session;
    session.allow_in_private().await?;
    let ordinary = session.tab().await?;
    badge_is(session, "!").await?;
    session.private_window().await?;
    session.goto(path::SWITCH).await?;
    says_it_is_private(&setting).await?;
    session.click(SWITCH).await?;
    says_it_is_private(&setting).await?;
    session.reload().await?;
    says_it_is_private(&setting).await?;
    setting.entries_are(&[]).await?;
    badge_is(session, "!").await?;
    session.switch(&ordinary).await?;
    // In an ordinary window everything works as usual.
    setting.replica.change(|account| account.training = true);
    setting.at_the_switch().await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    setting.end().await
}

/// Waits until the notice says what it does in a private window, and no longer that it is checking.
async fn says_it_is_private(setting: &Setting) -> Result<()> {
    until("what a private window shows", SOON, async || {
        let overlay = setting.session.overlay_now().await?;
        let said = overlay.context("no notice")?.text().await?;
        ensure!(said.contains(PRIVATE), "{said}");
        ensure!(!said.contains("checking"), "{said}");
        Ok(())
    })
    .await
}
