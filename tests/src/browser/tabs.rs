//! Opens, switches and closes tabs. The harness's own tab (see `control_tab`) is never among them.

use anyhow::{Context, Result};
use fantoccini::wd::WindowHandle;

use super::Session;

/// A tab, by its WebDriver window handle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab(pub(crate) WindowHandle);

impl Session {
    pub async fn tab(&self) -> Result<Tab> {
        Ok(Tab(self.client.window().await?))
    }

    /// All tabs except the harness's own.
    pub async fn tabs(&self) -> Result<Vec<Tab>> {
        let handles = self.client.windows().await?.into_iter();
        Ok(handles
            .filter(|handle| !self.control_tab.is(handle))
            .map(Tab)
            .collect())
    }

    /// Opens a new tab at an address and makes it the current one.
    pub async fn open(&self, to: &str) -> Result<Tab> {
        let opened = self.client.new_window(true).await?;
        let tab = Tab(opened.handle);
        self.switch(&tab).await?;
        self.goto(to).await?;
        Ok(tab)
    }

    /// Opens a window with an empty tab and makes that tab the current one.
    pub async fn window(&self) -> Result<Tab> {
        let opened = self.client.new_window(false).await?;
        let tab = Tab(opened.handle);
        self.switch(&tab).await?;
        Ok(tab)
    }

    /// Makes a tab the current one, in the browser as well as for the harness.
    pub async fn switch(&self, tab: &Tab) -> Result<()> {
        // Switch first: there may be no current tab before, because it may have closed itself.
        self.look_at(tab).await?;
        self.background.before_step().await
    }

    /// Like [`Session::switch`], but not as a step of the person: it never stops the background, so
    /// that one can see what happens in the tab by itself.
    pub async fn look_at(&self, tab: &Tab) -> Result<()> {
        let switched = self.client.switch_to_window(tab.0.clone()).await;
        switched.context("the tab is no longer open")
    }

    /// Closes the current tab and switches to the last of the remaining ones.
    pub async fn close(&self) -> Result<()> {
        self.client.close_window().await?;
        let rest = self.tabs().await?;
        let last = rest
            .last()
            .context("the last tab was closed; open another first")?;
        self.switch(last).await
    }
}
