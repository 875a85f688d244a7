//! Tests what the shell receives: all texts in one language, in the form of its TypeScript types.

use super::*;
use crate::words::Localizer;
use crate::words::tests::{Plain, shipped};

/// The consequences of a decision as the bindings pass them on, in French.
fn localized(decision: &Decision) -> LocalizedConsequences {
    assert_eq!(decision.language.tag(), "fr");
    let catalogues = [shipped("fr"), shipped("en")];
    let localizer = Localizer::new(&catalogues, &Plain);
    decision.stored.localized(&localizer, decision.language)
}

fn french() -> Person {
    let mut person = Person::new();
    person.environment.languages = vec!["fr-BE".into()];
    person
}

#[test]
fn a_first_day_in_french() {
    let mut person = french();
    let installed = person.event(&Event::Installed {
        reason: "install".into(),
    });
    let mut observation = page(true);
    observation.load.opened_at = NOW - 2_000;
    // Text of the page itself stays in the page's language.
    observation.alerts = vec!["Something went wrong.".into()];
    let observed = person.on_page(Request::Observed { observation });
    let opened = person.on_page(open_switch());
    let consequences = [installed, observed, opened].map(|decision| localized(&decision));
    let text = serde_json::to_string_pretty(&consequences).unwrap();
    insta::assert_snapshot!(without_hashes(&text));
}

/// The text without the hashes that name what the popup shows: they change with every version.
fn without_hashes(text: &str) -> String {
    let mut parts = text.split("&drawing=");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "&drawing=…" + &part[16..])
}

#[test]
fn answers_without_a_page() {
    let mut person = french();
    let reply = |decision: &Decision| serde_json::to_value(localized(decision).reply).unwrap();
    let refused = person.event(&Event::Message {
        message: json!({ "id": "r", "request": "not_objecting" }).to_string(),
        sender: SenderFacts::default(),
    });
    let why = "dropped: not a sender Veto knows";
    assert_eq!(reply(&refused), json!({ "kind": "refused", "why": why }));
    let text = "no journal".to_owned();
    let imported = person.in_popup(Request::ImportJournal { text });
    let outcome = json!({ "kind": "refused", "why": { "kind": "not_a_journal" } });
    assert_eq!(
        reply(&imported),
        json!({ "kind": "imported", "outcome": outcome })
    );
    let chosen = person.in_popup(Request::ChooseQuietMode { quiet: true });
    assert_eq!(
        reply(&chosen),
        json!({ "kind": "answered", "stored": true, "guide": null, "guide_when_used": null, "look_again_in_ms": null })
    );
}
