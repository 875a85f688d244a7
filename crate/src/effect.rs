//! What the shell is told to do, as data. Does nothing itself.

use crate::view::Notice;
use crate::words::{Language, Message, Piece, Words};
use serde::Serialize;

/// One thing to do. All but [`Effect::OpenPage`] describe how things should stand, so that carrying
/// them out twice is the same as once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Effect<T = Message, S = T> {
    /// The toolbar button shows this.
    SetBadge {
        /// The sign; empty for none.
        text: String,
        /// The tooltip.
        title: T,
        /// Colour behind the sign, as CSS writes it.
        background: String,
        /// Colour of the sign.
        color: String,
    },
    /// The banner's content script finds this in the store; `null` for nothing.
    PublishBanner {
        /// The banner.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Notice<T, S> | null"))]
        banner: Option<Notice<T, S>>,
    },
    /// Exactly these content scripts are registered.
    RegisterContentScripts {
        /// The scripts.
        scripts: Vec<ContentScript>,
    },
    /// These content scripts run in the pages that are open and match, unless they do already: in those that were
    /// opened before Veto was there, or before it was let see them.
    RunContentScripts {
        /// The scripts.
        scripts: Vec<ContentScript>,
    },
    /// The content scripts that run find this in the store: whether the browser lets Veto see their pages.
    PublishHostAccess {
        /// Whether it does.
        granted: bool,
    },
    /// The one alarm rings then; `null` for never.
    SetAlarm {
        /// Milliseconds since 1970.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
        at: Option<i64>,
    },
    /// Opens a page: in the given tab, or in a new one.
    OpenPage {
        /// Its address.
        url: String,
        /// The tab that goes there.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
        tab: Option<i32>,
    },
}

/// A content script, and where it runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ContentScript {
    /// Which.
    pub id: ContentScriptId,
    /// Match patterns of the pages on which it runs.
    pub matches: Vec<String>,
    /// Match patterns of those on which it does not.
    pub exclude_matches: Vec<String>,
}

/// The content scripts. Those but the guide come and go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ContentScriptId {
    /// Shows the banner on ordinary pages.
    Banner,
    /// Reads the switch on the settings pages and shows the guide there. The manifest declares it.
    Guide,
    /// Tells, on the way to the switch, that the platform asks for signing in.
    SignIn,
}

/// An effect in words.
pub type SaidEffect = Effect<String, Vec<Piece>>;

impl Effect {
    /// The same in words.
    #[must_use]
    pub fn said(&self, words: &Words<'_>, language: Language) -> SaidEffect {
        match self {
            Self::SetBadge {
                text,
                title,
                background,
                color,
            } => Effect::SetBadge {
                text: text.clone(),
                title: words.say(title),
                background: background.clone(),
                color: color.clone(),
            },
            Self::PublishBanner { banner } => Effect::PublishBanner {
                banner: banner.as_ref().map(|banner| banner.said(words, language)),
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
