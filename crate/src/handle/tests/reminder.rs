//! Tests the reminder to look at the switch again: when it comes, how it ends, and who gets none.

use super::*;
use crate::journal::ReminderDays;

/// A person whose objection was confirmed `days` days ago.
fn objected(days: i64) -> Person {
    let mut person = Person::new();
    person.sees(page(false), "load-1", 2_000);
    person.later(10_000).sees(page(false), "load-2", 2_000);
    person.later(days * DAY).wake();
    person
}

fn sentence(person: &Person) -> crate::words::Message {
    let since = Moment::new(NOW, 60).unwrap().date();
    let days = (person.environment.now.date() - since).num_days();
    messages::reminder_seen(days.try_into().unwrap(), since)
}

#[test]
fn it_comes_after_ninety_days_by_the_alarm() {
    let mut person = objected(0);
    assert_eq!((person.badge(), person.banner()), ("✓", None));
    let rings = person.alarm().expect("to be reminded");
    person.environment.now = Moment::new(rings - 1, 60).unwrap();
    person.wake();
    assert_eq!((person.badge(), person.banner()), ("✓", None));
    assert_eq!(person.alarm(), Some(rings));
    person.environment.now = Moment::new(rings, 60).unwrap();
    person.wake();
    assert_eq!(person.badge(), "↻");
    assert_eq!(
        person.banner().unwrap().sentences,
        labelled([sentence(&person)])
    );
    assert_eq!(
        person.scripts(),
        [ContentScriptKind::Banner, ContentScriptKind::Guide]
    );
    assert_eq!(person.alarm(), None);
    assert!(
        person.wake().changes.is_empty(),
        "it is derived, not written"
    );
}

#[test]
fn a_fresh_look_ends_it_and_starts_the_count_anew() {
    let mut person = objected(120);
    assert_eq!(person.badge(), "↻");
    let reply = person.sees(page(false), "load-3", 2_000);
    let confirmed = Moment::new(NOW, 60).unwrap().date();
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([
            messages::guide_confirmed(confirmed),
            messages::seen_off_again(person.environment.now.date()),
            messages::account_note(),
        ])
    );
    assert_eq!((person.badge(), person.banner()), ("✓", None));
    person.later(89 * DAY).wake();
    assert_eq!(person.badge(), "✓");
    person.later(DAY).wake();
    assert_eq!(person.badge(), "↻");
}

#[test]
fn a_look_that_shows_it_on_says_that_instead() {
    let mut person = objected(120);
    person.sees(page(true), "load-3", 2_000);
    assert_eq!(person.badge(), "!");
    assert!(matches!(person.standing(), Standing::Reverted { .. }));
}

#[test]
fn later_is_seven_days_and_closed_is_until_the_next() {
    let mut person = objected(90);
    person.on_page(Request::PostponeBanner);
    assert_eq!((person.badge(), person.banner()), ("↻", None));
    person.later(7 * DAY).wake();
    assert!(person.banner().is_some());
    person.on_page(Request::DismissBanner);
    assert_eq!((person.badge(), person.banner()), ("✓", None));
    assert_eq!(person.scripts(), [ContentScriptKind::Guide]);
    person.later(89 * DAY).wake();
    assert_eq!(person.badge(), "✓");
    person.later(DAY).wake();
    assert_eq!(person.badge(), "↻");
    assert_eq!(
        person.banner().unwrap().sentences,
        labelled([sentence(&person)])
    );
}

#[test]
fn the_banner_that_was_closed_before_was_another() {
    let mut person = Person::new();
    person.on_page(Request::DismissBanner);
    person.later(DAY).sees(page(false), "load-1", 2_000);
    person.later(90 * DAY).wake();
    assert!(person.banner().is_some());
}

#[test]
fn quiet_mode_has_the_sign_alone() {
    let mut person = objected(0);
    person.in_popup(Request::ChooseQuietMode { quiet: true });
    person.later(90 * DAY).wake();
    assert_eq!((person.badge(), person.banner()), ("↻", None));
    assert_eq!(person.scripts(), [ContentScriptKind::Guide]);
}

#[test]
fn the_person_chooses() {
    let mut person = objected(40);
    let choose = |days: u16| Request::ChooseReminder {
        days: ReminderDays::try_from(days).ok(),
    };
    assert_eq!(person.badge(), "✓");
    person.in_popup(choose(30));
    assert_eq!(person.badge(), "↻");
    person.in_popup(choose(0));
    assert_eq!((person.badge(), person.alarm()), ("✓", None));
    let refused = person.on_page(choose(30));
    assert!(matches!(refused.stored.reply, Reply::Refused { .. }));
}

#[test]
fn whoever_does_not_mind_or_has_not_objected_is_not_reminded() {
    let mut person = objected(0);
    person.in_popup(Request::NotObjecting);
    person.later(400 * DAY).wake();
    assert_eq!(
        (person.badge(), person.banner(), person.alarm()),
        ("", None, None)
    );
    let mut person = Person::new();
    person.later(400 * DAY).wake();
    assert_eq!((person.badge(), person.alarm()), ("!", None));
}
