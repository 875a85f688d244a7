//! Tests the main job, from a banner on the feed to a confirmed objection.

use crate::setting::Setting;
use veto_tests::prelude::*;
use veto_tests::walk::{Narrator, another_platform, badge_is, guide_says, main_job};

veto_tests::each_browser!(
    from_the_banner_to_the_tick,
    from_the_popup_to_the_switch,
    the_tick_outlives_the_browser,
    a_switch_that_is_on_again_is_told,
    a_second_platform_is_added_and_objected_to,
);

async fn from_the_banner_to_the_tick(browser: Browser) -> Result<()> {
    reach_the_tick(Setting::in_real_time(browser).await?).await
}

/// Goes from the banner to the tick, however often the background is stopped on the way.
pub(crate) async fn reach_the_tick(setting: Setting) -> Result<()> {
    main_job(&setting.session, &setting.replica, &mut Narrator::silent()).await?;
    setting
        .entries_are(&[
            "switch_opened",
            "switch_seen: on",
            "switch_seen: off",
            "switch_seen: off",
        ])
        .await?;
    let (browser, stops) = (setting.session.browser(), setting.session.stops());
    if stops > 0 {
        println!("metric: {browser}: {stops} stops");
    }
    // The browser itself also sends requests to other hosts.
    let saved = setting
        .replica
        .requests()
        .into_iter()
        .filter(|request| request.method == "POST" && request.host == "www.linkedin.com")
        .collect::<Vec<_>>();
    ensure!(
        saved.is_empty(),
        "nothing is to be saved after the reload, since Veto flips nothing: {saved:?}"
    );
    setting.end().await
}

async fn from_the_popup_to_the_switch(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    setting.session.goto(path::FEED).await?;
    setting.open_popup().await?;
    let before = setting.session.tabs().await?;
    setting.session.click("#blocks a.primary").await?;
    until("a tab with the switch", SOON, async || {
        for tab in setting.session.tabs().await? {
            if before.contains(&tab) {
                continue;
            }
            setting.session.switch(&tab).await?;
            ensure!(
                setting.session.path().await? == path::SWITCH,
                "another page"
            );
            return Ok(());
        }
        bail!("no new tab")
    })
    .await?;
    guide_says(&setting.session, "This is the switch").await?;
    setting
        .entries_are(&["switch_opened", "switch_seen: on"])
        .await?;
    setting.end().await
}

async fn the_tick_outlives_the_browser(browser: Browser) -> Result<()> {
    let setting = Setting::alone(browser).await?;
    main_job(&setting.session, &setting.replica, &mut Narrator::silent()).await?;
    let Setting {
        session, replica, ..
    } = setting;
    let setting = Setting::made_of(session.restart().await?, replica);
    badge_is(&setting.session, "✓").await?;
    setting.session.goto(path::FEED).await?;
    setting.nothing_shown().await?;
    setting.end().await
}

async fn a_switch_that_is_on_again_is_told(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    main_job(session, &setting.replica, &mut Narrator::silent()).await?;
    setting.replica.change(|account| account.training = true);
    session.goto(path::SWITCH).await?;
    guide_says(session, "The switch is on again").await?;
    badge_is(session, "!").await?;
    session.goto(path::FEED).await?;
    let said = session.overlay().await?.text().await?;
    ensure!(said.contains("on again when Veto saw it"), "{said}");
    setting.end().await
}

/// LinkedIn’s switch stays as it is: the badge shows the most urgent sign of both.
async fn a_second_platform_is_added_and_objected_to(browser: Browser) -> Result<()> {
    let setting = Setting::with_all_hosts(browser).await?;
    let Setting {
        session, replica, ..
    } = &setting;
    another_platform(session, replica, &mut Narrator::silent()).await?;
    setting
        .entries_are(&[
            "platform_used",
            "switch_seen: on",
            "switch_seen: off",
            "switch_seen: off",
        ])
        .await?;
    badge_is(session, "!").await?;
    ensure!(replica.account().training, "LinkedIn’s switch moved");
    setting.end().await
}
