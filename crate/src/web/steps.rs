//! Binding for the page of the next steps: checks days, draws the page, and writes the calendar
//! file.

use super::clock;
use super::convert::{catalogues, from_js, to_js};
use super::decision::catalogue_folders;
use super::intl::BrowserIntl;
use super::page;
use super::stored::Stored;
use crate::calendar;
use crate::journal::{Journal, Step};
use crate::rights::{DayProblem, step_day};
use crate::situation::Situation;
use crate::view::next_steps;
use crate::words::Words;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use web_sys::Document;

/// The step whose day was not possible, and why.
#[derive(Clone, Copy, Deserialize, Serialize, tsify::Tsify)]
pub(crate) struct StepProblem {
    pub(super) step: Step,
    pub(super) problem: DayProblem,
}

impl StepProblem {
    /// Reads the problem that the shell holds between two drawings.
    pub(super) fn read(problem: JsValue) -> Result<Option<(Step, DayProblem)>, JsError> {
        let problem: Option<Self> = from_js(problem)?;
        Ok(problem.map(|Self { step, problem }| (step, problem)))
    }
}

/// The page, for the current store. It only reads: the background does all writing.
#[wasm_bindgen]
pub struct StepsPage {
    situation: Situation,
    journal: Journal,
    problem: Option<(Step, DayProblem)>,
}

#[wasm_bindgen]
impl StepsPage {
    /// Makes the page from the store's contents, the shell's facts, and the problem with the last
    /// day that was entered (`null` if there is none).
    ///
    /// # Errors
    /// If `facts` are not `BrowserFacts`, `problem` is not a `StepProblem`, or the clock is out of
    /// range.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Record<string, unknown> | null")] contents: JsValue,
        #[wasm_bindgen(unchecked_param_type = "BrowserFacts")] facts: JsValue,
        #[wasm_bindgen(unchecked_param_type = "StepProblem | null")] problem: JsValue,
    ) -> Result<Self, JsError> {
        let stored = Stored::read(&contents, facts)?;
        Ok(Self {
            situation: stored.situation(),
            journal: stored.opened.journal,
            problem: StepProblem::read(problem)?,
        })
    }

    /// Why the step cannot have been taken on the day `text` (year-month-day); `null` if it can.
    ///
    /// # Errors
    /// If `step` is not a `Step`, or the clock is out of range.
    #[wasm_bindgen(js_name = checkDay, unchecked_return_type = "StepProblem | null")]
    pub fn check_day(
        #[wasm_bindgen(unchecked_param_type = "Step")] step: JsValue,
        text: &str,
    ) -> Result<JsValue, JsError> {
        let step: Step = from_js(step)?;
        match step_day(text, clock::now()?.date()) {
            Ok(_) => Ok(JsValue::NULL),
            Err(problem) => to_js(&StepProblem { step, problem }),
        }
    }

    /// The catalogues that `draw` needs: folders below `_locales`, best first.
    #[must_use]
    #[wasm_bindgen(getter)]
    pub fn languages(&self) -> Vec<String> {
        catalogue_folders(self.situation.language)
    }

    /// Draws into `document`, changing as little as possible of what is there. A control carries
    /// its command as a `Deed` in `data-deed`.
    ///
    /// # Errors
    /// If the document is another page.
    pub fn draw(&self, document: &Document, catalogue_texts: Vec<String>) -> Result<(), JsValue> {
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&self.situation.locale);
        let words = Words::new(&catalogues, &intl);
        page::draw_next_steps(document, &next_steps(&self.situation, self.problem), &words)
    }

    /// The known dates as the text of a calendar file.
    #[must_use]
    pub fn calendar(&self, catalogue_texts: Vec<String>) -> String {
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&self.situation.locale);
        calendar::file(
            &self.situation,
            &self.journal,
            &Words::new(&catalogues, &intl),
        )
    }
}
