//! The extension's pages: their addresses, and links between them.

use super::{Action, Command, Weight};
use crate::platform::PlatformId;
use crate::words::Message;
use serde::Deserialize;

/// A page of the extension. `extension/page.html` is the document of all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub(crate) enum ExtensionPage {
    /// Opened by the toolbar button; `manifest.json` has its address too.
    Popup,
    /// Opened once, after the installation.
    Welcome,
    /// The journal, as a timeline and as a sheet to print.
    Record,
    /// What the person can do beyond the switch.
    #[serde(rename = "steps")]
    NextSteps,
    Letter,
    /// The complaint to a supervisory authority.
    Complaint,
}

impl ExtensionPage {
    /// Address relative to the extension's root, without a leading slash.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Popup => "page.html?show=popup",
            Self::Welcome => "page.html?show=welcome",
            Self::Record => "page.html?show=record",
            Self::NextSteps => "page.html?show=steps",
            Self::Letter => "page.html?show=letter",
            Self::Complaint => "page.html?show=complaint",
        }
    }

    /// A link to the page.
    pub(super) fn open(self, text: Message, weight: Weight) -> Action {
        let path = self.path().to_owned();
        Action::new(text, weight, Command::OpenExtensionPage { path })
    }

    /// A link to the page about a platform.
    pub(super) fn open_about(self, platform: PlatformId, text: Message, weight: Weight) -> Action {
        let path = self.about(platform);
        Action::new(text, weight, Command::OpenExtensionPage { path })
    }

    /// Address of the page about a platform, relative to the extension's root.
    pub(super) fn about(self, platform: PlatformId) -> String {
        format!("{}&platform={}", self.path(), platform.slug())
    }
}

#[cfg(test)]
mod tests;
