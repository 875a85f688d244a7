//! The extension from inside: badge, storage, alarms, scripts, its pages, its updates.

use std::fs;

use veto_tests::each_browser;
use veto_tests::prelude::*;

use crate::fixture::{Setting, start};

each_browser!(the_extension_from_inside, reload_and_restart);

async fn the_extension_from_inside(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    setting.session.goto(path::FEED).await?;
    what_it_holds_can_be_read(&setting).await?;
    looking_leaves_everything_where_it_was(&setting).await?;
    a_page_of_it_opens(&setting).await?;
    setting.session.finish().await
}

async fn what_it_holds_can_be_read(setting: &Setting) -> Result<()> {
    let session = &setting.session;
    let installed = json!({ "installed": "install" });
    until_is("the install", installed, async || session.storage().await).await?;
    let badge = session.badge().await?;
    assert_eq!((badge.text.as_str(), badge.title.as_str()), ("7", "Seven"));
    session.store(json!({ "more": [1, 2] })).await?;
    assert_eq!(session.storage().await?["more"], json!([1, 2]));
    assert_eq!(session.alarms().await?[0]["name"], "later");
    let register = "await chrome.scripting.registerContentScripts([{ id: 'one', \
                    matches: ['https://www.linkedin.com/nowhere'], js: ['content.js'] }])";
    session.extension_run(register, &[]).await?;
    assert_eq!(session.registered_scripts().await?[0]["id"], "one");
    let script = "throw new Error('on purpose')";
    let failed = session.extension_run(script, &[]).await;
    let error = format!("{:#}", failed.expect_err("a failing script is an error"));
    assert!(error.contains("on purpose"), "{error}");
    Ok(())
}

async fn looking_leaves_everything_where_it_was(setting: &Setting) -> Result<()> {
    let session = &setting.session;
    assert_eq!(session.path().await?, path::FEED);
    let tabs = session.browser_tabs().await?;
    assert_eq!(tabs.as_array().map(Vec::len), Some(1));
    assert_eq!(tabs[0]["url"], "https://www.linkedin.com/feed/");
    let seen = "return document.visibilityState";
    assert_eq!(session.run(seen, &[]).await?, "visible");
    Ok(())
}

async fn a_page_of_it_opens(setting: &Setting) -> Result<()> {
    let session = &setting.session;
    let feed = session.tab().await?;
    session.open_extension_page("popup/popup.html").await?;
    session.click("button").await?;
    assert_eq!(session.text("h1").await?, "Pressed");
    session.close().await?;
    assert_eq!(session.tab().await?, feed);
    Ok(())
}

async fn reload_and_restart(browser: Browser) -> Result<()> {
    let setting = start(browser).await?;
    setting.session.store(json!({ "kept": true })).await?;
    let installed = async |session: &Session| Ok(session.storage().await?["installed"].clone());
    let what = "the install";
    until_is(what, json!("install"), async || {
        installed(&setting.session).await
    })
    .await?;
    let manifest = setting.folder.path().join("manifest.json");
    let newer = fs::read_to_string(&manifest)?.replace("\"1.0\"", "\"1.1\"");
    fs::write(&manifest, newer)?;
    setting.session.reload_extension().await?;
    let what = "the update";
    until_is(what, json!("update"), async || {
        installed(&setting.session).await
    })
    .await?;
    let version = "return chrome.runtime.getManifest().version";
    assert_eq!(setting.session.extension_run(version, &[]).await?, "1.1");
    let session = setting.session.restart().await?;
    assert_eq!(session.storage().await?["kept"], true);
    session.goto(path::FEED).await?;
    session.overlay().await?;
    session.finish().await
}
