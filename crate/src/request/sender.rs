//! Identifies the sender of a message from what the browser reports about it.
//!
//! **Invariant:** nothing that the message says about its sender is trusted.

use crate::address::{PageKind, page_kind};
use crate::platform::{PlatformId, Remedy};
use serde::{Deserialize, Serialize};

/// A sender that may make requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// One of Veto's own pages, such as the popup.
    ExtensionPage,
    /// Veto's content script in the top document of a tab that shows a platform.
    PlatformTab {
        /// The browser's id of the tab.
        tab: i32,
        platform: PlatformId,
        /// Whether the tab is in a private window.
        private: bool,
    },
}

/// What the browser reports about a sender: the parts of `runtime.MessageSender` that matter here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SenderFacts {
    /// Id of the extension that sent the message.
    pub extension_id: Option<String>,
    /// Address of the document that sent the message.
    pub url: Option<String>,
    /// Id of the tab that the sender is in, if it is in one.
    pub tab: Option<i32>,
    /// Id of the frame within the tab; 0 is the top document.
    pub frame: Option<i32>,
    /// Whether that tab is in a private window.
    pub private: bool,
}

/// How the browser identifies this extension.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ExtensionIdentity {
    pub id: String,
    /// Base address of the extension's own pages, with the final slash.
    pub base_url: String,
}

impl Sender {
    /// Whether the sender is a tab in a private window.
    #[must_use]
    pub fn is_private(self) -> bool {
        matches!(self, Self::PlatformTab { private: true, .. })
    }

    /// Returns the sender that these facts describe; `None` if it may not make requests.
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
        // Content scripts run only where Veto reads a switch.
        PlatformId::all()
            .filter(|platform| matches!(platform.platform().remedy, Remedy::Read { .. }))
            .find(|platform| page_kind(platform.platform(), url) != PageKind::Foreign)
            .map(|platform| Self::PlatformTab {
                tab,
                platform,
                private: facts.private,
            })
    }
}
