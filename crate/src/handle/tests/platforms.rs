//! Tests of many platforms at once, on invented ones: each remedy, requests about the wrong
//! platform, permissions, and platforms that do not disturb each other.

mod apart;
mod leaving;
mod named;
mod permission;
mod refused;
mod remedies;

use super::*;
use crate::journal::Entry;
use crate::platform::invented::{self, RESEARCH, setting_id};
use crate::situation::{Access, Mode, Situation};
use crate::view::Badge;

/// Readable's switch for training, which asks.
fn training() -> SettingId {
    setting_id("readable", "ai-training")
}

/// Readable's switch for research, which does not ask.
fn research() -> SettingId {
    setting_id("readable", RESEARCH)
}

/// Somebody who uses these platforms besides LinkedIn, with host access to all.
fn using(slugs: &[&str]) -> Person {
    let mut person = Person::new();
    for slug in slugs {
        person.about(invented::id(slug), Request::UsePlatform);
    }
    person
}

/// The page of a setting, with its switch.
fn page_of(setting: SettingId, on: bool) -> Observation {
    let label = setting.setting().words[0].labels[0];
    Observation {
        url: setting.url(),
        switches: vec![switch(on, label)],
        ..page(on)
    }
}

/// A tab that shows a page of the platform.
fn tab_of(platform: PlatformId) -> SenderFacts {
    SenderFacts {
        url: Some(format!("{}/home", platform.platform().origin)),
        ..tab()
    }
}

impl Person {
    /// Asks for something about a platform in the popup.
    fn about(&mut self, platform: PlatformId, request: Request) -> Decision {
        self.ask(popup(), &Addressed::to_platform(platform, request))
    }

    /// Asks for something about a setting in the popup.
    fn about_setting(&mut self, setting: SettingId, request: Request) -> Decision {
        self.ask(popup(), &Addressed::to_setting(setting, request))
    }

    /// Asks for something about a setting on a page of its platform.
    fn on_page_of(&mut self, setting: SettingId, request: Request) -> Decision {
        let asked = Addressed::to_setting(setting, request);
        self.ask(tab_of(setting.platform_id()), &asked)
    }

    /// Looks at the page of a setting, on a fresh load.
    fn sees_at(&mut self, setting: SettingId, on: bool, load: &str) -> Reply {
        let mut observation = page_of(setting, on);
        let now = self.later(10_000).environment.now;
        observation.load.id = load.into();
        observation.load.opened_at = now.epoch_ms() - 7_000;
        let opened_at = observation.load.opened_at;
        observation.load.after = Some(self.journal().place_of_load(opened_at, now));
        let platform = setting.platform_id();
        let asked = Addressed::to_platform(platform, Request::Observed { observation });
        self.ask(tab_of(platform), &asked).stored.reply
    }

    fn everything(&self) -> Everything {
        let id = "x".to_owned().try_into().unwrap();
        let opened = open(&self.store, &id, self.environment.now, "");
        Everything::of(&opened, &self.environment)
    }

    fn on(&self, slug: &str) -> Situation {
        self.everything().on(invented::id(slug)).clone()
    }

    fn standing_of(&self, setting: SettingId) -> Standing {
        self.everything().setting(setting).state.standing
    }

    fn sign_of(&self, slug: &str) -> String {
        crate::view::Status::of(&self.on(slug)).sign
    }

    /// Whether content scripts are registered on the platform.
    fn is_registered(&self, slug: &str) -> bool {
        self.effects().iter().any(|effect| match effect {
            Effect::RegisterContentScripts { scripts, .. } => {
                let mut all = scripts.iter();
                all.any(|script| script.id.platform == invented::id(slug))
            }
            _ => false,
        })
    }

    /// The banner that is published for the platform.
    fn banner_on(&self, slug: &str) -> Option<&Notice> {
        let origin = invented::id(slug).platform().origin;
        self.effects().iter().find_map(|effect| match effect {
            Effect::PublishBanner {
                origin: one,
                banner,
            } if one == origin => banner.as_ref(),
            _ => None,
        })
    }

    /// The host access that is published for the platform; `None` if none is published at all.
    fn access_on(&self, slug: &str) -> Option<Option<bool>> {
        let origin = invented::id(slug).platform().origin;
        self.effects().iter().find_map(|effect| match effect {
            Effect::PublishHostAccess {
                origin: one,
                granted,
            } if one == origin => Some(*granted),
            _ => None,
        })
    }

    fn revoke(&mut self, slug: &str) {
        let pattern = invented::id(slug).platform().host_pattern();
        assert!(self.environment.granted.remove(&pattern));
    }
}

fn objected(confirmed: bool) -> impl Fn(Standing) -> bool {
    move |standing| match standing {
        Standing::Objected { confirmed: one, .. } => one.is_some() == confirmed,
        _ => false,
    }
}
