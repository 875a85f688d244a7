//! All that what is shown depends on, gathered once: the journal's position, the choices in force, the day. Shows nothing.

use crate::deadline::{Phase, phase};
use crate::journal::{LanguageChoice, Position, Preferences, RemindAfter, Reminder, Step, Steps};
use crate::moment::Moment;
use crate::platform::{InterfaceLanguage, Platform, PlatformId, primary_subtag};
use crate::policy::Policy;
use crate::region::Region;
use crate::rights::{Law, Objection, country, objection};
use crate::store::{Opened, SetAside};
use crate::sync::SyncState;
use crate::words::{Language, Locale};
use chrono::NaiveDate;

/// What the browser tells of itself and of the person's surroundings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Surroundings {
    /// The moment, by the person's clock.
    pub now: Moment,
    /// IANA name of the time zone, as the browser gives it.
    pub time_zone: String,
    /// The languages the person prefers, best first.
    pub languages: Vec<String>,
    /// Whether the browser lets Veto see the platform's pages.
    pub host_access: bool,
    /// Veto's version.
    pub version: String,
    /// What the person's organisation has set.
    pub policy: Policy,
}

/// Where the region comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegionOrigin {
    /// The person said so.
    Chosen,
    /// From the time zone.
    Guessed,
    /// The time zone says nothing: Veto is made for Europe first.
    Assumed,
}

/// What both a person and their organisation can set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Veto's language.
    Language,
    /// Quiet mode.
    Quiet,
    /// After how many days to be reminded.
    Reminder,
}

impl Setting {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Language, Self::Quiet, Self::Reminder];
}

/// Everything that what is shown depends on.
#[derive(Debug, Clone)]
pub struct Situation {
    /// What is known of the platform.
    pub platform: &'static Platform,
    /// Where the person stands.
    pub position: Position,
    /// What they chose.
    pub preferences: Preferences,
    /// What their organisation has set: for what they never chose.
    pub policy: Policy,
    /// Where they are.
    pub region: Region,
    /// How that is known.
    pub region_origin: RegionOrigin,
    /// The language to speak.
    pub language: Language,
    /// By which to write dates and numbers: the language as the person's country uses it.
    pub locale: Locale,
    /// The country that they are probably in, as ISO 3166-1 has it, if it is one whose authority is known.
    pub country: Option<&'static str>,
    /// The law that gives them the right to object, if it is known.
    pub law: Option<Law>,
    /// What they say they did beyond the switch.
    pub steps: Steps,
    /// How far their objection by form or letter has come.
    pub objection: Objection,
    /// The first day of the training there.
    pub training_start: NaiveDate,
    /// Where today stands to it.
    pub phase: Phase,
    /// The moment.
    pub now: Moment,
    /// Whether the browser lets Veto see the platform's pages.
    pub host_access: bool,
    /// Whether the store can be used.
    pub store_available: bool,
    /// What lies set aside in it.
    pub set_aside: Vec<SetAside>,
    /// This device's part in keeping the journal in step across devices, if it has one.
    pub sync: Option<SyncState>,
}

impl std::fmt::Debug for Platform {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}

impl Situation {
    /// The situation that an opened store and the surroundings make.
    #[must_use]
    pub fn of(opened: &Opened, surroundings: &Surroundings) -> Self {
        let platform = PlatformId::LinkedIn.platform();
        let preferences = Preferences::of(&opened.journal);
        let guess = Region::guess(&surroundings.time_zone);
        let (region, region_origin) = match (preferences.region, guess) {
            (Some(region), _) => (region, RegionOrigin::Chosen),
            (None, Some(region)) => (region, RegionOrigin::Guessed),
            (None, None) => (Region::EuropeanEconomicArea, RegionOrigin::Assumed),
        };
        let preferred = surroundings.languages.iter().map(String::as_str);
        let training_start = platform.training_start(region);
        let policy = surroundings.policy.clone();
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
        let steps = Steps::of(&opened.journal);
        Self {
            platform,
            country: country(&surroundings.time_zone, preferred.clone()),
            law: Law::of(region),
            objection: objection(&steps, surroundings.now.date()),
            steps,
            position: Position::reminding(&opened.journal, surroundings.now, remind_after(&policy)),
            language,
            locale,
            preferences,
            policy,
            region,
            region_origin,
            training_start,
            phase: phase(training_start, surroundings.now.date()),
            now: surroundings.now,
            host_access: surroundings.host_access,
            store_available: opened.available,
            set_aside: opened.set_aside.clone(),
            sync: opened.sync.clone(),
        }
    }

    /// Whether nothing may be inserted on pages.
    #[must_use]
    pub fn quiet(&self) -> bool {
        let chosen = self.preferences.quiet.or(self.policy.quiet);
        chosen.unwrap_or(false)
    }

    /// When they are reminded to look at the switch again.
    #[must_use]
    pub fn remind_after(&self) -> RemindAfter {
        let chosen = self.preferences.remind_after;
        chosen.unwrap_or_else(|| remind_after(&self.policy))
    }

    /// Whether the organisation's default counts for this, since the person has never chosen.
    #[must_use]
    pub fn is_set_by_organisation(&self, setting: Setting) -> bool {
        let Self {
            preferences: chosen,
            policy,
            ..
        } = self;
        match setting {
            Setting::Language => chosen.language.is_none() && policy.language.is_some(),
            Setting::Quiet => chosen.quiet.is_none() && policy.quiet.is_some(),
            Setting::Reminder => chosen.remind_after.is_none() && policy.reminder.is_some(),
        }
    }

    /// The reminder to look at the switch again, once it is time.
    #[must_use]
    pub fn due_reminder(&self) -> Option<Reminder> {
        let today = self.now.date();
        self.position
            .reminder
            .filter(|reminder| reminder.is_due(today))
    }

    /// When the objection was sent and until when an answer was due, if the month is over, no answer is known, and
    /// the person has neither complained since nor leaves it at that.
    #[must_use]
    pub fn overdue_answer(&self) -> Option<(NaiveDate, NaiveDate)> {
        let Objection::Overdue { sent, due } = self.objection else {
            return None;
        };
        let ended = [Step::Complaint, Step::Rest].map(|step| self.steps.on(step));
        let since = |on: NaiveDate| on >= sent;
        (!ended.into_iter().flatten().any(since)).then_some((sent, due))
    }

    /// The platform's words in the language in which the person uses it, if known; the second part
    /// tells whether these are in that language or, for want of them, in English.
    #[must_use]
    pub fn interface(&self) -> (&'static InterfaceLanguage, bool) {
        match self.platform.interface_in(&self.interface_tag()) {
            Some(language) => (language, true),
            None => (&self.platform.interface[0], false),
        }
    }

    /// Whether the platform has an interface in the language in which the person uses it, as far as that is known.
    #[must_use]
    pub fn has_interface(&self) -> bool {
        self.platform.has_interface_in(&self.interface_tag())
    }

    /// The language in which the person uses the platform: chosen, seen, or else their own.
    fn interface_tag(&self) -> String {
        let chosen = self.preferences.interface_language.clone();
        chosen
            .or_else(|| self.preferences.interface_language_seen.clone())
            .unwrap_or_else(|| self.language.tag())
    }
}

/// The reminder for somebody who has never chosen one.
fn remind_after(policy: &Policy) -> RemindAfter {
    policy
        .reminder
        .map_or_else(RemindAfter::default, Into::into)
}
