//! Tests that the harness stops the background, and revokes and grants the host access.

use veto_tests::each_browser;
use veto_tests::prelude::*;

use crate::fixture::{Setting, start};

each_browser!(the_worker_and_its_access);

async fn the_worker_and_its_access(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    the_worker_stops_and_wakes(&setting).await?;
    access_can_be_taken_and_given(&setting).await?;
    setting.session.finish().await
}

async fn the_worker_stops_and_wakes(setting: &Setting) -> Result<()> {
    let session = &setting.session;
    until_is("the badge", "7".to_owned(), async || {
        Ok(session.badge().await?.text)
    })
    .await?;
    session.goto(path::FEED).await?;
    assert!(session.worker_running().await?);
    session.stop_worker().await?;
    assert!(!session.worker_running().await?);
    assert_eq!(session.badge().await?.text, "7");
    session.storage().await?;
    assert!(!session.worker_running().await?, "looking wakes nobody");
    let echo = "return await chrome.runtime.sendMessage('hello')";
    assert_eq!(
        session.extension_run(echo, &[]).await?,
        json!({ "echo": "hello" })
    );
    assert!(session.worker_running().await?);
    session.stop_worker().await?;
    session.overlay().await?.click("button").await?;
    until_is("the click to be stored", json!("1"), async || {
        Ok(session.storage().await?["clicked"].clone())
    })
    .await?;
    Ok(())
}

async fn access_can_be_taken_and_given(setting: &Setting) -> Result<()> {
    let session = &setting.session;
    let asked =
        "return await chrome.permissions.contains({ origins: ['https://www.linkedin.com/*'] })";
    for _ in 0..2 {
        session.goto(path::FEED).await?;
        session.overlay().await?;
        assert_eq!(session.extension_run(asked, &[]).await?, true);
        session.revoke_access().await?;
        assert_eq!(session.extension_run(asked, &[]).await?, false);
        session.goto(path::FEED).await?;
        assert!(session.overlay_now().await?.is_none());
        session.grant_access().await?;
    }
    Ok(())
}
