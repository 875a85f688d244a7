//! What the page of the next steps asks of the core: whether a day can be, to draw, and the calendar. Decides nothing itself.

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

/// The step whose day could not be taken, and why.
#[derive(Clone, Copy, Deserialize, Serialize, tsify::Tsify)]
pub(crate) struct StepProblem {
    /// The step.
    pub(super) step: Step,
    /// Why.
    pub(super) problem: DayProblem,
}

impl StepProblem {
    /// From what the shell keeps of it between two drawings.
    pub(super) fn read(problem: JsValue) -> Result<Option<(Step, DayProblem)>, JsError> {
        let problem: Option<Self> = from_js(problem)?;
        Ok(problem.map(|Self { step, problem }| (step, problem)))
    }
}

/// The page for the store as it is now. It only reads: what has to be written is the background's.
#[wasm_bindgen]
pub struct StepsPage {
    situation: Situation,
    journal: Journal,
    problem: Option<(Step, DayProblem)>,
}

#[wasm_bindgen]
impl StepsPage {
    /// From the store's contents, what the shell tells of the browser, and the day that could not be
    /// taken last (`null` if there is none).
    ///
    /// # Errors
    /// When `facts` are not facts, `problem` is no problem, or the clock shows no date.
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

    /// Why the step cannot have been taken on the day that `text` is; `null` if it can.
    ///
    /// # Errors
    /// When `step` is no step, or the clock shows no date.
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

    /// Draws into `document`, changing as little as possible of what is there. What a control does is
    /// written on it as a `Deed`, in `data-deed`.
    ///
    /// # Errors
    /// When the document is another page.
    pub fn draw(&self, document: &Document, catalogue_texts: Vec<String>) -> Result<(), JsValue> {
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&self.situation.locale);
        let words = Words::new(&catalogues, &intl);
        page::draw_next_steps(document, &next_steps(&self.situation, self.problem), &words)
    }

    /// The dates that are known as the text of a calendar file.
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
