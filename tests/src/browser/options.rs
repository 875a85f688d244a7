//! What a story may choose about its browser before it starts.

use std::env;
use std::path::PathBuf;

use super::Etc;

/// How to start a browser.
#[derive(Clone, Debug)]
pub struct Options {
    /// Without a window on the screen. The default is `true`, unless `VETO_HEADED` is set.
    pub headless: bool,
    /// Width and height of the window.
    pub size: (u32, u32),
    /// The language the browser asks pages for, such as `fr`. Its own words, and with them the
    /// extension’s `chrome.i18n`, follow only where the browser’s language pack is installed.
    pub language: Option<String>,
    /// The browser's own list of languages as it stands in its preferences, well-formed or not, such as `de-,de`. Then
    /// `language` is only that of its own words.
    pub languages: Option<String>,
    /// Environment variables for the browser, such as `TZ`.
    pub environment: Vec<(String, String)>,
    /// The folder of another extension that the person has, too.
    pub companion: Option<PathBuf>,
    /// How many kilobytes all that pages and extensions store may take, in Firefox. Chromium gives each extension 10 MB.
    pub storage_limit: Option<u32>,
    /// The policies of an organisation; `None` for those of the machine, which should be none.
    pub etc: Option<Etc>,
    /// How the extension gets into the browser.
    pub installed: Installed,
    /// Whether the page that the extension opens once it is installed stays open, for stories about
    /// it. For all others it is closed: the default.
    pub keeps_first_page: bool,
    /// Whether the background is stopped before each step that a person takes: going somewhere, a click, a key,
    /// another tab. The default is `false`, unless `VETO_MORTAL` is set.
    pub mortal: bool,
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
            etc: None,
            installed: Installed::Unpacked,
            keeps_first_page: false,
            mortal: env::var_os("VETO_MORTAL").is_some(),
        }
    }
}

/// How an extension gets into a browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Installed {
    /// Its folder is loaded.
    #[default]
    Unpacked,
    /// It does not, to see what pages do by themselves. What asks the extension then fails.
    Not,
    /// The browser's own policy installs it, without anybody's doing.
    ByPolicy {
        /// The id that it then has in Chromium. In Firefox it is the one in its manifest.
        chromium_id: String,
    },
}

impl Installed {
    pub(crate) fn by_policy(&self) -> bool {
        matches!(self, Self::ByPolicy { .. })
    }
}
