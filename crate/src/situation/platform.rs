//! How things stand on one platform.

use super::{Environment, Person, SettingSituation};
use crate::deadline::{Phase, phase};
use crate::journal::{Journal, PlatformPreferences, Step, Steps};
use crate::platform::{Followed, Platform, PlatformId, Remedy, SettingId};
use crate::rights::{Law, Objection, objection};
use chrono::NaiveDate;
use std::rc::Rc;

/// Whether Veto has host access to a platform's site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    Granted,
    /// Veto could read a switch there, but the browser does not let it.
    Missing,
    /// There is no switch that Veto could read.
    NotNeeded,
}

/// How things stand on one platform.
#[derive(Debug, Clone)]
pub struct Situation {
    pub person: Rc<Person>,
    pub platform: &'static Platform,
    /// Whether Veto looks after the platform.
    pub followed: bool,
    pub access: Access,
    /// The person's choices for this platform.
    pub preferences: PlatformPreferences,
    /// The steps beyond the switch that the person says they took.
    pub steps: Steps,
    /// How far the objection by form or letter has come.
    pub objection: Objection,
    /// How today relates to the first day of the training in the person's region.
    pub phase: Phase,
    /// One for each switch of the platform.
    pub settings: Vec<SettingSituation>,
}

impl Situation {
    pub(super) fn of(
        id: PlatformId,
        person: &Rc<Person>,
        journal: &Journal,
        environment: &Environment,
    ) -> Self {
        let platform = id.platform();
        let access = match platform.remedy {
            Remedy::Read { .. } if environment.grants(platform) => Access::Granted,
            Remedy::Read { .. } => Access::Missing,
            _ => Access::NotNeeded,
        };
        let preferences = PlatformPreferences::of(journal, id);
        let today = person.now.date();
        let steps = Steps::of(journal, id);
        let training_start = platform.training_start(person.region);
        Self {
            person: Rc::clone(person),
            platform,
            followed: match platform.followed {
                Followed::Always => preferences.used != Some(false),
                Followed::WhenUsed => preferences.used == Some(true),
            },
            access,
            preferences,
            objection: objection(&steps, today),
            steps,
            phase: training_start.map_or(Phase::Undated, |start| phase(start, today)),
            settings: platform
                .setting_ids()
                .map(|setting| SettingSituation::of(setting, access, person, journal))
                .collect(),
        }
    }

    /// How a setting of this platform stands.
    ///
    /// # Panics
    /// If the setting is of another platform.
    #[must_use]
    pub fn setting(&self, setting: SettingId) -> &SettingSituation {
        self.settings
            .iter()
            .find(|one| one.setting == setting)
            .expect("there is a state for every setting of the platform")
    }

    /// The setting that this platform is looked after for: its first. `None` if it has no switch.
    #[must_use]
    pub fn first_setting(&self) -> Option<&SettingSituation> {
        self.settings.first()
    }

    /// The day on which the objection was sent and the last day for an answer, if that day is over.
    /// `None` if an answer is known, or if the person has since complained or decided to leave it
    /// at that.
    #[must_use]
    pub fn overdue_answer(&self) -> Option<(NaiveDate, NaiveDate)> {
        let Objection::Overdue { sent, due } = self.objection else {
            return None;
        };
        let ended = [Step::Complaint, Step::Rest].map(|step| self.steps.on(step));
        let since = |on: NaiveDate| on >= sent;
        (!ended.into_iter().flatten().any(since)).then_some((sent, due))
    }

    /// The law under which the person can write to the controller, or complain about it; `None` if
    /// none gives the right, or if the controller is not known.
    #[must_use]
    pub fn law(&self) -> Option<Law> {
        let controller = self.platform.controller(self.person.region);
        self.person.law.filter(|_| controller.is_some())
    }

    /// Whether the platform offers an interface in the person's interface language, even if Veto
    /// does not know its wording.
    #[must_use]
    pub fn has_interface(&self) -> bool {
        self.platform.has_interface_in(&self.interface_tag())
    }

    /// BCP 47 tag of the language in which the person uses the platform: chosen, else last seen
    /// there, else the language of Veto's texts.
    #[must_use]
    pub fn interface_tag(&self) -> String {
        let chosen = self.preferences.interface_language.clone();
        chosen
            .or_else(|| self.preferences.interface_language_seen.clone())
            .unwrap_or_else(|| self.person.language.tag())
    }
}
