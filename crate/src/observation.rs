//! What a page showed: facts as the content script found them, without any judgement. Judging is [`crate::reading`]'s.

use serde::{Deserialize, Serialize};

/// Everything that one look at a page brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Observation {
    /// Address of the top document at the time.
    pub url: String,
    /// The document's `lang`; empty if it has none.
    pub interface_language: String,
    /// Which load of the page this is.
    pub load: PageLoad,
    /// Milliseconds since the document, or the address within it, was first seen.
    pub waited_ms: u32,
    /// Every switch-like control found, in document order, those in open shadow roots and
    /// same-origin frames included.
    pub switches: Vec<ObservedSwitch>,
    /// Messages that the page shows as alerts, and did not before the person did something on it.
    pub alerts: Vec<String>,
}

/// One load of a document. Reloading makes another; moving within a page does not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct PageLoad {
    /// Made at random for this load.
    pub id: String,
    /// When the load began, in milliseconds since 1970.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "number"))]
    pub opened_at: i64,
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
    /// A control of this name has shown another state before, on this load and under this address.
    pub changed: bool,
    /// Milliseconds for which the page was seen and all of the above has been as it is now.
    pub steady_ms: u32,
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
    /// The texts in the largest group around it that holds no other control, one for each element.
    pub nearby: Vec<String>,
}
