//! "I don't use this any more": the record stays, and everything else is taken back.

use super::*;

#[test]
fn leaving_keeps_the_record_and_returns_the_host() {
    let mut person = using(&["readable"]);
    person.about_setting(SettingId::FIRST, Request::NotObjecting);
    person.sees_at(training(), true, "r-1");
    let before = person.journal();
    assert!(person.is_registered("readable") && person.banner_on("readable").is_some());
    let decision = person.about(invented::id("readable"), Request::LeavePlatform);
    let drops = Effect::DropHostAccess {
        origins: vec!["https://readable.example/*".into()],
    };
    assert!(decision.stored.effects.contains(&drops));
    assert!(
        !decision.not_stored.effects.contains(&drops),
        "while the record says that it is used"
    );
    assert!(!person.is_registered("readable"));
    assert_eq!(person.banner_on("readable"), None);
    assert_eq!(person.access_on("readable"), Some(None), "unpublished");
    assert_eq!(person.badge(), "");
    assert_eq!(person.alarm(), None);
    let after = person.journal();
    assert_eq!(after.entries().len(), before.entries().len() + 1);
    assert_eq!(after.entries()[..before.entries().len()], *before.entries());
    // The host is asked back once, not at every event.
    person.wake();
    assert!(!person.effects().contains(&drops));
    assert_eq!(person.sees_at(training(), false, "r-2"), SILENCE);
    assert_eq!(person.journal(), after);
    // Used again, it stands where it stood.
    person.about(invented::id("readable"), Request::UsePlatform);
    assert!(matches!(
        person.standing_of(training()),
        Standing::Training { .. }
    ));
    assert!(person.is_registered("readable"));
}

#[test]
fn leaving_a_platform_without_a_host_returns_none() {
    for slug in ["told", "form", "letter", "nothing-to-do"] {
        let mut person = using(&[slug]);
        let decision = person.about(invented::id(slug), Request::LeavePlatform);
        let drops = |effect: &Effect| matches!(effect, Effect::DropHostAccess { .. });
        assert!(!decision.stored.effects.iter().any(drops), "{slug}");
        assert!(!person.on(slug).followed, "{slug}");
    }
}

/// Its host is asked for at the installation, and cannot be returned.
#[test]
fn linkedin_can_be_left_too() {
    let mut person = Person::new();
    let decision = person.in_popup(Request::LeavePlatform);
    let drops = |effect: &Effect| matches!(effect, Effect::DropHostAccess { .. });
    assert!(!decision.stored.effects.iter().any(drops));
    assert_eq!((person.badge(), person.banner()), ("", None));
    assert!(person.scripts().is_empty());
    assert_eq!(person.alarm(), None);
    assert_eq!(person.sees(page(true), "l-1", 7_000), SILENCE);
    person.in_popup(Request::UsePlatform);
    assert_eq!(person.badge(), "!");
    assert!(person.banner().is_some());
}

/// Only the person says which platforms they use.
#[test]
fn a_page_neither_adds_nor_removes_a_platform() {
    let mut person = using(&["readable"]);
    for request in [Request::UsePlatform, Request::LeavePlatform] {
        let asked = Addressed::to_platform(invented::id("readable"), request);
        let reply = person
            .ask(tab_of(invented::id("readable")), &asked)
            .stored
            .reply;
        assert!(matches!(reply, Reply::Refused { .. }));
    }
    assert!(person.on("readable").followed);
}
