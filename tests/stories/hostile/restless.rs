//! Tests pages that navigate away or reload while Veto is working.

use super::nothing_opened;
use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::guide_says;

veto_tests::each_browser!(
    a_page_that_leaves_in_the_midst_of_it,
    a_page_that_loads_itself_again_and_again,
);

async fn a_page_that_leaves_in_the_midst_of_it(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let banner = session.overlay().await?;
    // The page gets the click before Veto does, and navigates away at once.
    let leave = "const options = { capture: true, once: true }; \
                 addEventListener('click', () => location.assign(arguments[0]), options)";
    session.run(leave, &[json!(path::PROFILE)]).await?;
    banner.click("a.primary").await?;
    until("an end of the way", SOON, async || {
        let at = session.path().await?;
        ensure!([path::SWITCH, path::PROFILE].contains(&at.as_str()), "{at}");
        Ok(())
    })
    .await?;
    // If the click reached Veto, the switch's page still comes: wait for it before going on. The
    // background answers this message, which is none, after it has carried out what came before.
    let wake = "await chrome.runtime.sendMessage('wake')";
    session.extension_run(wake, &[]).await?;
    if !setting.entry_names().await?.is_empty() {
        until_is("the switch", path::SWITCH.to_owned(), async || {
            session.path().await
        })
        .await?;
    }
    // The click may have no effect, but never a partial one.
    let entries = setting.entry_names().await?;
    ensure!(
        entries
            .iter()
            .all(|one| ["switch_opened", "switch_seen: on"].contains(&one.as_str())),
        "{entries:?}"
    );
    session.goto(path::FEED).await?;
    session.overlay().await?.click(".secondary").await?;
    setting.nothing_shown().await?;
    ensure!(
        setting
            .entry_names()
            .await?
            .contains(&"not_objecting".to_owned())
    );
    nothing_opened(&setting).await?;
    setting.end().await
}

async fn a_page_that_loads_itself_again_and_again(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    // The reloads come at different moments: before a message, while it is handled, before its
    // answer.
    let script = "
        const times = Number(sessionStorage.times ?? 0);
        sessionStorage.times = times + 1;
        const again = () => setTimeout(() => location.reload(), times * 9);
        if (times < 25) addEventListener('load', again);";
    setting
        .replica
        .change(|account| account.first_script = Some(script.into()));
    session.goto(path::SWITCH).await?;
    until_is("the last load", json!("26"), async || {
        session.run("return sessionStorage.times", &[]).await
    })
    .await?;
    guide_says(session, "This is the switch, and it is on.").await?;
    setting.entries_are(&["switch_seen: on"]).await?;
    nothing_opened(&setting).await?;
    setting.end().await
}
