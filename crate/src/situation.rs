//! Everything the views read: the person, and how things stand on each platform. Built again for
//! every event and every page that is drawn.

mod person;
mod platform;
mod setting;

pub use person::{Person, PolicyDefault, RegionOrigin};
pub use platform::{Access, Situation};
pub use setting::{Mode, SettingSituation};

use crate::moment::Moment;
use crate::platform::{Platform, PlatformId, SettingId};
use crate::policy::Policy;
use crate::store::Opened;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What the shell reports about the browser and the person's environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// The current time by the person's clock, with its offset from UTC.
    pub now: Moment,
    /// IANA name, as the browser reports it.
    pub time_zone: String,
    /// BCP 47 tags as the browser reports them, most preferred first.
    pub languages: Vec<String>,
    /// The match patterns of the manifest for which the browser grants Veto host access.
    pub granted: BTreeSet<String>,
    /// Veto's version.
    pub version: String,
    pub policy: Policy,
}

impl Environment {
    /// Whether the browser grants Veto host access to the platform's site.
    #[must_use]
    pub fn grants(&self, platform: &Platform) -> bool {
        self.granted.contains(&platform.host_pattern())
    }
}

/// The person, and how things stand on every platform that Veto knows.
#[derive(Debug, Clone)]
pub struct Everything {
    pub person: Rc<Person>,
    /// In the order in which the platforms are offered.
    pub situations: Vec<Situation>,
}

impl Everything {
    /// Computes all of it from an opened store and the environment.
    #[must_use]
    pub fn of(opened: &Opened, environment: &Environment) -> Self {
        let person = Rc::new(Person::of(opened, environment));
        let situations = PlatformId::all()
            .map(|platform| Situation::of(platform, &person, &opened.journal, environment))
            .collect();
        Self { person, situations }
    }

    /// How things stand on a platform.
    ///
    /// # Panics
    /// Never: there is one for every platform that Veto knows.
    #[must_use]
    pub fn on(&self, platform: PlatformId) -> &Situation {
        self.situations
            .iter()
            .find(|situation| situation.platform.id() == platform)
            .expect("there is a situation for every platform")
    }

    /// The platforms that Veto looks after.
    pub fn followed(&self) -> impl Iterator<Item = &Situation> {
        self.situations
            .iter()
            .filter(|situation| situation.followed)
    }

    /// The platforms that Veto does not look after, in the order in which to offer them: first
    /// those that the person's organisation names.
    #[must_use]
    pub fn offered(&self) -> Vec<&Situation> {
        let first = self.person.policy.platforms.as_deref().unwrap_or_default();
        let place = |one: &&Situation| first.iter().position(|id| *id == one.platform.id());
        let mut offered: Vec<_> = self.situations.iter().filter(|one| !one.followed).collect();
        offered.sort_by_key(|one| place(one).unwrap_or(first.len()));
        offered
    }

    /// The same for a store that has refused what was to be written.
    #[must_use]
    pub fn not_stored(mut self) -> Self {
        let person = Rc::new(Person {
            store_available: false,
            ..(*self.person).clone()
        });
        for situation in &mut self.situations {
            situation.person = Rc::clone(&person);
        }
        Self { person, ..self }
    }

    /// How a setting stands.
    ///
    /// # Panics
    /// Never: there is a state for every setting that Veto knows.
    #[must_use]
    pub fn setting(&self, setting: SettingId) -> &SettingSituation {
        self.on(setting.platform_id()).setting(setting)
    }
}

#[cfg(test)]
pub(crate) mod tests;
