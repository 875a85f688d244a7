//! Gives measurements access to a browser's internals: DevTools commands (Chromium only),
//! privileged scripts (Firefox only), its HTTP cache and its version. Stories don't use them,
//! because they must run in both browsers.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Browser, Session, chromium, firefox};

impl Session {
    /// Chromium only: sends a DevTools command to the current tab.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        chromium::devtools(&self.client, command, parameters).await
    }

    /// Firefox only: runs a script with the rights of the browser itself. The script may use
    /// `await`; `args` is in `arguments`.
    pub async fn privileged(&self, script: &str, args: &[Value]) -> Result<Value> {
        firefox::privileged(&self.client, script, args.to_vec()).await
    }

    /// Clears the browser's HTTP cache.
    pub async fn clear_http_cache(&self) -> Result<()> {
        match self.browser() {
            Browser::Chromium => {
                let command = "Network.clearBrowserCache";
                self.devtools(command, json!({})).await?;
            }
            Browser::Firefox => {
                self.privileged("Services.cache2.clear()", &[]).await?;
            }
        }
        Ok(())
    }

    /// The browser's name and version.
    pub async fn version(&self) -> Result<String> {
        let capabilities = self.client.capabilities().cloned().unwrap_or_default();
        let word = |name: &str| {
            let value = capabilities.get(name).and_then(Value::as_str);
            value.unwrap_or_default().to_owned()
        };
        Ok(format!("{} {}", self.browser, word("browserVersion")))
    }
}
