//! Tests whole stories against the core alone: events go in, and the effects that a person would
//! see come out.

mod access;
mod attacks;
mod choices;
mod deletion;
mod import;
mod localized;
mod pages;
mod platforms;
mod policy;
mod popup_drawing;
mod reminder;
mod steps;
mod story;
mod sync;
mod tags;
mod troubles;
mod welcome;

use super::*;
use crate::deadline::Phase;
use crate::effect::{ContentScriptKind, Effect};
use crate::journal::{EntryKind, Journal, Scope, Standing, State};
use crate::moment::Moment;
use crate::observation::Observation;
use crate::platform::{PlatformId, SettingId};
use crate::policy::Policy;
use crate::reading::tests::{page, switch};
use crate::request::{Addressed, Request};
use crate::situation::tests::all_hosts;
use crate::store::{StoreChanges, open};
use crate::view::Notice;
use crate::words::{Message, messages};
use serde_json::json;
use std::collections::BTreeMap;

/// A person with a browser: the store, the clock, and the effects in force.
struct Person {
    store: StoreContents,
    /// What is in the sync store; `None` if the browser does not give it out.
    synced: SyncedItems,
    /// Whether the browser accepts writes to the sync store.
    takes_synced: bool,
    environment: Environment,
    /// Name of the device, the first part of every id that it makes.
    name: &'static str,
    count: u32,
    last: Option<Consequences>,
}

const TAB: i32 = 7;
/// LinkedIn's origin.
const LINKEDIN: &str = "https://www.linkedin.com";
const DAY: i64 = 86_400_000;
/// 2026-11-23T10:00:00Z
const NOW: i64 = 1_795_428_000_000;

impl Person {
    fn new() -> Self {
        Self {
            store: Some(BTreeMap::new()),
            synced: Some(BTreeMap::new()),
            takes_synced: true,
            environment: Environment {
                now: Moment::new(NOW, 60).unwrap(),
                time_zone: "Europe/Brussels".into(),
                languages: vec!["en".into()],
                granted: all_hosts(),
                version: "0.1.0".into(),
                policy: Policy::default(),
            },
            name: "r",
            count: 0,
            last: None,
        }
    }

    fn later(&mut self, ms: i64) -> &mut Self {
        let now = self.environment.now.epoch_ms() + ms;
        self.environment.now = Moment::new(now, 60).unwrap();
        self
    }

    fn event(&mut self, event: &Event) -> Decision {
        self.count += 1;
        let id = format!("{}-fresh-{}", self.name, self.count)
            .try_into()
            .unwrap();
        let part = crate::sync::takes_part(&self.store);
        let synced = self.synced.clone().filter(|_| part);
        let decision = handle(
            event,
            &self.store,
            &synced,
            &self.environment,
            &identity(),
            &id,
        );
        let plan = &decision.sync;
        write(&mut self.store, &decision.changes);
        if self.takes_synced {
            write(&mut self.synced, &plan.changes);
            write(&mut self.store, &plan.taken);
        } else {
            write(&mut self.store, &plan.refused);
        }
        self.last = Some(decision.stored.clone());
        if decision.sync.look_again {
            self.wake();
        }
        decision
    }

    fn wake(&mut self) -> Decision {
        self.event(&Event::Woken)
    }

    fn ask(&mut self, sender: SenderFacts, asked: &Addressed) -> Decision {
        let mut message = serde_json::to_value(asked).unwrap();
        message["id"] = format!("{}-{}", self.name, self.count).into();
        self.event(&Event::Message {
            message: message.to_string(),
            sender,
        })
    }

    fn in_popup(&mut self, request: Request) -> Decision {
        self.ask(popup(), &on_linkedin(request))
    }

    fn on_page(&mut self, request: Request) -> Decision {
        self.ask(tab(), &on_linkedin(request))
    }

    /// Reports a look at a page whose load `id` began `ago` milliseconds ago.
    fn sees(&mut self, mut observation: Observation, id: &str, ago: i64) -> Reply {
        observation.load.id = id.into();
        observation.load.opened_at = self.environment.now.epoch_ms() - ago;
        let now = self.environment.now;
        let after = self
            .journal()
            .place_of_load(observation.load.opened_at, now);
        observation.load.after = Some(after);
        self.on_page(Request::Observed { observation }).stored.reply
    }

    fn journal(&self) -> Journal {
        let id = "x".to_owned().try_into().unwrap();
        open(&self.store, &id, self.environment.now, "").journal
    }

    fn standing(&self) -> Standing {
        State::of(&self.journal(), SettingId::FIRST, self.environment.now).standing
    }

    fn effects(&self) -> &[Effect] {
        &self.last.as_ref().expect("an event came").effects
    }

    fn badge(&self) -> &str {
        let text = self.effects().iter().find_map(|effect| match effect {
            Effect::SetBadge { text, .. } => Some(text),
            _ => None,
        });
        text.expect("a badge is always set")
    }

    fn banner(&self) -> Option<&Notice> {
        self.effects().iter().find_map(|effect| match effect {
            Effect::PublishBanner { origin, banner } if origin == LINKEDIN => banner.as_ref(),
            _ => None,
        })
    }

    /// The content scripts that are registered on LinkedIn.
    fn scripts(&self) -> Vec<ContentScriptKind> {
        let scripts = self.effects().iter().find_map(|effect| match effect {
            Effect::RegisterContentScripts { scripts, .. } => Some(scripts),
            _ => None,
        });
        let ids = scripts.into_iter().flatten().map(|script| script.id);
        ids.filter(|id| id.platform == PlatformId::LINKEDIN)
            .map(|id| id.kind)
            .collect()
    }

    fn alarm(&self) -> Option<i64> {
        self.effects().iter().find_map(|effect| match effect {
            Effect::SetAlarm { at } => *at,
            _ => None,
        })
    }
}

fn write(store: &mut StoreContents, changes: &StoreChanges) {
    if let Some(store) = store {
        changes.apply(store);
    }
}

fn identity() -> ExtensionIdentity {
    ExtensionIdentity {
        id: "veto".into(),
        base_url: "moz-extension://veto/".into(),
    }
}

fn popup() -> SenderFacts {
    SenderFacts {
        extension_id: Some("veto".into()),
        url: Some("moz-extension://veto/page.html?show=popup".into()),
        ..SenderFacts::default()
    }
}

fn tab() -> SenderFacts {
    SenderFacts {
        url: Some("https://www.linkedin.com/feed/".into()),
        tab: Some(TAB),
        frame: Some(0),
        ..popup()
    }
}

/// The request about LinkedIn and its first switch, as far as it needs these.
fn on_linkedin(request: Request) -> Addressed {
    match request.scope() {
        Scope::Setting => Addressed::to_setting(SettingId::FIRST, request),
        Scope::Platform => Addressed::to_platform(PlatformId::LINKEDIN, request),
        Scope::Person => Addressed::to_person(request),
    }
}

fn open_switch() -> Request {
    Request::OpenSwitch {
        interface_language: "fr".into(),
    }
}

/// These sentences as a notice shows them, with the platform's name before the first.
fn labelled<const N: usize>(mut sentences: [Message; N]) -> [Message; N] {
    let platform = PlatformId::LINKEDIN.platform();
    sentences[0] = platform.labelled(sentences[0].clone());
    sentences
}

fn guide_of(reply: &Reply) -> &Notice {
    match reply {
        Reply::Answered {
            stored: true,
            guide: Some(guide),
            ..
        } => guide,
        other => panic!("no guide: {other:?}"),
    }
}

/// A reply with nothing to show on the page.
const SILENCE: Reply = Reply::Answered {
    guide_when_used: None,
    stored: true,
    guide: None,
    look_again_in_ms: None,
};

trait WithYmd {
    fn with_ymd(self, year: i32, month: u32, day: u32) -> Self;
}

impl WithYmd for chrono::NaiveDate {
    fn with_ymd(self, year: i32, month: u32, day: u32) -> Self {
        Self::from_ymd_opt(year, month, day).unwrap()
    }
}
