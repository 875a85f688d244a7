//! Reloads the extension while the browser runs, as an update does.

use anyhow::Result;

use super::{Browser, Session, chromium, firefox, problems};

impl Session {
    /// Reads the extension's folder again and restarts the extension; its store remains.
    ///
    /// For an update to a new version, first change the version in the folder's manifest.
    pub async fn reload_extension(&self) -> Result<()> {
        // The browsers close the extension's pages, and the harness's own window must stay open.
        self.clear_control_tab().await?;
        match self.browser {
            Browser::Chromium => {
                let script =
                    "await chrome.developerPrivate.reload(arguments[0], { failQuietly: true })";
                problems::developer(self, script).await?;
                chromium::ready(&self.client, &self.extension, &self.options).await
            }
            Browser::Firefox => firefox::install(&self.client, &self.folder).await,
        }
    }
}
