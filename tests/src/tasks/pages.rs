//! Waits until Veto is installed, opens its pages, and moves to pages that a click has opened.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::collections::BTreeMap;

use super::control::DRAWN;
use crate::browser::Tab;
use crate::{SOON, Session, until};

/// The tabs that are open, by the browser's own number, with the address of each that the extension
/// may see.
pub(super) type Open = BTreeMap<i64, String>;

/// Waits until the banner is ready for LinkedIn's pages.
pub(super) async fn installed(session: &Session) -> Result<()> {
    until("the banner to be ready", SOON, async || {
        let ids = session.registered_ids().await?;
        ensure!(ids.iter().any(|id| id.starts_with("banner/")), "{ids:?}");
        let banner = session.published_banner().await?;
        ensure!(banner.is_object(), "no banner is in the store");
        Ok(())
    })
    .await
}

/// The tabs that are open now.
pub(super) async fn open(session: &Session) -> Result<Open> {
    let tabs = session.browser_tabs().await?;
    let tabs = tabs.as_array().into_iter().flatten();
    let number = |tab: &Value| Some((tab["id"].as_i64()?, address(tab)));
    Ok(tabs.filter_map(number).collect())
}

fn address(tab: &Value) -> String {
    tab["url"].as_str().unwrap_or_default().to_owned()
}

/// Moves to the tab that was opened since `before`, if there is one and it has loaded; `home` is a
/// tab that is always open. Chromium's driver does not list a tab in which the extension opened a
/// page of its own: such a page is opened again, in a tab of the driver's.
pub(super) async fn move_to_new(
    session: &Session,
    home: &Tab,
    handles: &[Tab],
    before: &Open,
) -> Result<bool> {
    if session.tab().await.is_err() || session.url().await.is_err() {
        // The popup closes itself.
        session.look_at(home).await?;
    }
    let tabs = session.browser_tabs().await?;
    let tabs = tabs.as_array().into_iter().flatten();
    let is_new = |tab: &&Value| {
        tab["id"]
            .as_i64()
            .is_some_and(|id| !before.contains_key(&id))
    };
    let Some(tab) = tabs.into_iter().find(is_new) else {
        return Ok(false);
    };
    let (address, complete) = (address(tab), tab["status"] == "complete");
    if !complete || address.is_empty() {
        return Ok(false);
    }
    if address.starts_with(session.extension_origin()) {
        session.look_at(home).await?;
        let close = "await chrome.tabs.remove(arguments[0])";
        session.extension_run(close, &[json!(tab["id"])]).await?;
        session.open(&address).await?;
        drawn(session).await?;
        return Ok(true);
    }
    let now = session.tabs().await?;
    let new = now.iter().find(|tab| !handles.contains(tab));
    session
        .look_at(new.context("the driver does not know the new tab")?)
        .await?;
    Ok(true)
}

/// Waits until the page of Veto's is drawn.
pub(super) async fn drawn(session: &Session) -> Result<()> {
    session.find(DRAWN).await?;
    Ok(())
}
