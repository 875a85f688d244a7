//! Requests about the wrong platform, or about nothing that this version knows.

use super::*;
use crate::request::Refusal;

fn refused(person: &mut Person, sender: SenderFacts, message: serde_json::Value, why: &Refusal) {
    let before = person.store.clone();
    let decision = person.event(&Event::Message {
        message: message.to_string(),
        sender,
    });
    let expect = Reply::Refused {
        why: why.to_string(),
    };
    assert_eq!(decision.stored.reply, expect, "{message}");
    assert!(decision.stored.effects.is_empty(), "{message}");
    assert_eq!(person.store, before, "{message}");
}

#[test]
fn a_tab_asks_about_its_own_platform_alone() {
    let mut person = using(&["readable"]);
    let readable = || tab_of(invented::id("readable"));
    for request in ["declare_objection", "not_objecting", "dismiss_banner"] {
        let message = json!({
            "id": "r", "platform": "linkedin", "setting": "ai-training", "request": request,
        });
        refused(&mut person, readable(), message, &Refusal::OtherPlatform);
        // And the other way round.
        let message = json!({
            "id": "r", "platform": "readable", "setting": "ai-training", "request": request,
        });
        refused(&mut person, tab(), message, &Refusal::OtherPlatform);
    }
    // A tab that names no platform means its own.
    let message = json!({ "id": "own", "setting": "research", "request": "not_objecting" });
    person.event(&Event::Message {
        message: message.to_string(),
        sender: readable(),
    });
    let of = |setting| person.standing_of(setting);
    assert!(matches!(of(research()), Standing::NotObjecting { .. }));
    assert_eq!(of(training()), Standing::Unknown);
    assert_eq!(of(SettingId::FIRST), Standing::Unknown);
}

#[test]
fn what_names_nothing_or_something_unknown_is_refused() {
    let mut person = using(&["readable"]);
    for message in [
        json!({ "id": "r", "request": "not_objecting" }),
        json!({ "id": "r", "platform": "linkedin", "request": "not_objecting" }),
        json!({ "id": "r", "setting": "ai-training", "request": "not_objecting" }),
        json!({ "id": "r", "platform": "x", "setting": "research", "request": "not_objecting" }),
        json!({ "id": "r", "platform": "letter", "setting": "ai-training", "request": "not_objecting" }),
        json!({ "id": "r", "platform": "nowhere", "setting": "ai-training", "request": "not_objecting" }),
        json!({ "id": "r", "request": "use_platform" }),
        json!({ "id": "r", "platform": "nowhere", "request": "use_platform" }),
        json!({ "id": "r", "platform": "nowhere", "request": { "choose_quiet_mode": { "quiet": true } } }),
    ] {
        refused(&mut person, popup(), message, &Refusal::UnknownSubject);
    }
    let message = json!({ "id": "r", "request": "not_objecting" });
    refused(&mut person, tab(), message, &Refusal::UnknownSubject);
    for wrong in [
        json!("Readable"),
        json!("a/b"),
        json!(""),
        json!(7),
        json!("x".repeat(41)),
    ] {
        let decision = person.event(&Event::Message {
            message: json!({ "id": "r", "platform": wrong, "request": "use_platform" }).to_string(),
            sender: popup(),
        });
        assert!(
            matches!(decision.stored.reply, Reply::Refused { .. }),
            "{wrong}"
        );
    }
}

/// Content scripts run only where Veto reads a switch, so nobody else there may ask anything.
#[test]
fn only_the_tab_of_a_platform_that_is_read_may_ask() {
    let mut person = using(&["readable", "told", "form", "letter"]);
    let message = json!({ "id": "r", "setting": "ai-training", "request": "declare_objection" });
    for slug in ["told", "form", "letter", "nothing-to-do"] {
        let sender = tab_of(invented::id(slug));
        refused(
            &mut person,
            sender,
            message.clone(),
            &Refusal::UnknownSender,
        );
    }
}

/// A page is about the platform of its tab, whatever address it reports.
#[test]
fn a_page_cannot_report_the_switch_of_another_platform() {
    let mut person = using(&["readable"]);
    let before = person.journal();
    for observation in [page(false), page(true)] {
        let asked =
            Addressed::to_platform(invented::id("readable"), Request::Observed { observation });
        let reply = person
            .ask(tab_of(invented::id("readable")), &asked)
            .stored
            .reply;
        assert_eq!(reply, SILENCE);
    }
    let seen = person.journal();
    let is_reading = |entry: &Entry| entry.is_reading();
    assert!(!seen.entries().iter().any(is_reading), "{seen:?}");
    assert_eq!(seen, before);
}

/// A control with LinkedIn's label on Readable's page, and with the first switch's label on the
/// page of the second.
#[test]
fn only_a_settings_own_label_is_its_switch() {
    let mut person = using(&["readable"]);
    let labels = [
        (training(), SettingId::FIRST),
        (training(), research()),
        (research(), training()),
        (research(), SettingId::FIRST),
    ];
    for (count, (at, label)) in labels.into_iter().enumerate() {
        let mut observation = page_of(at, false);
        observation.switches = page_of(label, false).switches;
        observation.elapsed_ms = crate::reading::RENDER_TIMEOUT_MS;
        observation.load.id = format!("load-{count}");
        observation.load.opened_at = person.environment.now.epoch_ms() - 20_000;
        let asked = Addressed::to_platform(at.platform_id(), Request::Observed { observation });
        person.ask(tab_of(at.platform_id()), &asked);
        let journal = person.journal();
        assert!(
            !journal.entries().iter().any(Entry::is_reading),
            "{label:?} at {at:?}"
        );
    }
}
