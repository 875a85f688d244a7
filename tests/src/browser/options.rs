//! The options that a story can set before its browser starts.

use std::env;
use std::path::PathBuf;

use super::SystemPolicies;

/// How to start a browser.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether the browser runs without a window on the screen. The default is `true`, unless
    /// `VETO_HEADED` is set.
    pub headless: bool,
    /// Width and height of the window in CSS pixels.
    pub size: (u32, u32),
    /// The language in which the browser asks for pages, such as `fr`. The browser's own interface,
    /// and with it the extension's `chrome.i18n`, only follows if the browser's language pack is
    /// installed.
    pub language: Option<String>,
    /// The browser's list of accepted languages exactly as it is in its preferences, well-formed or
    /// not, such as `de-,de`. If it is set, `language` only sets the language of the browser's
    /// interface.
    pub languages: Option<String>,
    /// Environment variables for the browser, such as `TZ`.
    pub environment: Vec<(String, String)>,
    /// The folder of another extension that the person has installed, too.
    pub companion: Option<PathBuf>,
    /// The limit in kilobytes for everything that pages and extensions store. Firefox only;
    /// Chromium gives each extension 10 MB.
    pub storage_limit: Option<u32>,
    /// An organisation's policies; `None` means those of the machine, which should have none.
    pub system_policies: Option<SystemPolicies>,
    /// How the extension is installed.
    pub installed: Installed,
    /// Whether the welcome page stays open that the extension opens when it is installed. The
    /// default is `false`; only stories about the page need it.
    pub keeps_first_page: bool,
    /// Whether the background is stopped before each step that a person takes: navigation, a click,
    /// a key, another tab. The default is `false`, unless `VETO_MORTAL` is set.
    pub kill_background: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            headless: env::var_os("VETO_HEADED").is_none(),
            size: (1280, 800),
            language: None,
            languages: None,
            environment: Vec::new(),
            companion: None,
            storage_limit: None,
            system_policies: None,
            installed: Installed::Unpacked,
            keeps_first_page: false,
            kill_background: env::var_os("VETO_MORTAL").is_some(),
        }
    }
}

/// How the extension is installed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Installed {
    /// The browser loads its folder.
    #[default]
    Unpacked,
    /// The extension is not installed, to see what pages do by themselves. Calls that ask the
    /// extension for something then fail.
    Not,
    /// The browser's policy installs the extension; nobody clicks anything.
    ByPolicy {
        /// The extension's id in Chromium. In Firefox it is the one in the manifest.
        chromium_id: String,
    },
}

impl Installed {
    pub(crate) fn by_policy(&self) -> bool {
        matches!(self, Self::ByPolicy { .. })
    }
}
