//! Whole stories, told to the core alone: events in, and what the person would see.

use super::*;
use crate::deadline::Phase;
use crate::effect::ContentScriptId;
use crate::journal::{Journal, Position, Standing, What};
use crate::moment::Moment;
use crate::observation::Observation;
use crate::platform::PlatformId;
use crate::reading::tests::{page, switch};
use crate::view::Notice;
use crate::words::messages;
use serde_json::json;
use std::collections::BTreeMap;

/// A person with a browser: the store, the clock, and the effects that are in force.
struct Person {
    store: StoreContents,
    surroundings: Surroundings,
    count: u32,
    last: Option<Consequences>,
}

const TAB: i32 = 7;
const DAY: i64 = 86_400_000;
/// 2026-11-23T10:00:00Z
const NOW: i64 = 1_795_428_000_000;

impl Person {
    fn new() -> Self {
        Self {
            store: Some(BTreeMap::new()),
            surroundings: Surroundings {
                now: Moment::new(NOW, 60).unwrap(),
                time_zone: "Europe/Brussels".into(),
                languages: vec!["en".into()],
                host_access: true,
                version: "0.1.0".into(),
            },
            count: 0,
            last: None,
        }
    }

    fn later(&mut self, ms: i64) -> &mut Self {
        let now = self.surroundings.now.epoch_ms() + ms;
        self.surroundings.now = Moment::new(now, 60).unwrap();
        self
    }

    fn event(&mut self, event: &Event) -> Decision {
        self.count += 1;
        let id = format!("fresh-{}", self.count).try_into().unwrap();
        let decision = handle(event, &self.store, &self.surroundings, &identity(), &id);
        if let Some(store) = &mut self.store {
            for (key, text) in &decision.changes.set {
                store.insert(key.clone(), text.clone());
            }
            for key in &decision.changes.remove {
                store.remove(key);
            }
        }
        self.last = Some(decision.stored.clone());
        decision
    }

    fn wake(&mut self) -> Decision {
        self.event(&Event::Woken)
    }

    fn ask(&mut self, sender: SenderFacts, request: Request) -> Decision {
        let id = format!("r-{}", self.count);
        self.event(&Event::Message {
            message: json!({ "id": id, "request": request }).to_string(),
            sender,
        })
    }

    fn in_popup(&mut self, request: Request) -> Decision {
        self.ask(popup(), request)
    }

    fn on_page(&mut self, request: Request) -> Decision {
        self.ask(tab(), request)
    }

    /// Looks at a page whose load `id` began `ago` milliseconds ago.
    fn sees(&mut self, mut observation: Observation, id: &str, ago: i64) -> Reply {
        observation.load.id = id.into();
        observation.load.opened_at = self.surroundings.now.epoch_ms() - ago;
        self.on_page(Request::Observed { observation }).stored.reply
    }

    fn journal(&self) -> Journal {
        let id = "x".to_owned().try_into().unwrap();
        open(&self.store, &id, self.surroundings.now, "").journal
    }

    fn standing(&self) -> Standing {
        Position::of(&self.journal(), self.surroundings.now).standing
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
            Effect::PublishBanner { banner } => banner.as_ref(),
            _ => None,
        })
    }

    fn scripts(&self) -> Vec<ContentScriptId> {
        let scripts = self.effects().iter().find_map(|effect| match effect {
            Effect::RegisterContentScripts { scripts } => Some(scripts),
            _ => None,
        });
        scripts
            .into_iter()
            .flatten()
            .map(|script| script.id)
            .collect()
    }

    fn alarm(&self) -> Option<i64> {
        self.effects().iter().find_map(|effect| match effect {
            Effect::SetAlarm { at } => *at,
            _ => None,
        })
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
        url: Some("moz-extension://veto/popup/popup.html".into()),
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

fn open_switch() -> Request {
    Request::OpenSwitch {
        interface_language: "fr".into(),
    }
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

/// Answered, with nothing to show on the page.
const SILENCE: Reply = Reply::Answered {
    stored: true,
    guide: None,
    look_again_in_ms: None,
};

#[test]
fn the_main_story() {
    let mut person = Person::new();
    person.wake();
    assert_eq!(person.badge(), "!");
    assert_eq!(person.scripts(), [ContentScriptId::Banner]);
    let since = person.surroundings.now.date().with_ymd(2025, 11, 3);
    assert_eq!(
        person.banner().unwrap().sentences,
        [messages::banner_in_force(since)]
    );

    let decision = person.on_page(open_switch());
    let url = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";
    let opens = Effect::OpenPage {
        url: url.into(),
        tab: Some(TAB),
    };
    assert_eq!(decision.stored.effects.last(), Some(&opens));
    assert_eq!(
        person.scripts(),
        [ContentScriptId::Banner, ContentScriptId::SignIn]
    );

    let reply = person.later(3_000).sees(page(true), "load-1", 2_000);
    assert_eq!(guide_of(&reply).sentences, [messages::guide_on()]);
    assert_eq!(guide_of(&reply).ring, Some(0));
    assert_eq!(person.scripts(), [ContentScriptId::Banner], "arrived");

    let reply = person.later(5_000).sees(page(false), "load-1", 7_000);
    let seen_at = person.surroundings.now.stamp();
    assert_eq!(guide_of(&reply).sentences, [messages::guide_off(seen_at)]);
    assert_eq!(person.badge(), "…");
    assert_eq!(person.banner(), None, "the banner is gone everywhere");
    assert!(
        person.scripts().is_empty(),
        "nothing runs on ordinary pages any more"
    );

    let reply = person.later(4_000).sees(page(false), "load-2", 2_000);
    let today = person.surroundings.now.date();
    assert_eq!(
        guide_of(&reply).sentences,
        [messages::guide_confirmed(today)]
    );
    assert_eq!(person.badge(), "✓");
    assert_eq!(person.banner(), None);
    assert_eq!(person.alarm(), None, "nothing is left to wake up for");
}

trait WithYmd {
    fn with_ymd(self, year: i32, month: u32, day: u32) -> Self;
}

impl WithYmd for chrono::NaiveDate {
    fn with_ymd(self, year: i32, month: u32, day: u32) -> Self {
        Self::from_ymd_opt(year, month, day).unwrap()
    }
}

#[test]
fn looking_again_and_again_writes_once() {
    let mut person = Person::new();
    for _ in 0..5 {
        person.later(500).sees(page(true), "load-1", 2_000);
    }
    assert_eq!(person.journal().entries().len(), 1);
    assert!(person.wake().changes.is_empty(), "waking up writes nothing");
}

#[test]
fn a_request_sent_twice_is_done_once() {
    let mut person = Person::new();
    let event = Event::Message {
        message: json!({ "id": "same", "request": "postpone_banner" }).to_string(),
        sender: tab(),
    };
    let first = person.event(&event);
    assert!(!first.changes.is_empty());
    let second = person.later(10).event(&event);
    assert!(second.changes.is_empty());
    assert_eq!(second.stored, first.stored, "and answered the same");
}

#[test]
fn before_the_date_the_badge_counts_the_days() {
    let check = |date: &str, badge: &str| {
        let mut person = Person::new();
        let noon = format!("{date}T12:00:00Z")
            .parse::<chrono::DateTime<chrono::Utc>>()
            .unwrap();
        person.surroundings.now = Moment::new(noon.timestamp_millis(), 60).unwrap();
        person.wake();
        assert_eq!(person.badge(), badge, "{date}");
        let midnight = person.surroundings.now.next_midnight().unwrap().epoch_ms();
        let before = !matches!(
            crate::deadline::phase(
                PlatformId::LinkedIn
                    .platform()
                    .training_start(crate::region::Region::Switzerland),
                person.surroundings.now.date()
            ),
            Phase::InForce { .. }
        );
        assert_eq!(person.alarm(), before.then_some(midnight), "{date}");
    };
    check("2020-01-01", "999+");
    check("2025-10-04", "30");
    check("2025-11-01", "2");
    check("2025-11-02", "1");
    check("2025-11-03", "!");
}

#[test]
fn later_is_seven_days() {
    let mut person = Person::new();
    person.on_page(Request::PostponeBanner);
    assert_eq!(person.banner(), None);
    assert!(person.scripts().is_empty());
    assert_eq!(person.badge(), "!", "the badge still says it");
    let rings = person.alarm().expect("to come back");
    person.later(6 * DAY).wake();
    assert_eq!(person.banner(), None);
    person.surroundings.now = Moment::new(rings, 60).unwrap();
    person.wake();
    assert!(person.banner().is_some());
}

#[test]
fn a_closed_banner_stays_closed() {
    let mut person = Person::new();
    person.on_page(Request::DismissBanner);
    for days in [0, 1, 30, 365] {
        person.later(days * DAY).wake();
        assert_eq!(person.banner(), None);
    }
    person.sees(page(true), "load-1", 2_000);
    assert_eq!(person.banner(), None, "not even when the switch is seen on");
}

#[test]
fn not_minding_is_silence() {
    for from_page in [false, true] {
        let mut person = Person::new();
        if from_page {
            person.on_page(Request::NotObjecting);
        } else {
            person.in_popup(Request::NotObjecting);
        }
        assert_eq!(
            (person.badge(), person.banner(), person.alarm()),
            ("", None, None)
        );
        assert!(person.scripts().is_empty());
        let reply = person.later(DAY).sees(page(true), "load-1", 2_000);
        assert_eq!(reply, SILENCE, "nothing on the settings page either");
        person.in_popup(Request::Reconsider);
        assert_eq!(person.badge(), "!");
        assert!(person.banner().is_some());
    }
}

#[test]
fn quiet_mode_inserts_nothing_and_still_reads() {
    let mut person = Person::new();
    person.in_popup(Request::ChooseQuietMode { quiet: true });
    assert_eq!(person.banner(), None);
    assert!(person.scripts().is_empty());
    let reply = person.sees(page(false), "load-1", 2_000);
    assert_eq!(reply, SILENCE);
    assert_eq!(person.badge(), "…");
    person.in_popup(Request::ChooseQuietMode { quiet: false });
    assert_eq!(person.badge(), "…");
}

#[test]
fn without_host_access_nothing_is_registered() {
    let mut person = Person::new();
    person.surroundings.host_access = false;
    person.in_popup(open_switch());
    assert!(person.scripts().is_empty());
    assert_eq!(person.banner(), None);
    assert_eq!(person.badge(), "!");
    person.surroundings.host_access = true;
    person.wake();
    assert!(person.banner().is_some());
}

#[test]
fn seen_on_again() {
    let mut person = Person::new();
    person.sees(page(false), "load-1", 2_000);
    person.later(10_000).sees(page(false), "load-2", 2_000);
    assert_eq!(person.badge(), "✓");
    let off = person.surroundings.now.date();
    let reply = person.later(90 * DAY).sees(page(true), "load-3", 2_000);
    assert_eq!(guide_of(&reply).sentences, [messages::guide_reverted(off)]);
    assert_eq!(person.badge(), "!");
    let on = person.surroundings.now.date();
    assert_eq!(
        person.banner().unwrap().sentences,
        [messages::banner_reverted(off, on)]
    );
}

#[test]
fn two_tabs_and_the_older_one() {
    let mut person = Person::new();
    person.sees(page(true), "old-tab", 60_000);
    person.later(1_000).sees(page(true), "new-tab", 2_000);
    person.later(1_000).sees(page(false), "new-tab", 3_000);
    // The old tab still shows On; it is told to look again, and nothing is undone.
    for tab in ["old-tab", "never-looked-at-tab"] {
        let reply = person.later(1_000).sees(page(true), tab, 62_000);
        assert_eq!(guide_of(&reply).sentences, [messages::guide_stale()]);
    }
    assert!(matches!(person.standing(), Standing::Objected { .. }));
}

#[test]
fn signed_out_on_the_way() {
    let mut person = Person::new();
    person.in_popup(open_switch());
    let mut observation = page(false);
    observation.switches.clear();
    observation.url = "https://www.linkedin.com/uas/login?session_redirect=x".into();
    let reply = person.later(1_000).sees(observation, "login", 500);
    assert_eq!(reply, SILENCE, "nothing is put where a password is typed");
    assert_eq!(person.badge(), "?");
    assert!(
        person.scripts().contains(&ContentScriptId::SignIn),
        "still on the way"
    );
    person.later(5_000).sees(page(true), "load-1", 2_000);
    assert_eq!(person.badge(), "!");
    assert_eq!(person.scripts(), [ContentScriptId::Banner]);
}

#[test]
fn being_on_the_way_ends_by_itself() {
    let mut person = Person::new();
    person.in_popup(open_switch());
    let rings = person.alarm().expect("to take the script away again");
    person.surroundings.now = Moment::new(rings, 60).unwrap();
    person.wake();
    assert_eq!(person.scripts(), [ContentScriptId::Banner]);
    assert_eq!(person.alarm(), None);
}

#[test]
fn a_page_without_the_switch() {
    let mut person = Person::new();
    let mut observation = page(false);
    observation.switches.clear();
    let reply = person.sees(observation.clone(), "load-1", 2_000);
    assert_eq!(guide_of(&reply).sentences, [messages::guide_looking()]);
    assert_eq!(person.badge(), "!");
    observation.waited_ms = crate::reading::PATIENCE_MS;
    let reply = person.later(8_000).sees(observation, "load-1", 10_000);
    let guide = guide_of(&reply);
    assert_eq!(
        guide.sentences[0],
        messages::guide_unreadable(messages::reason_no_switch())
    );
    assert_eq!(guide.sentences.len(), 2, "with the way to go by hand");
    assert_eq!(person.badge(), "?");
    person.on_page(Request::DeclareObjection);
    assert_eq!(person.badge(), "…", "declared is not confirmed");
    assert!(matches!(person.standing(), Standing::Declared { .. }));
}

#[test]
fn another_settings_page_shows_the_way_while_there_is_one_to_go() {
    let mut person = Person::new();
    let mut observation = page(false);
    observation.url = "https://www.linkedin.com/mypreferences/d/".into();
    let reply = person.sees(observation.clone(), "home", 2_000);
    assert_eq!(guide_of(&reply).sentences, [messages::guide_wrong_page()]);
    assert!(
        person.journal().entries().is_empty(),
        "passing by is not worth a note"
    );
    person.later(1_000).sees(page(false), "load-1", 900);
    let reply = person.later(1_000).sees(observation, "home", 500);
    assert_eq!(reply, SILENCE);
}

#[test]
fn a_damaged_journal_is_a_state_and_not_an_end() {
    let mut person = Person::new();
    person
        .store
        .as_mut()
        .unwrap()
        .insert("journal".into(), "{damaged".into());
    person.wake();
    assert_eq!(person.badge(), "!");
    let kept = |person: &Person| {
        let store = person.store.as_ref().unwrap();
        store.values().filter(|value| *value == "{damaged").count()
    };
    assert_eq!(kept(&person), 1);
    person.later(1_000).sees(page(false), "load-1", 900);
    assert_eq!(person.badge(), "…");
    assert_eq!(kept(&person), 1);
    assert!(matches!(
        person.journal().entries()[0].what,
        What::JournalSetAside { .. }
    ));
}

#[test]
fn a_store_that_is_closed_is_said_and_leaves_all_as_it_stands() {
    let mut person = Person::new();
    person.store = None;
    let decision = person.ask(
        tab(),
        Request::Observed {
            observation: page(false),
        },
    );
    assert!(decision.changes.is_empty());
    let Reply::Answered {
        stored: false,
        guide: Some(guide),
        ..
    } = decision.stored.reply
    else {
        panic!("{:?}", decision.stored.reply);
    };
    assert_eq!(guide.sentences, [messages::guide_not_kept()]);
    assert_eq!(decision.stored.effects.len(), 1, "only the badge");
    assert_eq!(person.badge(), "?");
}

#[test]
fn a_store_that_refuses_is_not_told_as_done() {
    let mut person = Person::new();
    let mut observation = page(false);
    observation.load.opened_at = NOW - 2_000;
    let decision = person.on_page(Request::Observed { observation });
    assert!(!decision.changes.is_empty());
    let Reply::Answered {
        stored: false,
        guide: Some(guide),
        ..
    } = decision.not_stored.reply
    else {
        panic!("{:?}", decision.not_stored.reply);
    };
    assert_eq!(guide.sentences, [messages::guide_not_kept()]);
    // Where it leads is still opened: that needs no store.
    let decision = person.in_popup(open_switch());
    assert!(matches!(
        decision.not_stored.effects.last(),
        Some(Effect::OpenPage { tab: None, .. })
    ));
}

#[test]
fn what_is_dropped_changes_nothing() {
    let mut person = Person::new();
    for (message, sender) in [
        (
            json!({ "id": "r", "request": "not_objecting" }),
            SenderFacts::default(),
        ),
        (json!("nonsense"), tab()),
        (
            json!({ "id": "r", "request": { "choose_quiet_mode": { "quiet": true } } }),
            tab(),
        ),
    ] {
        let decision = person.event(&Event::Message {
            message: message.to_string(),
            sender,
        });
        assert!(decision.changes.is_empty());
        assert!(decision.stored.effects.is_empty());
        assert!(matches!(decision.stored.reply, Reply::Refused { .. }));
    }
    assert_eq!(person.store, Some(BTreeMap::new()));
}

#[test]
fn the_page_teaches_the_language_of_its_interface() {
    let mut person = Person::new();
    person.on_page(open_switch());
    let id = "x".to_owned().try_into().unwrap();
    let opened = open(&person.store, &id, person.surroundings.now, "");
    let situation = Situation::of(&opened, &person.surroundings);
    assert_eq!(situation.interface().0.tag, "fr");
    assert_eq!(situation.language.folder(), "en", "which is not Veto's own");
}

#[test]
fn what_a_page_calls_its_switch_is_kept_short() {
    let mut person = Person::new();
    let name = format!("{} {}", crate::reading::tests::LABEL, "x".repeat(10_000));
    let mut observation = page(false);
    observation.switches = vec![switch(false, &name)];
    person.sees(observation, "load-1", 2_000);
    let journal = person.journal();
    let What::SwitchSeen { label, .. } = &journal.entries()[0].what else {
        panic!("not read");
    };
    assert_eq!(label.chars().count(), 200);
}
