//! Watches and stops the extension's background, on request before each step that a person takes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, bail};
use fantoccini::Client;
use serde_json::json;

use super::extension::Extension;
use super::{Browser, chromium, firefox};
use crate::{SOON, until};

const EXTENSION: &str = "const { extension } = WebExtensionPolicy.getByID(arguments[0]);";

#[derive(Clone, Debug)]
pub(crate) struct Background {
    browser: Browser,
    client: Client,
    extension: Extension,
    /// Whether the background is stopped before each step.
    kill_background: bool,
    /// The number of times that the background was stopped.
    stops: Arc<AtomicUsize>,
}

impl Background {
    pub(crate) fn new(
        browser: Browser,
        client: &Client,
        extension: &Extension,
        kill_background: bool,
    ) -> Self {
        Self {
            browser,
            client: client.clone(),
            extension: extension.clone(),
            kill_background,
            stops: Arc::default(),
        }
    }

    /// Call this before each step of the person: it stops the background if the session asks for
    /// that.
    pub(crate) async fn before_step(&self) -> Result<()> {
        if self.kill_background && self.runs().await? {
            self.terminate().await?;
        }
        Ok(())
    }

    /// Resets the number of stops to zero.
    pub(crate) fn forget_stops(&self) {
        self.stops.store(0, Ordering::Relaxed);
    }

    /// The number of times that the background was stopped, before a step or otherwise.
    pub(crate) fn stops(&self) -> usize {
        self.stops.load(Ordering::Relaxed)
    }

    /// Whether the background runs now.
    pub(crate) async fn runs(&self) -> Result<bool> {
        match self.browser {
            Browser::Chromium => Ok(!chromium::workers(&self.client, &self.extension)
                .await?
                .is_empty()),
            Browser::Firefox => {
                let state = format!("{EXTENSION} return extension.backgroundState");
                Ok(firefox::privileged(&self.client, &state, self.id()).await? != "stopped")
            }
        }
    }

    /// Stops the background, whatever it is doing, without waiting until it is gone.
    pub(crate) async fn terminate(&self) -> Result<()> {
        self.stops.fetch_add(1, Ordering::Relaxed);
        match self.browser {
            Browser::Chromium => {
                for worker in chromium::workers(&self.client, &self.extension).await? {
                    let target = json!({ "targetId": worker });
                    // The worker may have stopped by itself in the meantime.
                    let _ = chromium::devtools(&self.client, "Target.closeTarget", target).await;
                }
            }
            Browser::Firefox => {
                let stop = format!("{EXTENSION} await extension.terminateBackground()");
                firefox::privileged(&self.client, &stop, self.id()).await?;
            }
        }
        Ok(())
    }

    /// Stops the background and waits until it is gone.
    pub(crate) async fn stop(&self) -> Result<()> {
        self.terminate().await?;
        until("the worker to be gone", SOON, async || {
            if self.runs().await? {
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
