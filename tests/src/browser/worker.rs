//! The extension’s background: whether it runs, and stopping it as the browser does when it idles. How, is in
//! `background`.

use anyhow::Result;

use super::Session;

impl Session {
    /// Whether the worker (Chromium) or event page (Firefox) runs now.
    pub async fn worker_running(&self) -> Result<bool> {
        self.background.runs().await
    }

    /// Stops the background and waits until it is gone. The next event starts it again.
    ///
    /// It leaves the harness’s own extension page; a page of the extension that the story has
    /// opened should be left by the story, or a message of it may be lost.
    pub async fn stop_worker(&self) -> Result<()> {
        self.clear_desk().await?;
        self.background.end().await
    }

    /// Stops the background in the midst of whatever it does, and waits for nothing.
    pub async fn strike_worker(&self) -> Result<()> {
        self.background.stop().await
    }

    /// How often the background was stopped, before a step ([`super::Options::mortal`]) or otherwise.
    pub fn stops(&self) -> usize {
        self.background.stops()
    }
}
