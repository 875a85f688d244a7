//! Everything the views read: the folded journal, the preferences in force, region, language and
//! today's date. Built again for every event and every page that is drawn.

use crate::deadline::{Phase, phase};
use crate::journal::{LanguageChoice, Preferences, RemindAfter, Reminder, State, Step, Steps};
use crate::moment::Moment;
use crate::platform::{InterfaceLanguage, Platform, PlatformId};
use crate::policy::Policy;
use crate::region::{Region, telling};
use crate::rights::{Law, Objection, country, objection};
use crate::store::{Opened, SetAside};
use crate::sync::SyncState;
use crate::words::{Language, Locale, primary_subtag};
use chrono::NaiveDate;

/// What the shell reports about the browser and the person's environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// The current time by the person's clock, with its offset from UTC.
    pub now: Moment,
    /// IANA name, as the browser reports it.
    pub time_zone: String,
    /// BCP 47 tags as the browser reports them, most preferred first.
    pub languages: Vec<String>,
    /// Whether the browser grants Veto host access to the platform's site.
    pub host_access: bool,
    /// Veto's version.
    pub version: String,
    pub policy: Policy,
}

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

/// A setting for which an organisation can give a default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    Language,
    Quiet,
    /// After how many days Veto reminds the person to look at the switch again.
    Reminder,
}

impl Setting {
    pub const ALL: [Self; 3] = [Self::Language, Self::Quiet, Self::Reminder];
}

/// Everything the views read.
#[derive(Debug, Clone)]
pub struct Situation {
    pub platform: &'static Platform,
    /// The journal folded into the state of the switch, the banner and the reminder.
    pub state: State,
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
    /// The steps beyond the switch that the person says they took.
    pub steps: Steps,
    /// How far the objection by form or letter has come.
    pub objection: Objection,
    /// The first day of the training in `region`.
    pub training_start: NaiveDate,
    /// How today relates to `training_start`.
    pub phase: Phase,
    pub now: Moment,
    /// Whether the browser grants Veto host access to the platform's site.
    pub host_access: bool,
    /// Whether the store can be used.
    pub store_available: bool,
    /// The journals in the store that could not be read and were set aside whole.
    pub set_aside: Vec<SetAside>,
    /// This device's part in the sync, if it has one.
    pub sync: Option<SyncState>,
}

impl Situation {
    /// Computes the situation from an opened store and the environment.
    #[must_use]
    pub fn of(opened: &Opened, environment: &Environment) -> Self {
        let platform = PlatformId::LinkedIn.platform();
        let preferences = Preferences::of(&opened.journal);
        let preferred = environment.languages.iter().map(String::as_str);
        let time_zone = telling(&environment.time_zone, preferred.clone());
        let guess = Region::guess(time_zone);
        let (region, region_origin) = match (preferences.region, guess) {
            (Some(region), _) => (region, RegionOrigin::Chosen),
            (None, Some(region)) => (region, RegionOrigin::Guessed),
            (None, None) => (Region::EuropeanEconomicArea, RegionOrigin::Assumed),
        };
        let training_start = platform.training_start(region);
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
        let steps = Steps::of(&opened.journal);
        Self {
            platform,
            country: country(time_zone, preferred.clone()),
            law: Law::of(region),
            objection: objection(&steps, environment.now.date()),
            steps,
            state: State::reminding(&opened.journal, environment.now, remind_after(&policy)),
            language,
            locale,
            preferences,
            policy,
            region,
            region_origin,
            training_start,
            phase: phase(training_start, environment.now.date()),
            now: environment.now,
            host_access: environment.host_access,
            store_available: opened.available,
            set_aside: opened.set_aside.clone(),
            sync: opened.sync.clone(),
        }
    }

    /// Whether quiet mode is on: nothing may be inserted on the platform's pages. The person's
    /// choice counts, else the organisation's default, else it is off.
    #[must_use]
    pub fn quiet(&self) -> bool {
        let chosen = self.preferences.quiet.or(self.policy.quiet);
        chosen.unwrap_or(false)
    }

    /// After how many days Veto reminds the person to look at the switch again: the person's
    /// choice, else the organisation's default, else Veto's.
    #[must_use]
    pub fn remind_after(&self) -> RemindAfter {
        let chosen = self.preferences.remind_after;
        chosen.unwrap_or_else(|| remind_after(&self.policy))
    }

    /// Whether the organisation's default is in force for this setting, because the person has
    /// never chosen.
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

    /// The reminder to look at the switch again, if it is due today.
    #[must_use]
    pub fn due_reminder(&self) -> Option<Reminder> {
        let today = self.now.date();
        self.state
            .reminder
            .filter(|reminder| reminder.is_due(today))
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

    /// The platform's own words in the person's interface language, and `true`. If Veto does not
    /// know them in that language, the English ones, and `false`.
    #[must_use]
    pub fn interface(&self) -> (&'static InterfaceLanguage, bool) {
        match self.platform.interface_in(&self.interface_tag()) {
            Some(language) => (language, true),
            None => (&self.platform.interface[0], false),
        }
    }

    /// Whether the platform offers an interface in the person's interface language, even if Veto
    /// does not know its wording.
    #[must_use]
    pub fn has_interface(&self) -> bool {
        self.platform.has_interface_in(&self.interface_tag())
    }

    /// BCP 47 tag of the language in which the person uses the platform: chosen, else last seen
    /// there, else the language of Veto's texts.
    fn interface_tag(&self) -> String {
        let chosen = self.preferences.interface_language.clone();
        chosen
            .or_else(|| self.preferences.interface_language_seen.clone())
            .unwrap_or_else(|| self.language.tag())
    }
}

/// The reminder for somebody who never chose one: the organisation's default, else Veto's.
fn remind_after(policy: &Policy) -> RemindAfter {
    policy
        .reminder
        .map_or_else(RemindAfter::default, Into::into)
}
