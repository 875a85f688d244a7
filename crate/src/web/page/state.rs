//! What a page of the extension remembers between two drawings. None of it is in the journal.

use crate::journal::{ImportOutcome, Step};
use crate::platform::PlatformId;
use crate::rights::DayProblem;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

/// What the page remembers. A page leaves out what it does not have.
#[derive(Deserialize, tsify::Tsify)]
pub(crate) struct PageState {
    /// Slug of the platform that the page is about; without it, all that Veto looks after.
    #[tsify(optional, type = "string | null")]
    platform: Option<String>,
    /// Slugs of the platforms in the order of the first drawing.
    #[serde(default)]
    #[tsify(optional, type = "string[] | null")]
    order: Option<Vec<String>>,
    /// The outcome of the last import.
    #[tsify(optional, type = "ImportOutcome | null")]
    pub(super) import: Option<ImportOutcome>,
    /// The problem with the last day that was entered.
    #[tsify(optional, type = "StepProblem | null")]
    pub(super) problem: Option<StepProblem>,
    /// What was typed into a letter. It can be anything.
    #[serde(default, with = "serde_wasm_bindgen::preserve")]
    #[tsify(optional, type = "unknown")]
    pub(super) draft: JsValue,
    /// Whether copying the letter succeeded, if it was asked for.
    #[tsify(optional, type = "boolean | null")]
    pub(super) copied: Option<bool>,
}

impl PageState {
    /// The order of the first drawing; empty if this is the first.
    pub(super) fn order(&self) -> Vec<PlatformId> {
        let slugs = self.order.iter().flatten();
        slugs.filter_map(|slug| PlatformId::named(slug)).collect()
    }

    pub(super) fn platform(&self) -> Option<PlatformId> {
        self.platform.as_deref().and_then(PlatformId::named)
    }
}

/// The step whose day was not possible, and why.
#[derive(Clone, Copy, Deserialize, Serialize, tsify::Tsify)]
pub(crate) struct StepProblem {
    pub(in crate::web) step: Step,
    pub(in crate::web) problem: DayProblem,
}

impl StepProblem {
    pub(super) fn into_pair(self) -> (Step, DayProblem) {
        (self.step, self.problem)
    }
}
