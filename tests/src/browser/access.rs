//! Revokes and grants the extension's host access to LinkedIn, as people can do in the browser.

use anyhow::Result;
use serde_json::json;

use super::{Browser, Session, firefox, problems};

impl Session {
    /// Revokes the host access, as in the browser's own settings.
    pub async fn revoke_access(&self) -> Result<()> {
        self.access("remove", "ON_CLICK").await
    }

    /// Grants the host access again.
    pub async fn grant_access(&self) -> Result<()> {
        self.access("add", "ON_ALL_SITES").await
    }

    async fn access(&self, firefox: &str, chromium: &str) -> Result<()> {
        match self.browser {
            Browser::Chromium => {
                let script = format!(
                    "await chrome.developerPrivate.updateExtensionConfiguration( \
                       {{ extensionId: arguments[0], hostAccess: '{chromium}' }})"
                );
                problems::developer(self, &script).await?;
            }
            Browser::Firefox => {
                let script = format!(
                    "const {{ ExtensionPermissions }} = ChromeUtils.importESModule( \
                       'resource://gre/modules/ExtensionPermissions.sys.mjs'); \
                     const {{ extension }} = WebExtensionPolicy.getByID(arguments[0]); \
                     await ExtensionPermissions.{firefox}(arguments[0], \
                       {{ permissions: [], origins: extension.manifest.host_permissions }}, \
                       extension)"
                );
                let id = vec![json!(self.extension.id)];
                firefox::privileged(&self.client, &script, id).await?;
            }
        }
        Ok(())
    }
}
