//! What a page of the extension remembers between two drawings. None of it is in the journal.

use crate::journal::{ImportOutcome, Step};
use crate::rights::DayProblem;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

/// What the page remembers. A page leaves out what it does not have.
#[derive(Deserialize, tsify::Tsify)]
pub(crate) struct PageState {
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
