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

/// One switch-like control.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct ObservedSwitch {
    /// A native control's `checked`; `null` if it is none.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "boolean | null"))]
    pub checked: Option<bool>,
    /// A native control's `indeterminate`.
    pub indeterminate: bool,
    /// The attribute `aria-checked`, if there.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub aria_checked: Option<String>,
    /// The attribute `aria-pressed`, if there.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub aria_pressed: Option<String>,
    /// The texts that could name it.
    pub texts: SwitchTexts,
    /// Whether it, or a label that stands for it, takes up room on the page.
    pub shown: bool,
    /// Disabled, natively or by `aria-disabled`.
    pub disabled: bool,
    /// Within something that says `aria-busy`.
    pub busy: bool,
    /// It was there, with the same texts, under another address before: a remainder of that page.
    pub carried_over: bool,
    /// Milliseconds for which all of the above has been as it is now.
    pub steady_ms: u32,
}

/// The texts around a control, each empty where there is none.
///
/// The order is that of the accessible name computation
/// (<https://www.w3.org/TR/accname-1.2/#computation-steps>).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SwitchTexts {
    /// Text of the elements that `aria-labelledby` names.
    pub labelled_by: String,
    /// The attribute `aria-label`.
    pub aria_label: String,
    /// Text of its `<label>` elements.
    pub label: String,
    /// Its own text, for controls that are named by what they contain.
    pub content: String,
    /// The attribute `title`.
    pub title: String,
    /// Text of the elements that `aria-describedby` names.
    pub described_by: String,
    /// Text of the smallest group around it that says anything and holds no other control.
    pub nearby: String,
}

impl SwitchTexts {
    /// The accessible name: the first of the naming texts that is not empty.
    #[must_use]
    pub fn name(&self) -> &str {
        [
            &self.labelled_by,
            &self.aria_label,
            &self.label,
            &self.content,
            &self.title,
        ]
        .into_iter()
        .map(|text| text.trim())
        .find(|text| !text.is_empty())
        .unwrap_or("")
    }
}
