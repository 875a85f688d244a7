//! Waits for the welcome page that the extension opens when it is installed, and closes it unless
//! the story wants it.
//!
//! Without waiting, the page would open at some point during a story.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Installed, Session};
use crate::{SOON, extension_page, until};

/// The document of the page. An extension without this file opens no page.
const DOCUMENT: &str = "page.html";

impl Session {
    /// Waits until the page is loaded. Closes it unless [`super::Options::keeps_first_page`] is
    /// set: it opens in front, and on a page that is hidden the content scripts do not look.
    pub async fn settle_first_page(&self) -> Result<()> {
        // An extension installed by policy opens the page at an unknown time; a story that wants
        // the page waits for it.
        let expected = self.options.installed == Installed::Unpacked;
        if !expected || !self.folder.join(DOCUMENT).is_file() {
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
        self.clear_control_tab().await
    }

    /// The browser's id of the tab that shows the page, if a tab does. Chromium's driver does not
    /// list a tab that an extension opened on a page of its own, so this asks the extension.
    pub async fn first_page(&self) -> Result<Option<Value>> {
        let address = json!(format!(
            "{}/{}",
            self.extension.origin,
            extension_page("welcome")
        ));
        let tabs = self.browser_tabs().await?;
        let tabs = tabs.as_array().into_iter().flatten();
        Ok(tabs
            .into_iter()
            .find(|tab| tab["url"] == address && tab["status"] == "complete")
            .map(|tab| tab["id"].clone()))
    }
}
