//! What a page of the extension remembers between two drawings. None of it is in the journal.

use crate::journal::{ImportOutcome, Step};
use crate::platform::PlatformId;
use crate::rights::DayProblem;
use crate::view::{AskedDay, Deletion};
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
    /// Name of the step that the page is about; without it, all steps.
    #[serde(default)]
    #[tsify(optional, type = "string | null")]
    pub(super) step: Option<String>,
    /// The step that the person reports.
    #[serde(default)]
    #[tsify(optional, type = "StepReport | null")]
    pub(super) report: Option<StepReport>,
    /// Id of the request that the person sent last from this page.
    #[serde(default)]
    #[tsify(optional, type = "string | null")]
    pub(super) noted: Option<String>,
    /// Whether the person wants to delete the record, or has just deleted it.
    #[serde(default)]
    #[tsify(optional, type = "Deletion | null")]
    pub(super) deletion: Option<Deletion>,
    /// What was typed into a letter. It can be anything.
    #[serde(default, with = "serde_wasm_bindgen::preserve")]
    #[tsify(optional, type = "unknown")]
    pub(super) draft: JsValue,
    /// Whether copying the letter succeeded, if it was asked for.
    #[tsify(optional, type = "boolean | null")]
    pub(super) copied: Option<bool>,
    /// Whether the browser shows Veto's button in its toolbar, if it tells.
    #[serde(default)]
    #[tsify(optional, type = "boolean | null")]
    pub(super) on_toolbar: Option<bool>,
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

/// A step that the person reports, and why the day that was entered last is not possible.
#[derive(Clone, Copy, Deserialize, Serialize, tsify::Tsify)]
pub(crate) struct StepReport {
    pub(in crate::web) step: Step,
    #[serde(default)]
    #[tsify(optional, type = "DayProblem | null")]
    pub(in crate::web) problem: Option<DayProblem>,
}

impl StepReport {
    pub(super) fn asked(self) -> AskedDay {
        let Self { step, problem } = self;
        AskedDay { step, problem }
    }
}
