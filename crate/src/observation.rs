//! What the content script observed on a page: facts only. [`crate::reading`] judges them.

use serde::{Deserialize, Serialize};

/// Everything that the content script found in one look at a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Observation {
    /// Address of the top document at the time of the look.
    pub url: String,
    /// The document's `lang` attribute; empty if it has none.
    pub interface_language: String,
    pub load: PageLoad,
    /// How that load was watched so far. If the sender leaves it out, the default vouches for
    /// nothing.
    #[serde(default)]
    pub watch: Watch,
    /// Milliseconds for which the page was visible since the document, or the address within it,
    /// was first seen.
    pub elapsed_ms: u32,
    /// Every switch-like control found, in document order, including those in open shadow roots and
    /// same-origin frames.
    pub switches: Vec<ObservedSwitch>,
    /// What controls showed earlier on this load and at this address: one item per change, oldest
    /// first.
    #[serde(default)]
    pub earlier: Vec<EarlierSwitch>,
    /// What prevented the content script from seeing all of the page; `None` if nothing did.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Obstacle | null"))]
    pub obstacle: Option<Obstacle>,
    /// Facts about the account that is signed in. They are never stored as they are: see
    /// [`crate::account`].
    #[serde(default)]
    pub account: AccountFacts,
    /// Messages that the page shows as alerts now, and did not show before the person did something
    /// on it.
    pub alerts: Vec<String>,
}

/// One load of a document. Reloading starts another; moving within the document does not.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct PageLoad {
    /// Random id, made for this load.
    pub id: String,
    /// When the load began, by the clock as it was then, in milliseconds since 1970.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "number"))]
    pub opened_at: i64,
    /// The `order` of the journal's last entry when the load began; 0 if the journal was empty.
    /// What is in the journal up to there was seen before. Unlike a clock, this number is not
    /// affected by sleep or by a change of the clock. `None` if the load did not report its start.
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
    /// When watching began, in milliseconds after the load began.
    pub from_ms: u32,
    /// Where the document, and what its scripts fetched from its own origin, came from.
    pub arrival: Arrival,
    /// Whether a person has used the page: a trusted click, key press or input outside Veto's
    /// notice.
    pub touched: bool,
}

/// Where a document came from.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Arrival {
    /// Not known, or the document has not arrived completely.
    #[default]
    Unknown,
    /// The server sent it for this load.
    Server,
    /// The document, or a part of its state, came from the HTTP cache.
    Cache,
    /// Going back or forward, or a restored session: the page as it was then.
    History,
    /// A service worker answered.
    ServiceWorker,
    /// Another page of the platform led here within the same document.
    InPage,
}

/// What a control showed earlier on this load, before it changed or disappeared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct EarlierSwitch {
    /// See [`ObservedSwitch::states`].
    pub states: Vec<String>,
    /// See [`ObservedSwitch::choices`].
    pub choices: Vec<ObservedChoice>,
    pub texts: SwitchTexts,
    /// See [`ObservedSwitch::shown`].
    pub shown: bool,
    /// Whether a person had used the page when the control was first seen like this.
    pub touched: bool,
}

/// What prevents the content script from seeing all of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// The page has more controls or changes than the content script looks at.
    TooMuch,
    /// Reading the page failed: something in it breaks standard functions that the content script
    /// uses.
    Interference,
}

/// Facts about the account that is signed in. Each is empty if the page shows nothing certain.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct AccountFacts {
    /// Path of the profile that the page's own navigation links to; empty if there is none, or more
    /// than one.
    pub profile: String,
    /// Alternative text of the member's picture in the navigation.
    pub photo: String,
}

/// One switch-like control: a control that is on or off, or a group of choices.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ObservedSwitch {
    /// What each source of its state says: a native control's `checked`, `aria-checked`,
    /// `aria-pressed`. Each is `true`, `false`, `mixed`, or whatever else stands there. Empty for a
    /// control with choices.
    pub states: Vec<String>,
    /// What a group of radio buttons or a list offers, in order; empty for all other controls.
    pub choices: Vec<ObservedChoice>,
    pub texts: SwitchTexts,
    /// Whether the control, or a label of it, is visible and takes up room on the page.
    pub shown: bool,
    /// Whether the control is disabled, natively or by `aria-disabled`.
    pub disabled: bool,
    /// Whether the control is within an element with `aria-busy`.
    pub busy: bool,
    /// Whether the control was there, with the same texts, under the previous address: it is left
    /// over from that page.
    pub from_previous_url: bool,
    /// Milliseconds for which the page was visible while the control's name and everything it shows
    /// stayed the same. The other texts around it may change.
    pub stable_ms: u32,
    /// How the frames around the control were watched: the least certain watch of them. `None` if
    /// the control is in the top document.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Watch | null"))]
    pub frame: Option<Watch>,
}

/// One radio button of a group, or one option of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ObservedChoice {
    /// Its accessible name.
    pub name: String,
    /// Whether it is chosen, in the form of [`ObservedSwitch::states`].
    pub states: Vec<String>,
}

/// The texts of a control and around it. Each is empty if there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SwitchTexts {
    /// The accessible name (<https://www.w3.org/TR/accname-1.2/>).
    pub name: String,
    /// The accessible description, by the same specification.
    pub description: String,
    /// The texts in the small element around the control that holds no other control: one text for
    /// each element in it.
    pub nearby: Vec<String>,
    /// The texts in the same element where it also holds something that may be another control,
    /// such as a drawn box. They may belong to either, so none of them names the control; each may
    /// speak against it.
    #[serde(default)]
    pub shared: Vec<String>,
    /// The texts in the largest element around the control that holds no other control. None of
    /// them names the control; each may speak against what it shows.
    #[serde(default)]
    pub around: Vec<String>,
    /// Whether the name or the description was longer and has been cut.
    #[serde(default)]
    pub cut: bool,
}

impl Arrival {
    /// Whether the document was stored earlier, and may be of any age.
    #[must_use]
    pub fn is_stored(self) -> bool {
        matches!(self, Self::Cache | Self::History | Self::ServiceWorker)
    }
}

impl Watch {
    /// The watch that vouches only for what both watches vouch for.
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
