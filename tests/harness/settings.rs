//! The settings app: saving, failing, moving without a load, languages, signing in.

use veto_tests::each_browser;
use veto_tests::prelude::*;
use veto_tests::replica::ORIGIN;

use crate::fixture::{Setting, start};

const SWITCH: &str = "main [role=switch]";

each_browser!(the_settings_app);

async fn the_settings_app(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    a_failed_save_snaps_back(&setting).await?;
    a_slow_save_waits_for_the_gate(&setting).await?;
    the_app_moves_without_a_load(&setting).await?;
    signed_out_visitors_are_led_to_the_sign_in_page(&setting).await?;
    labels_follow_the_language(&setting).await?;
    an_account_without_the_setting(&setting).await?;
    setting.session.finish().await
}

async fn a_failed_save_snaps_back(setting: &Setting) -> Result<()> {
    setting.reset();
    setting
        .replica
        .change(|account| account.saving = Saving::Fails);
    setting.session.goto(path::SWITCH).await?;
    setting.session.click(SWITCH).await?;
    let toast = setting.session.text("[role=alert]").await?;
    assert_eq!(toast, "Something went wrong. Please try again.");
    let checked = setting
        .session
        .find(SWITCH)
        .await?
        .property("checked")
        .await?;
    assert_eq!(checked, true);
    assert!(setting.replica.account().training);
    Ok(())
}

async fn a_slow_save_waits_for_the_gate(setting: &Setting) -> Result<()> {
    setting.reset();
    let (replica, session) = (&setting.replica, &setting.session);
    session.goto(path::SWITCH).await?;
    replica.saves().close();
    session.click(SWITCH).await?;
    until_is("the save to wait", 1, async || {
        Ok(replica.saves().waiting())
    })
    .await?;
    assert_eq!(
        session.find(SWITCH).await?.property("checked").await?,
        false
    );
    assert!(replica.account().training, "a click is not a saved state");
    replica.saves().open();
    until_is("the save", false, async || Ok(replica.account().training)).await?;
    Ok(())
}

async fn the_app_moves_without_a_load(setting: &Setting) -> Result<()> {
    setting.reset();
    let session = &setting.session;
    session.goto(path::LEGACY).await?;
    assert_eq!(session.path().await?, path::SETTINGS);
    session.run("window.loaded = 'once'", &[]).await?;
    session
        .click(&format!("main a[href='{}']", path::PRIVACY))
        .await?;
    session
        .click(&format!("main a[href='{}']", path::SWITCH))
        .await?;
    assert_eq!(session.find(SWITCH).await?.property("checked").await?, true);
    assert_eq!(session.path().await?, path::SWITCH);
    session.back().await?;
    until_is("the category", 0, async || {
        Ok(session.find_all(SWITCH).await?.len())
    })
    .await?;
    for sibling in [path::RESEARCH, path::COOKIES] {
        session.click(&format!("main a[href='{sibling}']")).await?;
        session.find(SWITCH).await?;
        session.back().await?;
        session.find(&format!("main a[href='{sibling}']")).await?;
    }
    assert_eq!(session.run("return window.loaded", &[]).await?, "once");
    Ok(())
}

async fn signed_out_visitors_are_led_to_the_sign_in_page(setting: &Setting) -> Result<()> {
    setting.reset();
    let session = &setting.session;
    setting.replica.change(|account| account.signed_in = false);
    session.goto(path::SWITCH).await?;
    let back = format!("{ORIGIN}{}", path::SWITCH);
    let url = url::Url::parse(&session.url().await?)?;
    assert_eq!(url.path(), path::SIGN_IN);
    let redirect = url
        .query_pairs()
        .find(|(name, _)| name == "session_redirect");
    assert_eq!(redirect.map(|(_, value)| value.into_owned()), Some(back));
    session.click("main button").await?;
    session.find(SWITCH).await?;
    assert_eq!(session.path().await?, path::SWITCH);
    assert!(setting.replica.account().signed_in);
    setting.replica.change(|account| account.signed_in = false);
    session.goto(path::PROFILE).await?;
    assert_eq!(session.path().await?, path::WALL);
    Ok(())
}

async fn labels_follow_the_language(setting: &Setting) -> Result<()> {
    setting.reset();
    for language in Language::ALL {
        setting
            .replica
            .change(|account| account.language = language);
        setting.session.goto(path::SWITCH).await?;
        let switch = setting.session.find(SWITCH).await?;
        assert_eq!(switch.label().await?, language.label());
        assert_eq!(switch.role().await?, "switch");
        let tag = setting
            .session
            .run("return document.documentElement.lang", &[])
            .await?;
        assert_eq!(tag, language.tag());
    }
    setting
        .replica
        .change(|account| account.label = Some("Other words".to_owned()));
    setting.session.goto(path::SWITCH).await?;
    assert_eq!(
        setting.session.find(SWITCH).await?.label().await?,
        "Other words"
    );
    Ok(())
}

async fn an_account_without_the_setting(setting: &Setting) -> Result<()> {
    setting.reset();
    setting.replica.change(|account| account.offered = false);
    setting.session.goto(path::SWITCH).await?;
    let text = setting.session.text("main").await?;
    assert!(text.contains("not available"), "{text}");
    assert!(setting.session.find_now(SWITCH).await?.is_none());
    Ok(())
}
