//! Attack S4: the switch is turned on in a tab that is older than the tick.

use super::{SWITCH, page_shows};
use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(s4_on_in_an_older_tab_counts_at_once);

async fn s4_on_in_an_older_tab_counts_at_once(browser: Browser) -> Result<()> {
    let setting = Setting::in_real_time(browser).await?;
    let session = &setting.session;
    setting.replica.change(|account| account.training = false);
    session.goto(path::SWITCH).await?;
    session.find(SWITCH).await?;
    let older = session.tab().await?;
    session.open(path::SWITCH).await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    session.reload().await?;
    guide_says(session, "Confirmed on").await?;
    badge_is(session, "✓").await?;
    session.switch(&older).await?;
    // Click at once, before Veto has watched the switch in this tab for long enough to believe what
    // it shows.
    session.click(SWITCH).await?;
    ensure!(page_shows(&setting).await?, "the click turned nothing on");
    let reverted = badge_is(session, "!").await;
    if reverted.is_err() {
        println!("{}", veto_tests::walk::journal(session).await?);
        println!("{}", session.overlay().await?.text().await?);
    }
    reverted?;
    guide_says(session, "The switch is on again").await?;
    until_is("the server's switch", true, async || {
        Ok(setting.replica.account().training)
    })
    .await?;
    setting
        .entries_are(&["switch_seen: off", "switch_seen: off", "switch_seen: on"])
        .await?;
    setting.end().await
}
