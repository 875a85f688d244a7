//! The steps beyond the switch that the person says were taken, folded from the journal.

use super::{EntryKind, Journal};
use crate::platform::PlatformId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A step that the person or the controller can take, and that Veto cannot see itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The second switch, the one for research, is off. Today that is said of the setting itself;
    /// journals of earlier versions have this step.
    Research,
    /// The person sent the platform's own objection form.
    Form,
    /// A letter of objection was sent, or has arrived.
    Letter,
    /// The controller answered.
    Answer,
    /// A complaint was lodged with a supervisory authority.
    Complaint,
    /// The person wants to take no further steps.
    Rest,
}

impl Step {
    pub const ALL: [Self; 6] = [
        Self::Research,
        Self::Form,
        Self::Letter,
        Self::Answer,
        Self::Complaint,
        Self::Rest,
    ];

    /// Slug of the setting that the step stands for, if it stands for one.
    pub(super) fn setting(self) -> Option<&'static str> {
        (self == Self::Research).then_some("research")
    }
}

/// The steps that were taken, each with the day that was given last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Steps(BTreeMap<Step, NaiveDate>);

impl Steps {
    /// The steps that were taken on this platform.
    #[must_use]
    pub fn of(journal: &Journal, platform: PlatformId) -> Self {
        let mut steps = Self::default();
        for entry in journal.of_platform(platform) {
            match entry.what {
                EntryKind::StepTaken { step, on } => {
                    steps.0.insert(step, on);
                }
                EntryKind::StepTakenBack { step } => {
                    steps.0.remove(&step);
                }
                _ => {}
            }
        }
        steps
    }

    /// The day on which the step was taken, or `None`.
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
