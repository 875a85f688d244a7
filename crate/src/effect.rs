//! Effects: what the shell has to do after an event, as data.

use crate::view::Notice;
use crate::words::{Language, Localizer, Message, Piece};
use serde::Serialize;

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
        /// The tooltip.
        title: T,
        /// Background colour of the badge, as a CSS colour.
        background: String,
        /// Colour of the text, as a CSS colour.
        color: String,
    },
    /// Put the banner into the store, where its content script finds it.
    PublishBanner {
        /// `null` removes it.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Notice<T, S> | null"))]
        banner: Option<Notice<T, S>>,
    },
    /// Register exactly these content scripts, and unregister all others.
    RegisterContentScripts {
        /// Empty to unregister all.
        scripts: Vec<ContentScript>,
    },
    /// Inject these scripts into matching tabs that don't run them yet: tabs that were already open
    /// when Veto was installed, updated, or granted host access.
    RunContentScripts {
        /// Each with the match patterns of its tabs.
        scripts: Vec<ContentScript>,
    },
    /// Put into the store whether Veto has host access. When this changes, a guide that is running
    /// reports its page again.
    PublishHostAccess {
        /// Whether Veto has host access to the platform's pages.
        granted: bool,
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
    pub id: ContentScriptId,
    /// Match patterns of the pages on which it runs.
    pub matches: Vec<String>,
    /// Match patterns of the pages on which it does not run.
    pub exclude_matches: Vec<String>,
}

/// The content scripts. The guide is always declared; the others are registered only while they are
/// needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ContentScriptId {
    /// Shows the banner on ordinary pages.
    Banner,
    /// Reads the switch on the settings pages and shows the guide there. The manifest declares it.
    Guide,
    /// Reports, on the way to the switch, that the platform asks the person to sign in.
    SignIn,
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
                title: localizer.say(title),
                background: background.clone(),
                color: color.clone(),
            },
            Self::PublishBanner { banner } => Effect::PublishBanner {
                banner: banner
                    .as_ref()
                    .map(|banner| banner.localized(localizer, language)),
            },
            Self::RegisterContentScripts { scripts } => Effect::RegisterContentScripts {
                scripts: scripts.clone(),
            },
            Self::RunContentScripts { scripts } => Effect::RunContentScripts {
                scripts: scripts.clone(),
            },
            Self::PublishHostAccess { granted } => Effect::PublishHostAccess { granted: *granted },
            Self::SetAlarm { at } => Effect::SetAlarm { at: *at },
            Self::OpenPage { url, tab } => Effect::OpenPage {
                url: url.clone(),
                tab: *tab,
            },
        }
    }
}
