//! What is known about the person, whatever the platform: preferences, region, language, time, and
//! the state of the store.

use super::Environment;
use crate::journal::{LanguageChoice, Preferences, RemindAfter};
use crate::moment::Moment;
use crate::policy::Policy;
use crate::region::{Region, telling};
use crate::rights::{Law, country};
use crate::store::{Opened, SetAside};
use crate::sync::SyncState;
use crate::words::{Language, Locale, primary_subtag};

/// How Veto knows the region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegionOrigin {
    /// The person chose it.
    Chosen,
    /// The time zone implies it.
    Guessed,
    /// The time zone reveals no place. The EEA is assumed, because Veto is made for Europe first.
    Assumed,
}

/// A preference for which an organisation's policy can give a default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyDefault {
    Language,
    Quiet,
    /// After how many days Veto reminds the person to look at a switch again.
    Reminder,
}

impl PolicyDefault {
    pub const ALL: [Self; 3] = [Self::Language, Self::Quiet, Self::Reminder];
}

/// What is known about the person, whatever the platform.
#[derive(Debug, Clone)]
pub struct Person {
    /// The person's choices, folded from the journal. They count before `policy`.
    pub preferences: Preferences,
    /// The organisation's defaults, for what the person never chose.
    pub policy: Policy,
    pub region: Region,
    pub region_origin: RegionOrigin,
    /// The language of Veto's texts.
    pub language: Language,
    /// Formats dates and numbers: the first of the browser's locales that is in `language`, such as
    /// `fr-BE`, else `language` itself.
    pub locale: Locale,
    /// ISO 3166-1 code of the country that the person is probably in; `None` unless Veto knows a
    /// supervisory authority of that country.
    pub country: Option<&'static str>,
    /// The law that gives the right to object; `None` where Veto knows none.
    pub law: Option<Law>,
    pub now: Moment,
    /// Whether the store can be used.
    pub store_available: bool,
    /// The journals in the store that could not be read and were set aside whole.
    pub set_aside: Vec<SetAside>,
    /// This device's part in the sync, if it has one.
    pub sync: Option<SyncState>,
}

impl Person {
    pub(super) fn of(opened: &Opened, environment: &Environment) -> Self {
        let preferences = Preferences::of(&opened.journal);
        let preferred = environment.languages.iter().map(String::as_str);
        let time_zone = telling(&environment.time_zone, preferred.clone());
        let (region, region_origin) = match (preferences.region, Region::guess(time_zone)) {
            (Some(region), _) => (region, RegionOrigin::Chosen),
            (None, Some(region)) => (region, RegionOrigin::Guessed),
            (None, None) => (Region::EuropeanEconomicArea, RegionOrigin::Assumed),
        };
        let policy = environment.policy.clone();
        let language = match (preferences.language, policy.language) {
            (Some(LanguageChoice::Chosen(language)), _) | (None, Some(language)) => language,
            (Some(LanguageChoice::Browsers), _) | (None, None) => {
                Language::best_for(preferred.clone())
            }
        };
        let spoken = |locale: &Locale| locale.language() == primary_subtag(language.folder());
        let locale = preferred
            .clone()
            .filter_map(Locale::parse)
            .find(spoken)
            .unwrap_or_else(|| language.into());
        Self {
            country: country(time_zone, preferred),
            law: Law::of(region),
            preferences,
            policy,
            region,
            region_origin,
            language,
            locale,
            now: environment.now,
            store_available: opened.available,
            set_aside: opened.set_aside.clone(),
            sync: opened.sync.clone(),
        }
    }

    /// Whether quiet mode is on: nothing may be inserted on the pages of platforms. The person's
    /// choice counts, else the organisation's default, else it is off.
    #[must_use]
    pub fn quiet(&self) -> bool {
        let chosen = self.preferences.quiet.or(self.policy.quiet);
        chosen.unwrap_or(false)
    }

    /// After how many days Veto reminds the person to look at a switch again: the person's choice,
    /// else the organisation's default, else Veto's.
    #[must_use]
    pub fn remind_after(&self) -> RemindAfter {
        let chosen = self.preferences.remind_after;
        chosen.unwrap_or_else(|| self.remind_after_unless_chosen())
    }

    /// The reminder for somebody who never chose one: the organisation's default, else Veto's.
    pub(super) fn remind_after_unless_chosen(&self) -> RemindAfter {
        let default = self.policy.reminder;
        default.map_or_else(RemindAfter::default, Into::into)
    }

    /// Whether the organisation's default is in force, because the person has never chosen.
    #[must_use]
    pub fn is_set_by_organisation(&self, default: PolicyDefault) -> bool {
        let Self {
            preferences: chosen,
            policy,
            ..
        } = self;
        match default {
            PolicyDefault::Language => chosen.language.is_none() && policy.language.is_some(),
            PolicyDefault::Quiet => chosen.quiet.is_none() && policy.quiet.is_some(),
            PolicyDefault::Reminder => chosen.remind_after.is_none() && policy.reminder.is_some(),
        }
    }
}
