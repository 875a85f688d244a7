//! The extension from inside: its badge, its storage, its alarms. How a script gets its rights is in `desk`.

use anyhow::Result;
use serde_json::Value;

use super::Session;

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

impl Session {
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
}
