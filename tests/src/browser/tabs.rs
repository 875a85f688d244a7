//! Tabs: opening, switching, closing. The harness’s own tab (see `extension`) is never among them.

use anyhow::{Context, Result};
use fantoccini::wd::WindowHandle;

use super::Session;

/// A tab of the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab(pub(crate) WindowHandle);

impl Session {
    /// The current tab.
    pub async fn tab(&self) -> Result<Tab> {
        Ok(Tab(self.client.window().await?))
    }

    /// All tabs.
    pub async fn tabs(&self) -> Result<Vec<Tab>> {
        let handles = self.client.windows().await?.into_iter();
        Ok(handles
            .filter(|handle| !self.desk.is(handle))
            .map(Tab)
            .collect())
    }

    /// Opens a new tab at an address, and makes it the current one.
    pub async fn open(&self, to: &str) -> Result<Tab> {
        let opened = self.client.new_window(true).await?;
        let tab = Tab(opened.handle);
        self.switch(&tab).await?;
        self.goto(to).await?;
        Ok(tab)
    }

    /// Opens a window with an empty tab, and makes that the current one.
    pub async fn window(&self) -> Result<Tab> {
        let opened = self.client.new_window(false).await?;
        let tab = Tab(opened.handle);
        self.switch(&tab).await?;
        Ok(tab)
    }

    /// Makes a tab the current one, in the browser as for the harness.
    pub async fn switch(&self, tab: &Tab) -> Result<()> {
        // Before, there may be no tab at all: the current one may have closed itself.
        self.look_at(tab).await?;
        self.background.before_step().await
    }

    /// As [`Session::switch`], but no step of the person's: what happens there by itself is to be seen.
    pub async fn look_at(&self, tab: &Tab) -> Result<()> {
        let switched = self.client.switch_to_window(tab.0.clone()).await;
        switched.context("the tab is no longer open")
    }

    /// Closes the current tab and goes to another, the last of those that remain.
    pub async fn close(&self) -> Result<()> {
        self.client.close_window().await?;
        let rest = self.tabs().await?;
        let last = rest
            .last()
            .context("the last tab was closed; open another first")?;
        self.switch(last).await
    }
}
