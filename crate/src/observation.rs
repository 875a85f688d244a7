//! What a page showed: facts as the content script found them, without any judgement. Judging is [`crate::reading`]'s.

use serde::{Deserialize, Serialize};

/// Everything that one look at a page brought.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Observation {
    /// Address of the top document at the time.
    pub url: String,
    /// The document's `lang`; empty if it has none.
    pub interface_language: String,
    /// Which load of the page this is.
    pub load: PageLoad,
    /// How that load was watched so far. A sender that says nothing of it vouches for nothing.
    #[serde(default)]
    pub watch: Watch,
    /// Milliseconds since the document, or the address within it, was first seen.
    pub waited_ms: u32,
    /// Every switch-like control found, in document order, those in open shadow roots and
    /// same-origin frames included.
    pub switches: Vec<ObservedSwitch>,
    /// What controls showed earlier on this load, oldest first: one for each change.
    #[serde(default)]
    pub earlier: Vec<EarlierSwitch>,
    /// What kept the content script from seeing all of the page, if anything did.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Obstacle | null"))]
    pub obstacle: Option<Obstacle>,
    /// What the page shows of whose account is open. Never stored as it is.
    #[serde(default)]
    pub account: AccountFacts,
    /// Messages that the page shows as alerts, and did not before the person did something on it.
    pub alerts: Vec<String>,
}

/// One load of a document. Reloading makes another; moving within a page does not.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct PageLoad {
    /// Made at random for this load.
    pub id: String,
    /// When the load began by the clock of then, in milliseconds since 1970.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "number"))]
    pub opened_at: i64,
    /// The `order` of the journal's last entry when the load began, 0 if it had none: what is
    /// in the journal up to there was seen before. Unlike clocks it survives sleep and a clock
    /// that is set. `None` if the load did not report itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "number"))]
    pub after: Option<u64>,
}

/// How a load was watched: what the content script can vouch for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Watch {
    /// Whether watching began before the document had anything that a person could use.
    pub from_the_start: bool,
    /// Milliseconds after the load began at which watching began.
    pub from_ms: u32,
    /// Where the document, and what its scripts fetched from its own host, came from.
    pub arrival: Arrival,
    /// Whether a person has used the page: a trusted click, key or input outside Veto's notice.
    pub touched: bool,
}

/// Where a document came from.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Arrival {
    /// Nobody can say, or it has not arrived whole.
    #[default]
    Unknown,
    /// The server sent it for this load.
    Server,
    /// The HTTP cache, or a part of the state from there.
    Cache,
    /// Back or forward, or a restored session: the page as it was.
    History,
    /// A service worker answered.
    ServiceWorker,
    /// Another page of the platform led here within the same document.
    InPage,
}

/// What a control showed earlier on this load, before it changed or was taken away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EarlierSwitch {
    /// As [`ObservedSwitch::states`].
    pub states: Vec<String>,
    /// As [`ObservedSwitch::choices`].
    pub choices: Vec<ObservedChoice>,
    /// The texts that named it.
    pub texts: SwitchTexts,
    /// As [`ObservedSwitch::shown`].
    pub shown: bool,
    /// Whether a person had used the page when it was first seen so.
    pub touched: bool,
}

/// What keeps a content script from seeing all of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// More controls or changes than it looks at.
    TooMuch,
    /// Reading the page failed: something in it breaks what every page has.
    Interference,
}

/// What a page shows of whose account is open, each empty where it shows nothing certain.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct AccountFacts {
    /// The one profile that the page's own navigation links to, as a path.
    pub profile: String,
    /// What the picture of the member in the navigation is called.
    pub photo: String,
}

/// One switch-like control: one that is on or off, or a pair of choices.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ObservedSwitch {
    /// What everything that tells its state says: a native control's `checked`, `aria-checked`,
    /// `aria-pressed`. `true`, `false`, `mixed`, or whatever else stands there. Empty for a control
    /// with choices.
    pub states: Vec<String>,
    /// What a group of radio buttons or a list offers, in order; empty for all others.
    pub choices: Vec<ObservedChoice>,
    /// The texts that name it.
    pub texts: SwitchTexts,
    /// Whether it, or a label that stands for it, takes up room on the page.
    pub shown: bool,
    /// Disabled, natively or by `aria-disabled`.
    pub disabled: bool,
    /// Within something that says `aria-busy`.
    pub busy: bool,
    /// It was there, with the same texts, under another address before: a remainder of that page.
    pub carried_over: bool,
    /// Milliseconds for which the page was seen and all of the above has been as it is now.
    pub steady_ms: u32,
    /// How the frames that it stands in were watched, the least certain of them; `None` if it
    /// stands in the top document.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Watch | null"))]
    pub frame: Option<Watch>,
}

/// One radio button of a group, or one entry of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ObservedChoice {
    /// Its accessible name.
    pub name: String,
    /// As [`ObservedSwitch::states`]: whether it is chosen.
    pub states: Vec<String>,
}

/// The texts of and around a control, each empty where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SwitchTexts {
    /// The accessible name (<https://www.w3.org/TR/accname-1.2/>).
    pub name: String,
    /// The accessible description, of the same specification.
    pub description: String,
    /// The texts in the small common element around it that holds no other control, one for each
    /// element.
    pub nearby: Vec<String>,
    /// The texts in the largest element around it that holds no other control: none of them names
    /// it, and any may speak against what it shows.
    #[serde(default)]
    pub around: Vec<String>,
    /// Whether the name or the description is longer than what stands here.
    #[serde(default)]
    pub cut: bool,
}

impl Arrival {
    /// Whether the document is one that was there before, and may be from any time.
    #[must_use]
    pub fn is_stored(self) -> bool {
        matches!(self, Self::Cache | Self::History | Self::ServiceWorker)
    }
}

impl Watch {
    /// What both vouch for.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let arrival = match (self.arrival, other.arrival) {
            (Arrival::Server, arrival) | (arrival, Arrival::Server) => arrival,
            (arrival, _) => arrival,
        };
        Self {
            from_the_start: self.from_the_start && other.from_the_start,
            from_ms: self.from_ms.max(other.from_ms),
            arrival,
            touched: self.touched || other.touched,
        }
    }
}
