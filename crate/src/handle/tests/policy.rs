//! Tests what an organisation's policy can set, and what it cannot do: object, consent, write an
//! entry, or override the person.

use super::*;
use crate::journal::ReminderDays;
use crate::policy::tests::any_json;
use crate::region::Region;
use crate::view::ExtensionPage;
use crate::words::Language;
use proptest::prelude::*;
use serde_json::Value;

const LINK: &str = "https://intranet.example/ai";

fn everything() -> Value {
    json!({
        "language": "fr", "quiet": true, "reminderDays": 30,
        "notice": { "text": "Ask us.", "link": LINK },
    })
}

fn employed(managed: &Value) -> Person {
    let mut person = Person::new();
    person.environment.policy = Policy::parse(&managed.to_string());
    person
}

fn opened(decision: &Decision) -> Option<(&str, Option<i32>)> {
    let mut effects = decision.stored.effects.iter();
    effects.find_map(|effect| match effect {
        Effect::OpenPage { url, tab } => Some((url.as_str(), *tab)),
        _ => None,
    })
}

#[test]
fn defaults_count_until_the_person_chooses() {
    let mut person = employed(&everything());
    let decision = person.wake();
    assert_eq!(decision.language.folder(), "fr");
    assert_eq!((person.badge(), person.banner()), ("!", None));
    assert_eq!(
        person.scripts(),
        [ContentScriptKind::Guide],
        "quiet by policy"
    );
    let reply = person.sees(page(true), "load-1", 2_000);
    assert_eq!(reply, SILENCE, "nothing on the settings page either");

    let decision = person.in_popup(Request::ChooseLanguage {
        language: Language::named("nl"),
    });
    assert_eq!(decision.language.folder(), "nl");
    person.in_popup(Request::ChooseQuietMode { quiet: false });
    assert!(person.banner().is_some(), "the person's word counts");
    let as_the_browser = Request::ChooseLanguage { language: None };
    let decision = person.in_popup(as_the_browser);
    assert_eq!(decision.language.folder(), "en", "that is a choice, too");
}

#[test]
fn a_default_that_is_taken_back_leaves_nothing_behind() {
    let mut person = employed(&everything());
    person.wake();
    person.environment.policy = Policy::default();
    let decision = person.wake();
    assert_eq!(decision.language.folder(), "en");
    assert!(person.banner().is_some());
    assert!(person.journal().entries().is_empty());
}

#[test]
fn the_reminder_is_the_organisations_until_the_person_chooses() {
    let mut person = employed(&everything());
    person.sees(page(false), "load-1", 2_000);
    person.sees(page(false), "load-2", 0);
    let due = |person: &Person| person.alarm().map(|at| (at - NOW) / DAY);
    assert_eq!(due(&person), Some(29), "at midnight before");
    person.in_popup(Request::ChooseReminder {
        days: Some(ReminderDays::ALL[3]),
    });
    assert_eq!(due(&person), Some(364));
    person.in_popup(Request::ChooseReminder { days: None });
    assert_eq!(
        person.alarm(),
        None,
        "not even one, if the person wants none"
    );
}

#[test]
fn the_page_of_the_notice_opens_and_is_not_noted() {
    let mut person = employed(&everything());
    let decision = person.in_popup(Request::OpenOrganisationPage);
    assert_eq!(opened(&decision), Some((LINK, None)));
    assert!(decision.changes.is_empty());
    let decision = person.on_page(Request::OpenOrganisationPage);
    assert!(matches!(decision.stored.reply, Reply::Refused { .. }));
    assert_eq!(
        opened(&decision),
        None,
        "no page of LinkedIn's can ask for it"
    );
    person.environment.policy = Policy::default();
    let decision = person.in_popup(Request::OpenOrganisationPage);
    assert_eq!(opened(&decision), None, "nothing is named any more");
}

#[test]
fn the_first_page_opens_as_ever() {
    let mut person = employed(&everything());
    let reason = "install".to_owned();
    let decision = person.event(&Event::Installed { reason });
    let welcome = format!("{}{}", identity().base_url, ExtensionPage::Welcome.path());
    assert_eq!(opened(&decision), Some((welcome.as_str(), None)));
}

fn any_request() -> impl Strategy<Value = (bool, Request)> {
    let from_page = prop_oneof![
        Just(open_switch()),
        Just(Request::PostponeBanner),
        Just(Request::DismissBanner),
        Just(Request::NotObjecting),
        any::<bool>().prop_map(|on| Request::Observed {
            observation: page(on)
        }),
    ];
    let from_popup = prop_oneof![
        Just(Request::OpenOrganisationPage),
        Just(Request::DeclareObjection),
        Just(Request::Reconsider),
        any::<bool>().prop_map(|quiet| Request::ChooseQuietMode { quiet }),
        Just(Request::ChooseRegion {
            region: Some(Region::Canada)
        }),
        Just(Request::ChooseReminder { days: None }),
    ];
    prop_oneof![
        from_page.prop_map(|request| (true, request)),
        from_popup.prop_map(|request| (false, request)),
    ]
}

proptest! {
    /// Somebody with any policy and somebody without one have the same journal after the same
    /// events.
    #[test]
    fn no_policy_writes_objects_or_consents(
        managed in any_json(),
        asked in prop::collection::vec((0_i64..200, any_request()), 0..8),
    ) {
        let mut people = [employed(&managed), employed(&Value::Null)];
        for person in &mut people {
            let reason = "install".to_owned();
            person.event(&Event::Installed { reason });
            for (days, (from_page, request)) in asked.clone() {
                person.later(days * DAY).wake();
                if from_page {
                    person.on_page(request);
                } else {
                    person.in_popup(request);
                }
            }
        }
        let [with, without] = people;
        prop_assert_eq!(with.journal(), without.journal());
        prop_assert_eq!(with.standing(), without.standing());
        prop_assert_eq!(with.store, without.store);
    }

    /// A policy alone leaves the journal empty.
    #[test]
    fn a_policy_alone_is_no_entry(managed in any_json(), wakes in 1..4) {
        let mut person = employed(&managed);
        for _ in 0..wakes {
            person.later(40 * DAY).wake();
        }
        prop_assert!(person.journal().entries().is_empty());
        prop_assert_eq!(person.standing(), Standing::Unknown);
    }
}
