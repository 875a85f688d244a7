//! The harness's own tab, in a window of its own, in which the extension's `manifest.json` is open:
//! a page of the extension's origin on which none of its code runs. Scripts with the extension's
//! rights run there, so that looking changes nothing: it touches no tab of the story and wakes no
//! worker.

use anyhow::{Context, Result, ensure};
use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};

use super::navigate::{go, run_async};
use super::{Browser, Options, Session, elsewhere, look};
use crate::{SOON, until};

/// The harness's own tab.
#[derive(Debug)]
pub(crate) struct ControlTab {
    window: WindowHandle,
    /// Firefox's own number of the tab; `None` in Chromium.
    tab: Option<Value>,
}

impl ControlTab {
    /// Takes the first window and opens a second one for the story. The order matters, because
    /// Chromium opens new tabs in the window that was opened last.
    ///
    /// Where a policy installs the extension, the extension may open a page meanwhile, and
    /// Firefox's driver then takes that page's tab for the one that was requested. So in this case
    /// the harness and the story each get a new tab: a tab that is opened in an existing window is
    /// always the right one.
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

/// Runs LOOK in the control tab, or returns `away` if that shows another page. A page that opens
/// while the extension is reloaded has no rights of the extension's.
const LOOK: &str = "
    const [page, ...args] = arguments;
    if (location.href !== page || !globalThis.chrome?.storage) return { away: true };
    return { value: await LOOK.apply(null, args) };";

impl Session {
    /// Runs a script with the extension's rights, including `chrome.*`. The script may use `await`.
    pub async fn extension_run(&self, script: &str, args: &[Value]) -> Result<Value> {
        let page = self.own_page();
        let look = LOOK.replace("LOOK", &format!("(async function () {{ {script} }})"));
        let page_and_args = [&[json!(page)], args].concat();
        let mut seen = match &self.control_tab.tab {
            Some(tab) => elsewhere::run(&self.client, tab, &look, page_and_args).await?,
            None => {
                let run = async || run_async(&self.client, &look, page_and_args).await;
                self.in_control_window(run).await?
            }
        };
        if seen["away"] != true {
            return Ok(seen["value"].take());
        }
        let run = async || run_async(&self.client, script, args.to_vec()).await;
        self.in_control_tab(&page, run).await
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
        self.in_control_window(async || {
            self.open_in_control_tab(page).await?;
            act().await
        })
        .await
    }

    /// Does something in the control tab, whatever it shows, and returns to the current tab.
    async fn in_control_window<T>(&self, act: impl AsyncFnOnce() -> Result<T>) -> Result<T> {
        let tab = self.tab().await.context("there is no current tab")?;
        let control_tab = self.control_tab.window.clone();
        self.client.switch_to_window(control_tab).await?;
        let result = act().await;
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
