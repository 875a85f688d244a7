//! The extension’s background: whether it runs, and stopping it as the browser does when it idles.

use anyhow::{Result, bail};
use serde_json::json;

use super::{Browser, Session, chromium, firefox};
use crate::{SOON, until};

const EXTENSION: &str = "const { extension } = WebExtensionPolicy.getByID(arguments[0]);";

impl Session {
    /// Whether the worker (Chromium) or event page (Firefox) runs now.
    pub async fn worker_running(&self) -> Result<bool> {
        match self.browser {
            Browser::Chromium => Ok(!chromium::workers(&self.client, &self.extension)
                .await?
                .is_empty()),
            Browser::Firefox => {
                let state = format!("{EXTENSION} return extension.backgroundState");
                let state = firefox::privileged(&self.client, &state, self.id()).await?;
                Ok(state != "stopped")
            }
        }
    }

    /// Stops the background and waits until it is gone. The next event starts it again.
    ///
    /// It leaves the harness’s own extension page; a page of the extension that the story has
    /// opened should be left by the story, or a message of it may be lost.
    pub async fn stop_worker(&self) -> Result<()> {
        self.clear_desk().await?;
        match self.browser {
            Browser::Chromium => {
                for worker in chromium::workers(&self.client, &self.extension).await? {
                    let target = json!({ "targetId": worker });
                    chromium::devtools(&self.client, "Target.closeTarget", target).await?;
                }
            }
            Browser::Firefox => {
                let stop = format!("{EXTENSION} await extension.terminateBackground()");
                firefox::privileged(&self.client, &stop, self.id()).await?;
            }
        }
        until("the worker to be gone", SOON, async || {
            if self.worker_running().await? {
                bail!("it runs");
            }
            Ok(())
        })
        .await
    }

    fn id(&self) -> Vec<serde_json::Value> {
        vec![json!(self.extension.id)]
    }
}
