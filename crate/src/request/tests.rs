//! Tests which messages are accepted, and from whom.

use super::*;
use crate::platform::PlatformId;
use serde_json::{Value, json};

fn identity() -> ExtensionIdentity {
    ExtensionIdentity {
        id: "veto".into(),
        base_url: "chrome-extension://veto/".into(),
    }
}

fn facts(url: &str, tab: Option<i32>, frame: Option<i32>) -> SenderFacts {
    SenderFacts {
        extension_id: Some("veto".into()),
        url: Some(url.into()),
        tab,
        frame,
        private: false,
    }
}

fn popup() -> SenderFacts {
    facts("chrome-extension://veto/page.html?show=popup", None, None)
}

fn tab() -> SenderFacts {
    facts("https://www.linkedin.com/feed/", Some(7), Some(0))
}

/// The request about LinkedIn's first switch.
fn message(request: Value) -> Value {
    json!({
        "id": "r1", "platform": "linkedin", "setting": "ai-training", "request": request,
    })
}

fn check(facts: &SenderFacts, request: Value, expect: Result<Sender, Refusal>) {
    let parsed = parse(&message(request.clone()).to_string(), facts, &identity());
    assert_eq!(
        parsed.map(|asked| asked.sender),
        expect,
        "{facts:?} {request}"
    );
}

const TAB: Sender = Sender::PlatformTab {
    tab: 7,
    platform: PlatformId::LINKEDIN,
    private: false,
};

#[test]
fn who_may_ask_what() {
    let declare = json!("declare_objection");
    check(&popup(), declare.clone(), Ok(Sender::ExtensionPage));
    check(&tab(), declare, Ok(TAB));
    let dismiss = json!("dismiss_banner");
    check(&tab(), dismiss.clone(), Ok(TAB));
    check(&popup(), dismiss, Err(Refusal::NotAllowed));
    let quiet = json!({ "choose_quiet_mode": { "quiet": true } });
    check(&popup(), quiet.clone(), Ok(Sender::ExtensionPage));
    check(&tab(), quiet, Err(Refusal::NotAllowed));
}

#[test]
fn a_page_of_veto_in_a_tab_is_still_a_page_of_veto() {
    let in_tab = facts(
        "chrome-extension://veto/page.html?show=popup",
        Some(3),
        Some(0),
    );
    check(&in_tab, json!("reconsider"), Ok(Sender::ExtensionPage));
}

#[test]
fn unknown_senders_are_dropped() {
    let feed = "https://www.linkedin.com/feed/";
    let mut other_extension = tab();
    other_extension.extension_id = Some("other".into());
    let mut no_extension = tab();
    no_extension.extension_id = None;
    let mut no_url = tab();
    no_url.url = None;
    for facts in [
        other_extension,
        no_extension,
        no_url,
        facts(feed, None, Some(0)),
        facts(feed, Some(7), Some(12)),
        facts(feed, Some(7), None),
        facts("https://evil.example/feed/", Some(7), Some(0)),
        facts("https://www.linkedin.com.evil.example/", Some(7), Some(0)),
        facts("chrome-extension://vetoo/page.html?show=popup", None, None),
        SenderFacts::default(),
    ] {
        check(
            &facts,
            json!("declare_objection"),
            Err(Refusal::UnknownSender),
        );
    }
    // A sender with an empty id must not match an identity that is not known yet, which is empty,
    // too.
    let nobody = ExtensionIdentity::default();
    let parsed = parse(
        &message(json!({})).to_string(),
        &SenderFacts {
            extension_id: Some(String::new()),
            ..tab()
        },
        &nobody,
    );
    assert_eq!(parsed.unwrap_err(), Refusal::UnknownSender);
}

#[test]
fn what_is_not_even_json_is_dropped() {
    let deep = "[".repeat(100_000);
    for text in ["", "undefined", "{", deep.as_str()] {
        let refusal = parse(text, &popup(), &identity()).unwrap_err();
        assert!(matches!(refusal, Refusal::Malformed(_)));
    }
}

#[test]
fn malformed_messages_are_dropped() {
    let declare = json!("declare_objection");
    for value in [
        json!(null),
        json!("declare_objection"),
        json!([]),
        json!({}),
        json!({ "id": "r1" }),
        json!({ "id": "", "request": declare }),
        json!({ "id": "<script>", "request": declare }),
        json!({ "id": "x".repeat(65), "request": declare }),
        json!({ "id": "r1", "request": declare, "more": 1 }),
        message(json!("flip_the_switch")),
        message(json!({ "choose_quiet_mode": {} })),
        message(json!({ "choose_quiet_mode": { "quiet": "yes" } })),
        message(json!({ "choose_region": { "region": "moon" } })),
        message(json!({ "choose_language": { "language": "xx" } })),
        message(json!({ "observed": { "observation": {} } })),
    ] {
        let refusal = parse(&value.to_string(), &popup(), &identity()).unwrap_err();
        assert!(
            matches!(refusal, Refusal::Malformed(_)),
            "{value}: {refusal:?}"
        );
        assert!(refusal.to_string().starts_with("dropped"));
    }
}
