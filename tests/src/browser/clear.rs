//! Resets a browser between stories: empties stores and caches, closes tabs, resets the extension
//! and the replica.

use anyhow::{Result, ensure};
use fantoccini::wd::WindowHandle;

use super::navigate::run_async;
use super::{Browser, Session, look};
use crate::{SOON, until};

/// The browser's ids of all tabs but this one.
const OTHERS: &str = "
    const own = await chrome.tabs.getCurrent();
    return (await chrome.tabs.query({})).map(({ id }) => id).filter((id) => id !== own.id);";

const CLOSE: &str = "await chrome.tabs.remove(arguments[0])";

/// The order matters: clearing the sync store wakes the background.
const EMPTY: &str = "
    localStorage.clear();
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
        let others = self.run_in_control_tab(OTHERS).await?;
        let story = self.next_tab().await?;
        self.client.switch_to_window(control_tab.clone()).await?;
        run_async(&self.client, CLOSE, vec![others]).await?;
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
        self.client.switch_to_window(story.clone()).await?;
        look::resize(&self.client, &self.options).await?;
        let mut left = self.client.windows().await?;
        left.retain(|window| *window != control_tab && *window != story);
        ensure!(left.is_empty(), "{} tabs are left open", left.len());
        self.replica.reset();
        Ok(())
    }

    /// Opens a tab for the next story: in a window of this story, if one is left, because opening a
    /// window takes the browser longer.
    async fn next_tab(&self) -> Result<WindowHandle> {
        let left = self.tabs().await?;
        if let Some(tab) = left.last() {
            self.look_at(tab).await?;
        }
        Ok(self.client.new_window(!left.is_empty()).await?.handle)
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
