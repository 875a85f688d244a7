//! The harness’s own window, in which the extension’s `manifest.json` is open: a page of the extension’s origin on which none
//! of its code runs. Scripts with the extension's rights run there, so looking changes nothing: no tab of the story, no worker
//! woken.

use anyhow::{Context, Result, ensure};
use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};

use super::navigate::{go, run_async};
use super::{Browser, Options, Session, elsewhere, look};
use crate::{SOON, until};

/// Where it is.
#[derive(Debug)]
pub(crate) struct Desk {
    window: WindowHandle,
    /// Firefox's own number of the tab.
    tab: Option<Value>,
}

impl Desk {
    /// Takes the first window and opens a second one for the story. In this order, because
    /// Chromium opens new tabs in the window that was made last.
    ///
    /// Where a policy installs the extension, it may open a page meanwhile, and Firefox’s driver takes what is in front
    /// of a window for the tab one asks for. A tab opened in a window is always the right one.
    pub(crate) async fn set_up(
        browser: Browser,
        client: &Client,
        options: &Options,
    ) -> Result<Self> {
        let by_policy = options.installed.by_policy();
        let window = match by_policy {
            true => client.new_window(true).await?.handle,
            false => client.window().await?,
        };
        client.switch_to_window(window.clone()).await?;
        let tab = match browser {
            Browser::Chromium => None,
            Browser::Firefox => Some(elsewhere::current(client).await?),
        };
        let story = client.new_window(false).await?;
        client.switch_to_window(story.handle).await?;
        if by_policy {
            let story = client.new_window(true).await?;
            client.switch_to_window(story.handle).await?;
        }
        look::resize(client, options).await?;
        Ok(Self { window, tab })
    }

    pub(crate) fn window(&self) -> &WindowHandle {
        &self.window
    }

    pub(crate) fn is(&self, handle: &WindowHandle) -> bool {
        self.window == *handle
    }
}

/// A look at the desk, which says so if the page there is another one. While an extension is loaded anew, its pages open
/// without its rights.
const LOOK: &str = "
    const [page, ...args] = arguments;
    if (location.href !== page || !globalThis.chrome?.storage) return { away: true };
    return { value: await LOOK.apply(null, args) };";

impl Session {
    /// Runs a script with the extension’s rights, `chrome.*` and all; it may `await`.
    pub async fn extension_run(&self, script: &str, args: &[Value]) -> Result<Value> {
        let page = self.own_page();
        let look = LOOK.replace("LOOK", &format!("(async function () {{ {script} }})"));
        let page_and_args = [&[json!(page)], args].concat();
        let mut seen = match &self.desk.tab {
            Some(tab) => elsewhere::run(&self.client, tab, &look, page_and_args).await?,
            None => {
                let run = async || run_async(&self.client, &look, page_and_args).await;
                self.in_desk(run).await?
            }
        };
        if seen["away"] != true {
            return Ok(seen["value"].take());
        }
        let run = async || run_async(&self.client, script, args.to_vec()).await;
        self.at_desk(&page, run).await
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
        self.in_desk(async || {
            self.go_at_desk(page).await?;
            act().await
        })
        .await
    }

    /// Does something in the desk's window, whatever it shows, and comes back to the current tab.
    async fn in_desk<T>(&self, act: impl AsyncFnOnce() -> Result<T>) -> Result<T> {
        let tab = self.tab().await.context("there is no current tab")?;
        let desk = self.desk.window.clone();
        self.client.switch_to_window(desk).await?;
        let result = act().await;
        self.look_at(&tab).await?;
        result
    }

    /// Runs a script with the extension's rights, where no tab of a story need be open. The desk is in front.
    pub(crate) async fn at_own_desk(&self, script: &str) -> Result<Value> {
        self.go_at_desk(&self.own_page()).await?;
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

    fn own_page(&self) -> String {
        format!("{}/manifest.json", self.extension.origin)
    }

    /// Whether the page has the extension's rights.
    async fn has_rights(&self) -> Result<bool> {
        let script = "return Boolean(globalThis.chrome?.storage)";
        let answer = self.client.execute(script, Vec::new()).await?;
        Ok(answer == Value::Bool(true))
    }
}
