//! Effects: what the shell has to do after an event, as data.

use crate::platform::PlatformId;
use crate::view::Notice;
use crate::words::{Language, Localizer, Message, Piece};
use serde::{Serialize, Serializer};

/// One thing to do. Every effect except [`Effect::OpenPage`] describes a desired state, so carrying
/// it out twice is the same as once.
///
/// `T` is the type of a text, and `S` of a sentence: both are messages at first, and become strings
/// and pieces when a language is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Effect<T = Message, S = T> {
    /// Set the badge and the tooltip of the toolbar button.
    SetBadge {
        /// Text of the badge; empty for no badge.
        text: String,
        /// The lines of the tooltip.
        title: Vec<T>,
        /// Background colour of the badge, as a CSS colour.
        background: String,
        /// Colour of the text, as a CSS colour.
        color: String,
    },
    /// Set the address of the popup. It names what the popup shows, so that a page that was drawn
    /// before can show at once if that is still the same.
    SetPopup {
        /// Path from the extension's root, without a leading slash.
        path: String,
    },
    /// Put the banner of a site into the store, where its content script finds it.
    PublishBanner {
        /// Scheme and host of the site.
        origin: String,
        /// `null` removes it.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Notice<T, S> | null"))]
        banner: Option<Notice<T, S>>,
    },
    /// Register these content scripts.
    RegisterContentScripts {
        scripts: Vec<ContentScript>,
        /// Whether to unregister all others.
        only: bool,
    },
    /// Inject these scripts into matching tabs that don't run them yet: tabs that were already open
    /// when Veto was installed, updated, or granted host access.
    RunContentScripts {
        /// Each with the match patterns of its tabs.
        scripts: Vec<ContentScript>,
    },
    /// Put into the store whether Veto has host access to a site. When this changes, a guide that
    /// is running there reports its page again.
    PublishHostAccess {
        /// Scheme and host of the site.
        origin: String,
        /// `null` removes it, since Veto does not look after the site.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "boolean | null"))]
        granted: Option<bool>,
    },
    /// Return the host access to these sites to the browser.
    DropHostAccess {
        /// Match patterns of the pages.
        origins: Vec<String>,
    },
    /// Set the only alarm, which wakes the background.
    SetAlarm {
        /// Milliseconds since 1970; `null` for no alarm.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
        at: Option<i64>,
    },
    /// Open a page.
    OpenPage {
        url: String,
        /// The tab to navigate; `null` opens a new tab.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
        tab: Option<i32>,
    },
}

/// A content script, and the pages on which it runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ContentScript {
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub id: ContentScriptId,
    /// Match patterns of the pages on which it runs.
    pub matches: Vec<String>,
    /// Match patterns of the pages on which it does not run.
    pub exclude_matches: Vec<String>,
}

/// Names a content script on the pages of a platform, such as `guide/linkedin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentScriptId {
    pub kind: ContentScriptKind,
    pub platform: PlatformId,
}

/// The content scripts. Each is registered only while it is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentScriptKind {
    /// Shows the banner on ordinary pages.
    Banner,
    /// Reads the switch on the settings pages and shows the guide there.
    Guide,
    /// Reports, on the way to the switch, that the platform asks the person to sign in.
    SignIn,
}

impl ContentScriptKind {
    fn name(self) -> &'static str {
        match self {
            Self::Banner => "banner",
            Self::Guide => "guide",
            Self::SignIn => "sign-in",
        }
    }
}

impl Serialize for ContentScriptId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!(
            "{}/{}",
            self.kind.name(),
            self.platform.slug()
        ))
    }
}

/// An effect with its texts in one language.
pub type LocalizedEffect = Effect<String, Vec<Piece>>;

impl Effect {
    /// Returns the effect with its texts in `language`.
    #[must_use]
    pub fn localized(&self, localizer: &Localizer<'_>, language: Language) -> LocalizedEffect {
        match self {
            Self::SetBadge {
                text,
                title,
                background,
                color,
            } => Effect::SetBadge {
                text: text.clone(),
                title: title.iter().map(|line| localizer.say(line)).collect(),
                background: background.clone(),
                color: color.clone(),
            },
            Self::SetPopup { path } => Effect::SetPopup { path: path.clone() },
            Self::PublishBanner { origin, banner } => Effect::PublishBanner {
                origin: origin.clone(),
                banner: banner
                    .as_ref()
                    .map(|banner| banner.localized(localizer, language)),
            },
            Self::RegisterContentScripts { scripts, only } => Effect::RegisterContentScripts {
                scripts: scripts.clone(),
                only: *only,
            },
            Self::RunContentScripts { scripts } => Effect::RunContentScripts {
                scripts: scripts.clone(),
            },
            Self::PublishHostAccess { origin, granted } => Effect::PublishHostAccess {
                origin: origin.clone(),
                granted: *granted,
            },
            Self::DropHostAccess { origins } => Effect::DropHostAccess {
                origins: origins.clone(),
            },
            Self::SetAlarm { at } => Effect::SetAlarm { at: *at },
            Self::OpenPage { url, tab } => Effect::OpenPage {
                url: url.clone(),
                tab: *tab,
            },
        }
    }
}
