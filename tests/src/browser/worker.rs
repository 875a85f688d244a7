//! Lets stories check whether the background runs, and stop it as the browser does when it is idle.
//! `background` does the work.

use anyhow::Result;

use super::Session;

impl Session {
    /// Whether the worker (Chromium) or event page (Firefox) runs now.
    pub async fn worker_running(&self) -> Result<bool> {
        self.background.runs().await
    }

    /// Stops the background and waits until it is gone. The next event starts it again.
    ///
    /// This closes the harness's own extension page. A story should close a page of the extension
    /// that it has opened itself, or a message of that page may be lost.
    pub async fn stop_worker(&self) -> Result<()> {
        self.clear_control_tab().await?;
        self.background.stop().await
    }

    /// Stops the background, whatever it is doing, without waiting until it is gone.
    pub async fn terminate_worker(&self) -> Result<()> {
        self.background.terminate().await
    }

    /// The number of times that the background was stopped, before a step
    /// ([`super::Options::kill_background`]) or otherwise.
    pub fn stops(&self) -> usize {
        self.background.stops()
    }
}
