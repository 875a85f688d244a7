//! Tests pages that the browser restores from its back/forward cache: they show what is true now.

use crate::setting::Setting;
use veto_tests::prelude::*;

veto_tests::each_browser!(
    quiet_mode_chosen_elsewhere,
    not_minding_elsewhere,
    a_banner_that_says_something_else,
    the_guide_and_quiet_mode,
);

/// Whether the page is the one that was left. Chromium may have loaded it again.
const KEPT: &str = "return window.left === true";
const LEAVE: &str = "window.left = true; location.assign(arguments[0])";

async fn goes_to(setting: &Setting, path: &str) -> Result<()> {
    setting.session.run(LEAVE, &[json!(path)]).await?;
    setting.arrives(path).await?;
    setting.session.overlay_now().await?;
    Ok(())
}

async fn goes_back(setting: &Setting, path: &str) -> Result<()> {
    let session = &setting.session;
    session.back().await?;
    setting.arrives(path).await?;
    let kept = session.run(KEPT, &[]).await?;
    ensure!(
        kept == true || session.browser() == Browser::Chromium,
        "it was loaded again, so the story tests nothing"
    );
    println!("metric: {}: kept as it was: {kept}", session.browser());
    Ok(())
}

async fn quiet(setting: &Setting) -> Result<()> {
    let choose = "
        const request = { choose_quiet_mode: { quiet: true } };
        return (await chrome.runtime.sendMessage({ id: 'quiet', request })).kind";
    let reply = setting.session.extension_run(choose, &[]).await?;
    ensure!(reply == "answered", "{reply}");
    Ok(())
}

async fn quiet_mode_chosen_elsewhere(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    setting.session.goto(path::FEED).await?;
    setting.session.overlay().await?;
    goes_to(&setting, path::PROFILE).await?;
    setting.session.overlay().await?;
    quiet(&setting).await?;
    setting.nothing_shown().await?;
    goes_back(&setting, path::FEED).await?;
    setting.nothing_shown().await?;
    setting.end().await
}

async fn not_minding_elsewhere(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    goes_to(&setting, path::PROFILE).await?;
    session.overlay().await?.click(".secondary").await?;
    setting.entries_are(&["not_objecting"]).await?;
    setting.nothing_shown().await?;
    goes_back(&setting, path::FEED).await?;
    setting.nothing_shown().await?;
    setting.end().await
}

async fn a_banner_that_says_something_else(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    session.overlay().await?;
    goes_to(&setting, path::PROFILE).await?;
    session.overlay().await?;
    let french = "
        const request = { choose_language: { language: 'fr' } };
        return (await chrome.runtime.sendMessage({ id: 'french', request })).kind";
    let reply = session.extension_run(french, &[]).await?;
    ensure!(reply == "answered", "{reply}");
    let in_french = async || {
        let section = session.overlay().await?.find("section").await?;
        section.attribute("lang").await
    };
    until_is("a banner in French", Some("fr".to_owned()), in_french).await?;
    goes_back(&setting, path::FEED).await?;
    until_is("a banner in French", Some("fr".to_owned()), in_french).await?;
    setting.end().await
}

async fn the_guide_and_quiet_mode(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    setting
        .replica
        .change(|account| account.allows_back_forward_cache = true);
    setting.at_the_switch().await?;
    goes_to(&setting, path::FEED).await?;
    quiet(&setting).await?;
    goes_back(&setting, path::SWITCH).await?;
    setting.nothing_shown().await?;
    setting.end().await
}
