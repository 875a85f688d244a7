//! Resets a browser between stories: empties stores and caches, closes tabs, resets the extension
//! and the replica.

use anyhow::{Result, ensure};

use super::{Browser, Session, look};
use crate::{SOON, until};

const CLOSE: &str = "
    const own = await chrome.tabs.getCurrent();
    const others = (await chrome.tabs.query({})).filter(({ id }) => id !== own.id);
    await chrome.tabs.remove(others.map(({ id }) => id));";

/// The order matters: clearing the sync store wakes the background.
const EMPTY: &str = "
    await chrome.storage.local.clear();
    await chrome.alarms.clearAll();
    await chrome.scripting.unregisterContentScripts();
    await chrome.action.setBadgeText({ text: '' });
    await chrome.storage.session?.clear();
    await chrome.storage.sync?.clear();
    // Not a valid request: it only wakes the background, which answers when all is done.
    await chrome.runtime.sendMessage('wake');";

const READY: &str = "
    const badge = await chrome.action.getBadgeText({});
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    const origins = chrome.runtime.getManifest().host_permissions;
    const access = await chrome.permissions.contains({ origins });
    return access && badge !== '' && scripts.length > 0";

impl Session {
    /// Resets the browser for the next story. Fails if something remains that a story would notice.
    ///
    /// A story that revokes the host access or zooms must undo it before it ends. A story that
    /// changes more of the browser must start a browser of its own.
    pub(crate) async fn clear(&self) -> Result<()> {
        let control_tab = self.control_tab.window().clone();
        self.client.switch_to_window(control_tab.clone()).await?;
        self.run_in_control_tab(CLOSE).await?;
        self.open_in_control_tab("about:blank").await?;
        self.background.stop().await?;
        self.background.forget_stops();
        self.run_in_control_tab(EMPTY).await?;
        until("the extension to be as installed", SOON, async || {
            let ready = self.run_in_control_tab(READY).await?;
            ensure!(ready == true, "it is not");
            Ok(())
        })
        .await?;
        self.clear_http_cache().await?;
        self.reset_look().await?;
        self.open_in_control_tab("about:blank").await?;
        let story = self.client.new_window(false).await?.handle;
        self.client.switch_to_window(story.clone()).await?;
        look::resize(&self.client, &self.options).await?;
        let mut left = self.client.windows().await?;
        left.retain(|window| *window != control_tab && *window != story);
        ensure!(left.is_empty(), "{} tabs are left open", left.len());
        self.replica.reset();
        Ok(())
    }

    /// Resets touch, colours and colour scheme. Firefox applies them to all its windows; Chromium
    /// applies them to one tab, which is closed by now.
    async fn reset_look(&self) -> Result<()> {
        if self.browser == Browser::Firefox {
            look::reset_preferences(&self.client).await?;
        }
        Ok(())
    }
}
