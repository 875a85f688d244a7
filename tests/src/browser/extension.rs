//! The extension from inside: scripts with its rights, its badge, its storage.
//!
//! They run at a desk: a window of the harness’s own, in which the extension’s `manifest.json` is
//! open. That is a page of the extension’s origin on which none of its code runs, so looking
//! changes nothing: no tab of the story, no worker woken.

use anyhow::{Context, Result, ensure};
use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::Value;

use super::navigate::{go, run_async};
use super::{Options, Session, look};
use crate::{SOON, until};

/// Who the extension is to its browser.
#[derive(Clone, Debug)]
pub(crate) struct Extension {
    pub(crate) id: String,
    /// `chrome-extension://…` or `moz-extension://…`, without a slash at the end.
    pub(crate) origin: String,
}

/// What the toolbar shows of the extension, in every tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// The text on the badge.
    pub text: String,
    /// The tooltip.
    pub title: String,
}

/// The harness’s own window.
#[derive(Debug)]
pub(crate) struct Desk {
    window: WindowHandle,
}

impl Desk {
    /// Takes the first window and opens a second one for the story. In this order, because
    /// Chromium opens new tabs in the window that was made last.
    ///
    /// Where a policy installs the extension, it may open a page meanwhile, and Firefox’s driver takes what is in front
    /// of a window for the tab one asks for. A tab opened in a window is always the right one.
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
    /// Runs a script with the extension’s rights, `chrome.*` and all; it may `await`.
    pub async fn extension_run(&self, script: &str, args: &[Value]) -> Result<Value> {
        let page = format!("{}/manifest.json", self.extension.origin);
        self.at_desk(&page, async || {
            run_async(&self.client, script, args.to_vec()).await
        })
        .await
    }

    /// Opens a page of the extension, such as `popup/popup.html`, in a new tab.
    pub async fn open_extension_page(&self, path: &str) -> Result<super::Tab> {
        self.open(&format!("{}/{path}", self.extension.origin))
            .await
    }

    /// Badge and tooltip.
    pub async fn badge(&self) -> Result<Badge> {
        let script =
            "return [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]";
        let seen = self.extension_run(script, &[]).await?;
        let text = |index: usize| seen[index].as_str().unwrap_or_default().to_owned();
        Ok(Badge {
            text: text(0),
            title: text(1),
        })
    }

    /// All of `chrome.storage.local`.
    pub async fn storage(&self) -> Result<Value> {
        self.extension_run("return await chrome.storage.local.get()", &[])
            .await
    }

    /// Sets these keys of `chrome.storage.local`.
    pub async fn store(&self, keys: Value) -> Result<()> {
        self.extension_run("await chrome.storage.local.set(arguments[0])", &[keys])
            .await?;
        Ok(())
    }

    /// The extension’s alarms.
    pub async fn alarms(&self) -> Result<Value> {
        self.extension_run("return await chrome.alarms.getAll()", &[])
            .await
    }

    /// The content scripts the extension registered while it ran.
    pub async fn registered_scripts(&self) -> Result<Value> {
        self.extension_run(
            "return await chrome.scripting.getRegisteredContentScripts()",
            &[],
        )
        .await
    }

    /// The tabs as the extension sees them, without the harness’s own.
    pub async fn browser_tabs(&self) -> Result<Value> {
        let script = "const own = await chrome.tabs.getCurrent(); \
                      return (await chrome.tabs.query({})).filter((tab) => tab.id !== own.id)";
        self.extension_run(script, &[]).await
    }

    /// Leaves the extension’s page at the desk. The next look opens it again.
    pub(crate) async fn clear_desk(&self) -> Result<()> {
        self.at_desk("about:blank", async || Ok(())).await
    }

    /// Does something on a page at the desk and comes back to the current tab.
    pub(crate) async fn at_desk<T>(
        &self,
        page: &str,
        act: impl AsyncFnOnce() -> Result<T>,
    ) -> Result<T> {
        let tab = self.tab().await.context("there is no current tab")?;
        self.client
            .switch_to_window(self.desk.window.clone())
            .await?;
        let result = match self.go_at_desk(page).await {
            Ok(()) => act().await,
            Err(error) => Err(error),
        };
        self.look_at(&tab).await?;
        result
    }

    /// Runs a script with the extension's rights, where no tab of a story need be open. The desk is in front.
    pub(crate) async fn at_own_desk(&self, script: &str) -> Result<Value> {
        self.go_at_desk(&format!("{}/manifest.json", self.extension.origin))
            .await?;
        run_async(&self.client, script, Vec::new()).await
    }

    pub(crate) async fn go_at_desk(&self, page: &str) -> Result<()> {
        let own = page.starts_with(&self.extension.origin);
        if self.url().await? == page && (!own || self.has_rights().await?) {
            return Ok(());
        }
        if !own {
            return go(&self.client, page).await;
        }
        // While an extension is loaded anew, its pages open without its rights, or as an error.
        until("a page of the extension", SOON, async || {
            go(&self.client, page).await?;
            ensure!(self.has_rights().await?, "it has no rights");
            Ok(())
        })
        .await
    }

    /// Whether the page has the extension's rights.
    async fn has_rights(&self) -> Result<bool> {
        let script = "return Boolean(globalThis.chrome?.storage)";
        let answer = self.client.execute(script, Vec::new()).await?;
        Ok(answer == Value::Bool(true))
    }
}
