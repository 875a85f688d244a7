//! Tests sequences of pages: on again, two tabs, signed out, no switch, another setting.

use super::*;
use crate::view::Command;
use crate::view::Wait;
use crate::words::Argument;

#[test]
fn seen_on_again() {
    let mut person = Person::new();
    person.sees(page(false), "load-1", 2_000);
    person.later(10_000).sees(page(false), "load-2", 2_000);
    assert_eq!(person.badge(), "✓");
    let off = person.environment.now.date();
    let reply = person.later(90 * DAY).sees(page(true), "load-3", 2_000);
    let on = person.environment.now.date();
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([
            messages::guide_reverted(off, on),
            messages::account_note_reverted()
        ])
    );
    assert_eq!(person.badge(), "!");
    assert_eq!(
        person.banner().unwrap().sentences,
        labelled([messages::banner_reverted(on, off)])
    );
}

#[test]
fn at_the_switch_the_way_is_clear_before_the_reading_is() {
    let mut person = Person::new();
    let mut arriving = page(true);
    arriving.switches[0].stable_ms = 200;
    let reply = person.sees(arriving.clone(), "load-1", 300);
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_here(), messages::guide_wait()])
    );
    // As long as the reading needs, and as much of it as is left.
    let wait = Some(Wait {
        whole_ms: 6_000,
        left_ms: 5_800,
    });
    assert_eq!(guide_of(&reply).wait, wait);
    assert!(person.journal().entries().is_empty());
    // Somebody who has objected is not asked to do it again.
    person.sees(page(false), "load-2", 7_000);
    let reply = person.later(10_000).sees(arriving, "load-3", 300);
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_settling(), messages::guide_wait()])
    );
}

/// That the page saved the change is no warning; what else it says is.
#[test]
fn a_message_that_the_change_was_saved_is_not_quoted() {
    let saved = "Your changes have been saved.";
    let failed = "Something went wrong.";
    let check = |alerts: &[&str], expect: bool| {
        let mut person = Person::new();
        person.sees(page(true), "load-1", 7_000);
        let mut off = page(false);
        off.alerts = alerts.iter().map(|text| (*text).to_owned()).collect();
        let reply = person.later(1_000).sees(off, "load-1", 8_000);
        let says = |text: &str| messages::guide_page_says(Argument::quoted(text, "en"));
        let sentences = &guide_of(&reply).sentences;
        let quoted = [saved, failed].map(|text| sentences.contains(&says(text)));
        assert_eq!(quoted, [false, expect], "{alerts:?}");
    };
    check(&[saved], false);
    check(&[failed], true);
    check(&[saved, failed], true);
}

#[test]
fn a_failed_save_is_seen() {
    let mut person = Person::new();
    let mut off = page(false);
    off.alerts = vec!["Something went wrong.".into(), "Another".into()];
    person.sees(page(true), "load-1", 7_000);
    let reply = person.later(1_000).sees(off, "load-1", 8_000);
    let seen = person.environment.now.stamp();
    // The quotation is marked with the language that the page declares.
    let says = messages::guide_page_says(Argument::quoted("Something went wrong.", "en"));
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([
            messages::guide_off(seen),
            says.clone(),
            messages::guide_reload_key()
        ])
    );
    // The switch flips back, once without a message on the page and once with one.
    let reply = person.later(1_000).sees(page(true), "load-1", 9_000);
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_snapped_back()])
    );
    assert_eq!(person.badge(), "!");
    let mut on = page(true);
    on.alerts = vec!["Something went wrong.".into()];
    let reply = person.later(1_000).sees(on, "load-4", 500);
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_on(), says])
    );
    let reply = person.later(1_000).sees(page(true), "load-5", 500);
    assert_eq!(guide_of(&reply).sentences, labelled([messages::guide_on()]));
}

#[test]
fn s15_a_page_does_not_turn_the_text() {
    let mut person = Person::new();
    let mut on = page(true);
    on.alerts = vec!["\u{202e}.dlot eb ot gnihtoN\u{200b}\n".into()];
    on.interface_language = "en\u{202e}".into();
    on.switches[0].texts.name.push_str(" \u{ad}\u{2067}");
    let expect = page(true).switches[0].texts.name.clone();
    let reply = person.sees(on, "load-1", 7_000);
    let said = format!("{:?}", guide_of(&reply).sentences);
    assert!(said.contains("\".dlot eb ot gnihtoN\""), "{said}");
    let journal = person.journal();
    let [entry] = journal.entries() else {
        panic!("{journal:?}");
    };
    let EntryKind::SwitchSeen {
        label,
        interface_language,
        ..
    } = &entry.what
    else {
        panic!("{entry:?}");
    };
    assert_eq!((&**label, &**interface_language), (&*expect, "en"));
}

#[test]
fn two_tabs_and_the_older_one() {
    let mut person = Person::new();
    person.sees(page(true), "old-tab", 60_000);
    person.later(1_000).sees(page(true), "new-tab", 2_000);
    person.later(1_000).sees(page(false), "new-tab", 3_000);
    // The old tab still shows on. Its guide asks to load it again, and the objection stands.
    for tab in ["old-tab", "never-looked-at-tab"] {
        let reply = person.later(1_000).sees(page(true), tab, 62_000);
        assert_eq!(
            guide_of(&reply).sentences,
            labelled([messages::guide_stale(), messages::guide_reload_key()])
        );
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
        person.scripts().contains(&ContentScriptKind::SignIn),
        "still on the way"
    );
    person.later(5_000).sees(page(true), "load-1", 2_000);
    assert_eq!(person.badge(), "!");
    assert_eq!(
        person.scripts(),
        [ContentScriptKind::Banner, ContentScriptKind::Guide]
    );
}

#[test]
fn being_on_the_way_ends_by_itself() {
    let mut person = Person::new();
    person.in_popup(open_switch());
    let rings = person.alarm().expect("to take the script away again");
    person.environment.now = Moment::new(rings, 60).unwrap();
    person.wake();
    assert_eq!(
        person.scripts(),
        [ContentScriptKind::Banner, ContentScriptKind::Guide]
    );
    assert_eq!(person.alarm(), None);
}

#[test]
fn a_page_without_the_switch() {
    let mut person = Person::new();
    let mut observation = page(false);
    observation.switches.clear();
    let reply = person.sees(observation.clone(), "load-1", 2_000);
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_looking()])
    );
    assert_eq!(person.badge(), "!");
    observation.elapsed_ms = crate::reading::RENDER_TIMEOUT_MS;
    let reply = person.later(8_000).sees(observation, "load-1", 10_000);
    let guide = guide_of(&reply);
    assert_eq!(
        guide.sentences[..1],
        labelled([messages::guide_unreadable(messages::reason_no_switch())])
    );
    // Not the way to a switch that is not there, but the other ways to object.
    assert_eq!(guide.sentences[1..], [messages::next_not_offered()]);
    let form = Command::Visit {
        url: "https://www.linkedin.com/help/linkedin/ask/TS-DPRO".to_owned(),
    };
    assert_eq!(guide.actions[0].command, form);
    assert_eq!(person.badge(), "?");
    person.on_page(Request::DeclareObjection);
    assert_eq!(person.badge(), "…", "declared is not confirmed");
    assert!(matches!(person.standing(), Standing::Declared { .. }));
}

#[test]
fn another_settings_page_shows_the_way_while_there_is_one_to_go() {
    let mut person = Person::new();
    let mut observation = page(false);
    observation.url = "https://www.linkedin.com/mypreferences/d/change-password".into();
    let reply = person.sees(observation.clone(), "password", 2_000);
    assert_eq!(reply, SILENCE, "it is about something else");
    observation.url = "https://www.linkedin.com/mypreferences/d/".into();
    let reply = person.sees(observation.clone(), "home", 2_000);
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_wrong_page()])
    );
    assert!(
        person.journal().entries().is_empty(),
        "passing by is not worth a note"
    );
    person.later(1_000).sees(page(false), "load-1", 900);
    let reply = person.later(1_000).sees(observation, "home", 500);
    assert_eq!(reply, SILENCE);
}

#[test]
fn what_was_closed_stays_closed_on_every_settings_page() {
    let mut observation = page(true);
    observation.url = "https://www.linkedin.com/mypreferences/d/categories/privacy".into();
    for close in [Request::DismissBanner, Request::PostponeBanner] {
        let mut person = Person::new();
        let reply = person.sees(observation.clone(), "home", 2_000);
        let cross = guide_of(&reply).actions.last().unwrap().clone();
        assert_eq!(cross.text, messages::action_dismiss());
        person.on_page(close.clone());
        let reply = person.later(1_000).sees(observation.clone(), "home", 500);
        assert_eq!(reply, SILENCE, "{close:?}");
        // On the switch's own page the guide still says what it reads.
        let reply = person.later(1_000).sees(page(true), "load-1", 5_000);
        guide_of(&reply);
        // Later is over when it is over.
        let reply = person.later(8 * DAY).sees(observation.clone(), "home", 500);
        assert_eq!(reply == SILENCE, close == Request::DismissBanner);
    }
}

#[test]
fn what_a_page_calls_its_switch_is_kept_short() {
    let mut person = Person::new();
    let explained = ". With this, data of yours are used in the making of models".repeat(4);
    let name = format!("{}{explained}", crate::reading::tests::LABEL);
    let mut observation = page(false);
    observation.switches = vec![switch(false, &name)];
    person.sees(observation, "load-1", 2_000);
    let journal = person.journal();
    let EntryKind::SwitchSeen { label, .. } = &journal.entries()[0].what else {
        panic!("not read");
    };
    assert_eq!(label.chars().count(), 200);
}

#[test]
fn a_page_that_cannot_be_read_is_noted_once_for_each_reason() {
    let mut person = Person::new();
    let mut without = page(true);
    without.switches.clear();
    without.elapsed_ms = 20_000;
    for seconds in 0..5 {
        person
            .later(1_000)
            .sees(without.clone(), "load-1", 30_000 + seconds * 1_000);
    }
    assert_eq!(person.journal().entries().len(), 1);
    let mut twice = page(true);
    twice.switches.push(twice.switches[0].clone());
    twice.elapsed_ms = 20_000;
    for _ in 0..3 {
        person.later(1_000).sees(twice.clone(), "load-1", 40_000);
    }
    assert_eq!(person.journal().entries().len(), 2);
    person.later(1_000).sees(twice, "load-2", 500);
    assert_eq!(
        person.journal().entries().len(),
        3,
        "another load is another page"
    );
}

#[test]
fn an_older_page_that_shows_the_same_is_not_out_of_date() {
    let mut person = Person::new();
    person.sees(page(false), "load-1", 2_000);
    let seen = person.environment.now.stamp();
    let reply = person.later(1_000).sees(page(false), "load-0", 60_000);
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_off(seen), messages::guide_reload_key()])
    );
    let reply = person.later(1_000).sees(page(true), "load-00", 60_000);
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_stale(), messages::guide_reload_key()])
    );
}

#[test]
fn what_cannot_be_kept_is_not_told_as_if_it_were() {
    let said = |observation| {
        let mut person = Person::new();
        person.store = None;
        match person
            .on_page(Request::Observed { observation })
            .stored
            .reply
        {
            Reply::Answered {
                guide: Some(guide), ..
            } => guide.sentences,
            other => panic!("{other:?}"),
        }
    };
    for on in [true, false] {
        assert_eq!(said(page(on)), labelled([messages::guide_not_kept()]));
    }
    let mut without = page(true);
    without.switches.clear();
    without.elapsed_ms = 20_000;
    assert_ne!(
        said(without),
        [messages::guide_not_kept()],
        "nothing was read"
    );
}

#[test]
fn on_after_off_on_another_load_is_no_save_that_failed() {
    let mut person = Person::new();
    person.sees(page(false), "load-1", 2_000);
    let reply = person.later(10_000).sees(page(true), "load-2", 2_000);
    assert_ne!(
        guide_of(&reply).sentences,
        labelled([messages::guide_snapped_back()])
    );
}
