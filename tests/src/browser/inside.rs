//! The browser from inside, for whoever measures it: what only one of them understands, as it is. Stories do without.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Browser, Session, chromium, firefox};

impl Session {
    /// Chromium: a DevTools command, sent to the current tab.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        chromium::devtools(&self.client, command, parameters).await
    }

    /// Firefox: a script with the rights of the browser itself; it may `await`. `args` is in `arguments`.
    pub async fn privileged(&self, script: &str, args: &[Value]) -> Result<Value> {
        firefox::privileged(&self.client, script, args.to_vec()).await
    }

    /// Empties the browser's cache of what servers sent.
    pub async fn forget_cached(&self) -> Result<()> {
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

    /// What the browser says of itself: name and version.
    pub async fn version(&self) -> Result<String> {
        let capabilities = self.client.capabilities().cloned().unwrap_or_default();
        let word = |name: &str| {
            let value = capabilities.get(name).and_then(Value::as_str);
            value.unwrap_or_default().to_owned()
        };
        Ok(format!("{} {}", self.browser, word("browserVersion")))
    }
}
