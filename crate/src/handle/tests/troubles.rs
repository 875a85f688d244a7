//! Tests what goes wrong: a damaged, unavailable or refusing store, a repeated request, messages to
//! drop.

use super::*;

#[test]
fn a_request_sent_twice_is_done_once() {
    let mut person = Person::new();
    let event = Event::Message {
        message: json!({ "id": "same", "setting": "ai-training", "request": "postpone_banner" })
            .to_string(),
        sender: tab(),
    };
    let first = person.event(&event);
    assert!(!first.changes.is_empty());
    let second = person.later(10).event(&event);
    assert!(second.changes.is_empty());
    assert_eq!(second.stored, first.stored, "and answered the same");
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
        EntryKind::JournalSetAside { .. }
    ));
}

#[test]
fn a_store_that_is_closed_is_said_and_leaves_all_as_it_stands() {
    let mut person = Person::new();
    person.store = None;
    let decision = person.on_page(Request::Observed {
        observation: page(false),
    });
    assert!(decision.changes.is_empty());
    let Reply::Answered {
        stored: false,
        guide: Some(guide),
        ..
    } = decision.stored.reply
    else {
        panic!("{:?}", decision.stored.reply);
    };
    assert_eq!(guide.sentences, labelled([messages::guide_not_kept()]));
    let [badge, popup, guide] = &decision.stored.effects[..] else {
        panic!(
            "only the badge, the popup and the guide: {:?}",
            decision.stored.effects
        );
    };
    assert!(matches!(badge, Effect::SetBadge { text, .. } if text == "?"));
    // Nothing is known, so nothing that was drawn before is shown again.
    assert!(matches!(popup, Effect::SetPopup { path } if path == "page.html?show=popup"));
    // Other scripts stay as they are.
    assert!(matches!(
        guide,
        Effect::RegisterContentScripts { scripts, only: false }
            if scripts.iter().all(|script| script.id.kind == ContentScriptKind::Guide)
    ));
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
    assert_eq!(guide.sentences, labelled([messages::guide_not_kept()]));
    // The page opens all the same: that needs no store.
    let decision = person.in_popup(open_switch());
    assert!(matches!(
        decision.not_stored.effects.last(),
        Some(Effect::OpenPage { tab: None, .. })
    ));
}

#[test]
fn a_store_that_refuses_wins_over_a_page_that_differs_from_another() {
    let mut person = Person::new();
    person.sees(page(false), "load-1", 900);
    let mut observation = page(true);
    observation.load.id = "load-2".into();
    observation.load.opened_at = NOW + 60_000;
    let decision = person
        .later(62_000)
        .on_page(Request::Observed { observation });
    assert!(!decision.changes.is_empty());
    let Reply::Answered {
        stored: false,
        guide: Some(guide),
        ..
    } = decision.not_stored.reply
    else {
        panic!("{:?}", decision.not_stored.reply);
    };
    assert_eq!(guide.sentences, labelled([messages::guide_not_kept()]));
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
