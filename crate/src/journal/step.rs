//! The steps beyond the switch that a person says they have taken, folded from the journal. Says nothing of their worth.

use super::{Journal, What};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something that a person can do, or that the controller did, and of which only they know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The second switch is off, that for research.
    Research,
    /// The platform's own objection form was sent.
    Form,
    /// A letter of objection was sent, or has arrived.
    Letter,
    /// The controller answered.
    Answer,
    /// A complaint was lodged with a supervisory authority.
    Complaint,
    /// The person leaves it at that.
    Rest,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Research,
        Self::Form,
        Self::Letter,
        Self::Answer,
        Self::Complaint,
        Self::Rest,
    ];
}

/// The steps that were taken, each with its day: the last that was said of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Steps(BTreeMap<Step, NaiveDate>);

impl Steps {
    /// Those of the journal.
    #[must_use]
    pub fn of(journal: &Journal) -> Self {
        let mut steps = Self::default();
        for entry in journal.entries() {
            match entry.what {
                What::StepTaken { step, on } => {
                    steps.0.insert(step, on);
                }
                What::StepTakenBack { step } => {
                    steps.0.remove(&step);
                }
                _ => {}
            }
        }
        steps
    }

    /// The day on which the step was taken, if it was.
    #[must_use]
    pub fn on(&self, step: Step) -> Option<NaiveDate> {
        self.0.get(&step).copied()
    }
}

impl FromIterator<(Step, NaiveDate)> for Steps {
    fn from_iter<I: IntoIterator<Item = (Step, NaiveDate)>>(steps: I) -> Self {
        Self(steps.into_iter().collect())
    }
}
