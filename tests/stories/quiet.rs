//! Tests quiet mode: the switch is read, the badge shows its state, and the page is not touched.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::badge_is;

veto_tests::each_browser!(quiet_mode_touches_no_page);

/// Records changes of the attributes and children of `<html>` from now on.
const WATCH: &str = "
    window.touched = [];
    const name = ({ target }) => target.nodeName;
    new MutationObserver((records) => window.touched.push(...records.map(name)))
        .observe(document.documentElement, { childList: true, attributes: true });";

async fn quiet_mode_touches_no_page(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let story = session.tab().await?;
    session.overlay().await?;
    setting.open_popup().await?;
    session.click("#settings-summary").await?;
    session.click("#quiet").await?;
    setting.entries_are(&["quiet_mode_chosen"]).await?;
    until_is("the tick box", json!(true), async || {
        session.find("#quiet").await?.property("checked").await
    })
    .await?;
    ensure!(
        session.find("#settings").await?.property("open").await? == true,
        "what was open stays open"
    );
    session.switch(&story).await?;
    setting.nothing_shown().await?;

    session.goto(path::SWITCH).await?;
    session.run(WATCH, &[]).await?;
    setting
        .entries_are(&["quiet_mode_chosen", "switch_seen: on"])
        .await?;
    session.click("[role=switch]").await?;
    badge_is(session, "…").await?;
    session.reload().await?;
    session.run(WATCH, &[]).await?;
    badge_is(session, "✓").await?;
    let touched = session.run("return window.touched", &[]).await?;
    ensure!(touched == json!([]), "touched: {touched}");
    ensure!(session.overlay_now().await?.is_none());
    setting.end().await
}
