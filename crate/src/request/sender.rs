//! Who sent a message, told from what the browser says of its sender. Trusts nothing that the message says itself.

use crate::address::{PageKind, page_kind};
use crate::platform::PlatformId;
use serde::{Deserialize, Serialize};

/// Somebody who may ask something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// One of Veto's own pages, such as the popup.
    ExtensionPage,
    /// Veto's content script in the top document of a tab that shows a platform.
    PlatformTab {
        /// The browser's number of the tab.
        tab: i32,
        /// Which platform.
        platform: PlatformId,
        /// Whether it is in a private window.
        private: bool,
    },
}

/// What the browser says of a sender: `runtime.MessageSender`, as far as it matters here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SenderFacts {
    /// Id of the extension that sent it.
    pub extension_id: Option<String>,
    /// Address of the document that sent it.
    pub url: Option<String>,
    /// The tab it is in, if it is in one.
    pub tab: Option<i32>,
    /// The frame within the tab; 0 is the top document.
    pub frame: Option<i32>,
    /// Whether that tab is in a private window.
    pub private: bool,
}

/// What the browser calls this extension.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ExtensionIdentity {
    /// Its id.
    pub id: String,
    /// The address below which its own pages are, with the final slash.
    pub base_url: String,
}

impl Sender {
    /// Whether it is in a private window.
    #[must_use]
    pub fn is_private(self) -> bool {
        matches!(self, Self::PlatformTab { private: true, .. })
    }

    /// The sender that these facts describe, if it is one of those that may ask.
    #[must_use]
    pub fn parse(facts: &SenderFacts, identity: &ExtensionIdentity) -> Option<Self> {
        if identity.id.is_empty() || facts.extension_id.as_ref() != Some(&identity.id) {
            return None;
        }
        let url = facts.url.as_deref()?;
        if identity.base_url.ends_with('/') && url.starts_with(&identity.base_url) {
            return Some(Self::ExtensionPage);
        }
        let tab = facts.tab?;
        if facts.frame != Some(0) {
            return None;
        }
        PlatformId::ALL
            .into_iter()
            .find(|platform| page_kind(platform.platform(), url) != PageKind::Foreign)
            .map(|platform| Self::PlatformTab {
                tab,
                platform,
                private: facts.private,
            })
    }
}
