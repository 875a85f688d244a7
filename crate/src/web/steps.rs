//! Binding for the next steps: checks days, and writes the calendar file.

use super::clock;
use super::convert::{catalogues, from_js, to_js};
use super::intl::BrowserIntl;
use super::page::{PageBinding, StepReport};
use crate::calendar;
use crate::journal::Step;
use crate::rights::step_day;
use crate::words::Localizer;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = Page)]
impl PageBinding {
    /// The report with why the step cannot have been taken on the day `text` (year-month-day);
    /// `null` if it can.
    ///
    /// # Errors
    /// If `step` is not a `Step`, or the clock is out of range.
    #[wasm_bindgen(js_name = checkDay, unchecked_return_type = "StepReport | null")]
    pub fn check_day(
        #[wasm_bindgen(unchecked_param_type = "Step")] step: JsValue,
        text: &str,
    ) -> Result<JsValue, JsError> {
        let step: Step = from_js(step)?;
        match step_day(text, clock::now()?.date()) {
            Ok(_) => Ok(JsValue::NULL),
            Err(problem) => to_js(&StepReport {
                step,
                problem: Some(problem),
            }),
        }
    }

    /// The known dates as the text of a calendar file.
    #[must_use]
    pub fn calendar(&self, catalogue_texts: Vec<String>) -> String {
        let catalogues = catalogues(catalogue_texts);
        let intl = BrowserIntl::new(&self.recorded.everything.person.locale);
        calendar::file(
            self.recorded.situation(),
            &self.recorded.journal,
            &Localizer::new(&catalogues, &intl),
        )
    }
}
