//! Reads the extension's badge, store, alarms, content scripts and tabs. `control_tab` gives
//! scripts the extension's rights.

use anyhow::Result;
use serde_json::Value;
use veto::store::keys::BANNER;

use super::Session;
use crate::replica::ORIGIN;

/// The extension's identity in its browser.
#[derive(Clone, Debug)]
pub(crate) struct Extension {
    pub(crate) id: String,
    /// `chrome-extension://…` or `moz-extension://…`, without a slash at the end.
    pub(crate) origin: String,
}

/// What the toolbar shows for the extension, in every tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    pub text: String,
    /// The tooltip.
    pub title: String,
}

impl Session {
    /// Opens a page of the extension, in a new tab. [`crate::extension_page`] makes the path.
    pub async fn open_extension_page(&self, path: &str) -> Result<super::Tab> {
        self.open(&format!("{}/{path}", self.extension.origin))
            .await
    }

    /// The path of the popup that a click on the toolbar button opens, from the extension's root.
    pub async fn popup_path(&self) -> Result<String> {
        let script = "return (await chrome.action.getPopup({})).split('/').pop()";
        let path = self.extension_run(script, &[]).await?;
        Ok(path.as_str().unwrap_or_default().to_owned())
    }

    /// Opens the popup as a click on the toolbar button does, but in a new tab.
    pub async fn open_popup(&self) -> Result<super::Tab> {
        self.open_extension_page(&self.popup_path().await?).await
    }

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

    /// The result of `chrome.alarms.getAll()`.
    pub async fn alarms(&self) -> Result<Value> {
        self.extension_run("return await chrome.alarms.getAll()", &[])
            .await
    }

    /// The banner for LinkedIn's pages that the extension has published; null if there is none.
    pub async fn published_banner(&self) -> Result<Value> {
        let mut store = self.storage().await?;
        Ok(store[format!("{BANNER}{ORIGIN}")].take())
    }

    /// The content scripts that the extension registered.
    pub async fn registered_scripts(&self) -> Result<Value> {
        self.extension_run(
            "return await chrome.scripting.getRegisteredContentScripts()",
            &[],
        )
        .await
    }

    /// The ids of the registered content scripts, such as `guide/linkedin`, sorted.
    pub async fn registered_ids(&self) -> Result<Vec<String>> {
        let scripts = self.registered_scripts().await?;
        let scripts = scripts.as_array().into_iter().flatten();
        let mut ids: Vec<_> = scripts
            .filter_map(|script| Some(script["id"].as_str()?.to_owned()))
            .collect();
        ids.sort();
        Ok(ids)
    }

    /// The tabs as the extension sees them, without the harness's own tab.
    pub async fn browser_tabs(&self) -> Result<Value> {
        let script = "const own = await chrome.tabs.getCurrent(); \
                      return (await chrome.tabs.query({})).filter((tab) => tab.id !== own.id)";
        self.extension_run(script, &[]).await
    }
}
