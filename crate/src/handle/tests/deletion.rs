//! Tests that a person can delete their record, and bring back a banner that they closed.

use super::*;
use crate::observation::EarlierSwitch;

fn delete(person: &mut Person) -> Decision {
    person.ask(popup(), &Addressed::to_person(Request::DeleteRecord))
}

impl Person {
    /// What the store holds by key, without what the shell publishes.
    fn keys(&self) -> Vec<&str> {
        let store = self.store.as_ref().unwrap();
        store.keys().map(String::as_str).collect()
    }
}

#[test]
fn nothing_is_left_of_a_deleted_record() {
    let mut person = Person::new();
    person.in_popup(Request::ChooseQuietMode { quiet: true });
    person.in_popup(Request::NotObjecting);
    let store = person.store.as_mut().unwrap();
    let aside = "set_aside/2026-01-01T10:00:00+01:00";
    store.insert(aside.to_owned(), "what is this?".to_owned());
    store.insert("account_key".to_owned(), "secret".to_owned());
    assert_eq!(person.badge(), "");
    let decision = delete(&mut person);
    assert!(matches!(
        decision.stored.reply,
        Reply::Answered { stored: true, .. }
    ));
    assert_eq!(person.journal().entries(), []);
    assert_eq!(person.keys(), ["deleted", "journal"]);
    assert_eq!(person.badge(), "!", "as after the installation");
    assert!(person.banner().is_some(), "quiet mode is gone, too");
    // What is left says nothing of what the record said.
    let left = person.store.as_ref().unwrap().values();
    assert!(left.map(String::len).sum::<usize>() < 150);
}

#[test]
fn a_request_that_comes_again_deletes_nothing_that_was_written_since() {
    let mut person = Person::new();
    person.in_popup(Request::NotObjecting);
    let request = json!({ "id": "delete-1", "request": "delete_record" });
    let event = Event::Message {
        message: request.to_string(),
        sender: popup(),
    };
    person.event(&event);
    assert_eq!(person.journal().entries(), []);
    person.in_popup(Request::NotObjecting);
    person.event(&event);
    assert_eq!(person.journal().entries().len(), 1);
    // Another request is another wish.
    delete(&mut person);
    assert_eq!(person.journal().entries(), []);
}

/// A page that began before the record was deleted must not confirm what is seen afterwards, even
/// if the clock was set back in between.
#[test]
fn a_load_from_before_confirms_nothing_afterwards() {
    for set_back in [0, 30 * DAY] {
        let mut person = Person::new();
        person.sees(page(false), "load-1", 2_000);
        let now = person.environment.now;
        let mut old = page(false);
        old.load.id = "load-2".into();
        old.load.opened_at = now.epoch_ms() - 1_000;
        old.load.after = Some(person.journal().place_of_load(old.load.opened_at, now));
        delete(&mut person);
        person.later(60_000 - set_back);
        person.sees(page(false), "load-3", 2_000);
        let seen = person.standing();
        assert!(matches!(
            seen,
            Standing::Objected {
                confirmed: None,
                ..
            }
        ));
        person.later(10_000);
        person.on_page(Request::Observed { observation: old });
        let after = person.standing();
        assert!(
            matches!(
                after,
                Standing::Objected {
                    confirmed: None,
                    ..
                }
            ),
            "{set_back}: {after:?}"
        );
    }
}

/// A page that was left open shows what was true when it was opened. That the switch was on since
/// is deleted: so that page makes no *off*, whatever it showed in between, until it is loaded
/// again.
#[test]
fn a_page_that_was_left_open_makes_no_off() {
    let mut person = Person::new();
    let now = person.environment.now;
    let mut old = page(false);
    old.load.id = "load-1".into();
    old.load.opened_at = now.epoch_ms() - 1_000;
    old.load.after = Some(0);
    let report = |person: &mut Person, observation: &Observation| {
        let observation = observation.clone();
        person
            .on_page(Request::Observed { observation })
            .stored
            .reply
    };
    report(&mut person, &old);
    person.later(60_000).sees(page(true), "load-2", 2_000);
    assert_eq!(person.badge(), "!");
    person.later(60_000);
    delete(&mut person);
    let guide = |reply: Reply| match reply {
        Reply::Answered { guide, .. } => guide.expect("a guide").sentences,
        other => panic!("{other:?}"),
    };
    let stale = SettingId::FIRST.labelled(messages::guide_stale());
    for after in [Some(0), None] {
        old.load.after = after;
        assert_eq!(guide(report(&mut person, &old))[0], stale);
        assert_eq!(person.standing(), Standing::Unknown);
        assert_eq!(person.journal().entries(), []);
        assert_eq!(person.badge(), "!");
    }
    // A load that began before, and asks for its place only now.
    let opened_at = now.epoch_ms();
    let place = person
        .journal()
        .place_of_load(opened_at, person.environment.now);
    old.load.after = Some(place);
    assert_eq!(guide(report(&mut person, &old))[0], stale);
    // Loaded again, twice, it confirms as ever.
    person.later(60_000).sees(page(false), "load-3", 2_000);
    assert!(matches!(
        person.standing(),
        Standing::Objected {
            confirmed: None,
            ..
        }
    ));
    person.later(60_000).sees(page(false), "load-4", 2_000);
    assert!(matches!(
        person.standing(),
        Standing::Objected {
            confirmed: Some(_),
            ..
        }
    ));
}

/// Found by the simulation: an old page makes no *off*, but whoever turns the switch on there takes
/// the tick away.
#[test]
fn turning_it_on_on_a_page_that_was_left_open_counts() {
    let mut person = Person::new();
    let opened_at = person.environment.now.epoch_ms() - 1_000;
    person.later(60_000);
    delete(&mut person);
    for (load, ms) in [("load-2", 60_000), ("load-3", 60_000)] {
        person.later(ms).sees(page(false), load, 2_000);
    }
    assert_eq!(person.badge(), "✓");
    let mut old = page(true);
    old.load.id = "load-1".into();
    old.load.opened_at = opened_at;
    old.load.after = Some(0);
    old.watch.touched = true;
    let off = page(false).switches.remove(0);
    old.earlier.push(EarlierSwitch {
        states: off.states,
        texts: off.texts,
        shown: true,
        ..EarlierSwitch::default()
    });
    person.later(60_000);
    person.on_page(Request::Observed { observation: old });
    assert!(matches!(person.standing(), Standing::Reverted { .. }));
}

#[test]
fn a_deleted_record_leaves_the_sync_and_does_not_come_back() {
    let mut person = Person::new();
    person.in_popup(Request::ChooseSync { on: true });
    person.in_popup(Request::NotObjecting);
    assert!(!person.synced.as_ref().unwrap().is_empty());
    delete(&mut person);
    person.wake();
    assert_eq!(person.synced, Some(BTreeMap::new()));
    assert_eq!(person.journal().entries(), []);
    // Even if the browser refuses to take the copy out, it is not read again.
    let mut person = Person::new();
    person.in_popup(Request::ChooseSync { on: true });
    person.in_popup(Request::NotObjecting);
    person.takes_synced = false;
    delete(&mut person);
    person.wake();
    assert_eq!(person.journal().entries(), []);
}

#[test]
fn no_page_of_a_platform_can_delete_the_record_or_bring_back_the_banner() {
    let mut person = Person::new();
    person.on_page(Request::DismissBanner);
    for request in [Request::DeleteRecord, Request::ShowBanner] {
        let decision = person.on_page(request);
        assert!(matches!(decision.stored.reply, Reply::Refused { .. }));
        assert_eq!(person.journal().entries().len(), 1);
    }
}

#[test]
fn what_was_deleted_can_be_added_again_from_the_file() {
    let mut person = Person::new();
    person.in_popup(Request::NotObjecting);
    let file = person.journal().encode();
    delete(&mut person);
    let request = Request::ImportJournal { text: file };
    person.ask(popup(), &Addressed::to_person(request));
    assert!(matches!(person.standing(), Standing::NotObjecting { .. }));
}

#[test]
fn access_to_a_site_is_given_back_with_the_record() {
    let mut person = Person::new();
    let x = PlatformId::named("x").unwrap();
    person.ask(popup(), &Addressed::to_platform(x, Request::UsePlatform));
    delete(&mut person);
    let pattern = x.platform().host_pattern();
    let returned = person.effects().iter().any(|effect| match effect {
        Effect::DropHostAccess { origins } => origins.contains(&pattern),
        _ => false,
    });
    assert!(returned, "{:#?}", person.effects());
}

#[test]
fn a_banner_that_was_closed_or_postponed_can_be_brought_back() {
    for close in [Request::DismissBanner, Request::PostponeBanner] {
        let mut person = Person::new();
        person.on_page(close.clone());
        assert_eq!(person.banner(), None);
        person.in_popup(Request::ShowBanner);
        assert!(person.banner().is_some(), "{close:?}");
        person.on_page(close.clone());
        assert_eq!(person.banner(), None, "{close:?} holds again");
    }
}
