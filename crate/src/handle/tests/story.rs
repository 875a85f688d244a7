//! Tests the main story, from the first banner to the tick.

use super::*;

#[test]
fn the_main_story() {
    let mut person = Person::new();
    person.wake();
    assert_eq!(person.badge(), "!");
    assert_eq!(
        person.scripts(),
        [ContentScriptKind::Banner, ContentScriptKind::Guide]
    );
    let since = person.environment.now.date().with_ymd(2025, 11, 3);
    assert_eq!(
        person.banner().unwrap().sentences,
        labelled([messages::banner_in_force(since)])
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
        [
            ContentScriptKind::Banner,
            ContentScriptKind::SignIn,
            ContentScriptKind::Guide
        ]
    );

    let reply = person.later(3_000).sees(page(true), "load-1", 2_000);
    assert_eq!(guide_of(&reply).sentences, labelled([messages::guide_on()]));
    assert_eq!(guide_of(&reply).ring, Some(0));
    assert_eq!(
        person.scripts(),
        [ContentScriptKind::Banner, ContentScriptKind::Guide],
        "arrived"
    );

    let reply = person.later(5_000).sees(page(false), "load-1", 7_000);
    let seen_at = person.environment.now.stamp();
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_off(seen_at), messages::guide_reload_key()])
    );
    assert_eq!(person.badge(), "…");
    assert_eq!(person.banner(), None, "the banner is gone everywhere");
    assert_eq!(
        person.scripts(),
        [ContentScriptKind::Guide],
        "nothing runs on ordinary pages any more"
    );

    let reply = person.later(4_000).sees(page(false), "load-2", 2_000);
    let today = person.environment.now.date();
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_confirmed(today), messages::account_note()])
    );
    assert_eq!(person.badge(), "✓");
    assert_eq!(person.banner(), None);
    let due = person.environment.now.date_in(90).unwrap();
    let due = person.environment.now.start_of(due).map(Moment::epoch_ms);
    assert_eq!(person.alarm(), due, "to be reminded, and for nothing else");
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
fn before_the_date_the_badge_counts_the_days() {
    let check = |date: &str, badge: &str| {
        let mut person = Person::new();
        let noon = format!("{date}T12:00:00Z")
            .parse::<chrono::DateTime<chrono::Utc>>()
            .unwrap();
        person.environment.now = Moment::new(noon.timestamp_millis(), 60).unwrap();
        person.wake();
        assert_eq!(person.badge(), badge, "{date}");
        let midnight = person.environment.now.next_midnight().unwrap().epoch_ms();
        let before = !matches!(
            crate::deadline::phase(
                PlatformId::LINKEDIN
                    .platform()
                    .training_start(crate::region::Region::Switzerland)
                    .unwrap(),
                person.environment.now.date()
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
