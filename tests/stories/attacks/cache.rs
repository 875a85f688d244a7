//! Attack S5: the browser shows a page again without asking the server.

use super::{asked, page_shows, without_a_tick};
use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{badge_is, guide_says};

veto_tests::each_browser!(
    s5_a_page_from_the_http_cache_confirms_nothing,
    s5_what_the_browser_restores_in_a_form_confirms_nothing,
);

const OFF: [&str; 2] = ["The switch is off", "Confirmed on"];

async fn s5_a_page_from_the_http_cache_confirms_nothing(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let (session, replica) = (&setting.session, &setting.replica);
    replica.change(|account| {
        account.training = false;
        account.cacheable = true;
        account.shape.timing = Timing::AtOnce;
    });
    session.goto(path::SWITCH).await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    // Another device, or LinkedIn, turns the switch on.
    replica.change(|account| account.training = true);
    let before = asked(replica);
    session.goto(path::FEED).await?;
    session.back().await?;
    without_a_tick(&setting, &OFF).await?;
    session.goto(path::FEED).await?;
    let link = "
        const link = document.createElement('a');
        link.id = 'to-the-switch';
        link.href = arguments[0];
        link.textContent = 'To the switch';
        document.querySelector('main').prepend(link);";
    session.run(link, &[path::SWITCH.into()]).await?;
    session.click("#to-the-switch").await?;
    setting.arrives(path::SWITCH).await?;
    without_a_tick(&setting, &OFF).await?;
    ensure!(!page_shows(&setting).await?, "the page is not the old one");
    ensure!(asked(replica) == before, "the server was asked");
    badge_is(session, "…").await?;
    // After a reload the server answers, and reports that the switch is on.
    session.reload().await?;
    badge_is(session, "!").await?;
    setting.end().await
}

/// A browser that may cache a page may also restore its form controls over what the server sent, as
/// Firefox does.
async fn s5_what_the_browser_restores_in_a_form_confirms_nothing(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let (session, replica) = (&setting.session, &setting.replica);
    replica.change(|account| {
        account.cacheable = true;
        account.shape.timing = Timing::AtOnce;
        account.saving = Saving::Drops;
    });
    setting.at_the_switch().await?;
    session.click(super::SWITCH).await?;
    guide_says(session, "The switch is off, as Veto saw at").await?;
    // Reload the page with the guide's own button.
    session.overlay().await?.click("button.primary").await?;
    until("another load", SOON, async || {
        ensure!(asked(replica) == 2, "it was not asked for");
        Ok(())
    })
    .await?;
    let on = page_shows(&setting).await?;
    println!("metric: {browser}: the switch that the server has on is shown on: {on}");
    without_a_tick(
        &setting,
        &[
            "The switch is",
            "Confirmed on",
            "This is the switch, and it is on.",
            "Veto cannot tell",
        ],
    )
    .await?;
    setting.end().await
}
