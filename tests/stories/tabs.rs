//! Tests two tabs at once: they share one journal, and the older page does not undo what the newer
//! one showed.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(
    an_older_tab_is_told_to_look_again,
    both_tabs_write_and_nothing_is_lost
);

async fn an_older_tab_is_told_to_look_again(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting.at_the_switch().await?;
    let older = session.tab().await?;
    let newer = session.open(path::SWITCH).await?;
    session.switch(&newer).await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    session.click("[role=switch]").await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    session.switch(&older).await?;
    guide_says(session, "This page was opened before the latest change").await?;
    badge_is(session, "…").await?;
    session.overlay().await?.click("button.primary").await?;
    guide_says(session, "Confirmed on").await?;
    badge_is(session, "✓").await?;
    session.switch(&newer).await?;
    guide_says(session, "Confirmed on").await?;
    setting.end().await
}

async fn both_tabs_write_and_nothing_is_lost(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    // Send twenty requests at once from a page of Veto: the background must handle them one after
    // the other and store each.
    let storm = "
        const request = (n) => chrome.runtime.sendMessage({
            id: `storm-${n}`, request: { choose_quiet_mode: { quiet: n % 2 === 0 } },
        });
        const replies = await Promise.all(Array.from({ length: 20 }, (_, n) => request(n)));
        return replies.map((reply) => reply.kind);";
    let replies = session.extension_run(storm, &[]).await?;
    ensure!(replies == json!(vec!["answered"; 20]), "{replies}");
    let entries = setting.entry_names().await?;
    ensure!(entries.len() == 20, "{} of 20 entries", entries.len());
    setting.end().await
}
