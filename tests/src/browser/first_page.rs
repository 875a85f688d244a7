//! The page that the extension opens by itself when it is installed: waited for, and closed unless it is wanted.
//!
//! Without waiting it would open in the midst of a story.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Installed, Session};
use crate::{SOON, until};

/// Where the page is in the extension. One that has none opens none.
const FIRST_PAGE: &str = "welcome/welcome.html";

impl Session {
    /// Waits until the page is there, and closes it: it comes to the front, and on a page that is hidden Veto does not look.
    pub async fn settle_first_page(&self) -> Result<()> {
        // What a policy installs opens it in its own time, and a story that wants it waits for it.
        let expected = self.options.installed == Installed::Unpacked;
        if !expected || !self.folder.join(FIRST_PAGE).is_file() {
            return Ok(());
        }
        let tab = until("the page that opens once", SOON, async || {
            self.first_page().await?.context("no tab shows it")
        })
        .await?;
        if !self.options.keeps_first_page {
            let close = "await chrome.tabs.remove(arguments[0])";
            self.extension_run(close, &[tab]).await?;
        }
        self.clear_desk().await
    }

    /// The browser's number of the tab that shows the page, if one does: Chromium's driver leaves
    /// tabs out that an extension opened on a page of its own.
    pub async fn first_page(&self) -> Result<Option<Value>> {
        let address = json!(format!("{}/{FIRST_PAGE}", self.extension.origin));
        let tabs = self.browser_tabs().await?;
        let tabs = tabs.as_array().into_iter().flatten();
        Ok(tabs
            .into_iter()
            .find(|tab| tab["url"] == address && tab["status"] == "complete")
            .map(|tab| tab["id"].clone()))
    }
}
