//! Allows the extension in private windows, and opens private windows.

use anyhow::{Context, Result};
use serde_json::json;

use super::{Browser, Session, Tab, chromium, firefox, problems, raw};
use crate::{SOON, until};

impl Session {
    /// Allows the extension in private windows, as in the browser's own settings. The browser
    /// restarts the extension for that.
    pub async fn allow_in_private(&self) -> Result<()> {
        self.clear_control_tab().await?;
        match self.browser {
            Browser::Chromium => {
                let allow = "await chrome.developerPrivate.updateExtensionConfiguration( \
                     { extensionId: arguments[0], incognitoAccess: true })";
                problems::developer(self, allow).await?;
                chromium::ready(&self.client, &self.extension, &self.options).await
            }
            Browser::Firefox => {
                let again = json!({
                    "path": self.folder, "temporary": true, "allowPrivateBrowsing": true,
                });
                raw::post(&self.client, "moz/addon/install", again).await?;
                Ok(())
            }
        }
    }

    /// Opens a private window and makes its tab the current one.
    pub async fn private_window(&self) -> Result<Tab> {
        let before = self.tabs().await?;
        match self.browser {
            Browser::Chromium => {
                let open = "await chrome.windows.create({ incognito: true, url: 'about:blank' })";
                self.extension_run(open, &[]).await?;
            }
            Browser::Firefox => {
                let open = "
                    const opened = OpenBrowserWindow({ private: true });
                    await new Promise((done) =>
                        opened.addEventListener('load', done, { once: true }));";
                firefox::privileged(&self.client, open, Vec::new()).await?;
            }
        }
        let tab = until("a private window", SOON, async || {
            let tabs = self.tabs().await?.into_iter();
            let mut new = tabs.filter(|tab| !before.contains(tab));
            new.next().context("there is none")
        })
        .await?;
        self.switch(&tab).await?;
        Ok(tab)
    }
}
