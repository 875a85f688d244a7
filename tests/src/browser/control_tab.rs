//! The harness's own tab, in a window of its own, in which the extension's `manifest.json` is open:
//! a page of the extension's origin on which none of its code runs. Scripts with the extension's
//! rights run there, so that looking changes nothing: it touches no tab of the story and wakes no
//! worker.

use anyhow::{Context, Result, ensure};
use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::Value;

use super::navigate::{go, run_async};
use super::{Options, Session, look};
use crate::{SOON, until};

/// The harness's own tab.
#[derive(Debug)]
pub(crate) struct ControlTab {
    window: WindowHandle,
}

impl ControlTab {
    /// Takes the first window and opens a second one for the story. The order matters, because
    /// Chromium opens new tabs in the window that was opened last.
    ///
    /// Where a policy installs the extension, the extension may open a page meanwhile, and
    /// Firefox's driver then takes that page's tab for the one that was requested. So in this case
    /// the harness and the story each get a new tab: a tab that is opened in an existing window is
    /// always the right one.
    pub(crate) async fn set_up(client: &Client, options: &Options) -> Result<Self> {
        let by_policy = options.installed.by_policy();
        let window = match by_policy {
            true => client.new_window(true).await?.handle,
            false => client.window().await?,
        };
        let story = client.new_window(false).await?;
        client.switch_to_window(story.handle).await?;
        if by_policy {
            let story = client.new_window(true).await?;
            client.switch_to_window(story.handle).await?;
        }
        look::resize(client, options).await?;
        Ok(Self { window })
    }

    pub(crate) fn window(&self) -> &WindowHandle {
        &self.window
    }

    pub(crate) fn is(&self, handle: &WindowHandle) -> bool {
        self.window == *handle
    }
}

impl Session {
    /// Runs a script with the extension's rights, including `chrome.*`. The script may use `await`.
    pub async fn extension_run(&self, script: &str, args: &[Value]) -> Result<Value> {
        let run = async || run_async(&self.client, script, args.to_vec()).await;
        self.in_control_tab(&self.own_page(), run).await
    }

    /// Leaves the extension's page in the control tab. The next look opens it again.
    pub(crate) async fn clear_control_tab(&self) -> Result<()> {
        self.in_control_tab("about:blank", async || Ok(())).await
    }

    /// Does something on a page in the control tab and returns to the current tab.
    pub(crate) async fn in_control_tab<T>(
        &self,
        page: &str,
        act: impl AsyncFnOnce() -> Result<T>,
    ) -> Result<T> {
        let tab = self.tab().await.context("there is no current tab")?;
        let control_tab = self.control_tab.window.clone();
        self.client.switch_to_window(control_tab).await?;
        let result = match self.open_in_control_tab(page).await {
            Ok(()) => act().await,
            Err(error) => Err(error),
        };
        self.look_at(&tab).await?;
        result
    }

    /// Runs a script with the extension's rights, even where no tab of a story is open. The control
    /// tab stays the current one.
    pub(crate) async fn run_in_control_tab(&self, script: &str) -> Result<Value> {
        self.open_in_control_tab(&self.own_page()).await?;
        run_async(&self.client, script, Vec::new()).await
    }

    /// Opens a page in the control tab, which must be the current one.
    pub(crate) async fn open_in_control_tab(&self, page: &str) -> Result<()> {
        let own = page.starts_with(&self.extension.origin);
        if self.url().await? == page && (!own || self.has_rights().await?) {
            return Ok(());
        }
        if !own {
            return go(&self.client, page).await;
        }
        // While an extension is being reloaded, its pages open without its rights, or as an error.
        until("a page of the extension", SOON, async || {
            go(&self.client, page).await?;
            ensure!(self.has_rights().await?, "it has no rights");
            Ok(())
        })
        .await
    }

    fn own_page(&self) -> String {
        format!("{}/manifest.json", self.extension.origin)
    }

    /// Whether the current page has the extension's rights.
    async fn has_rights(&self) -> Result<bool> {
        let script = "return Boolean(globalThis.chrome?.storage)";
        let answer = self.client.execute(script, Vec::new()).await?;
        Ok(answer == Value::Bool(true))
    }
}
