//! Tests which parts of a policy count, and which are reported as wrong.

use super::*;
use crate::platform::{Followed, SHIPPED};
use proptest::prelude::*;
use serde_json::json;

fn check(input: &Value, expect: &Policy) {
    assert_eq!(Policy::parse(&input.to_string()), *expect, "{input}");
}

fn none() -> Policy {
    Policy::default()
}

fn wrong(fields: &[Field]) -> Policy {
    Policy {
        problems: fields.to_vec(),
        ..none()
    }
}

#[test]
fn all_that_can_be_set() {
    let input = json!({
        "language": "fr", "quiet": true, "reminderDays": 30, "platforms": ["linkedin"],
        "notice": { "text": "Questions? Ask us.", "link": "https://intranet.example/ai" },
    });
    let notice = OrganisationNotice {
        text: "Questions? Ask us.".into(),
        link: Some("https://intranet.example/ai".into()),
    };
    check(
        &input,
        &Policy {
            language: Language::named("fr"),
            quiet: Some(true),
            reminder: Some(ReminderDays::ALL[0]),
            platforms: Some(vec![PlatformId::LINKEDIN]),
            notice: Some(notice),
            problems: vec![],
        },
    );
}

#[test]
fn nothing_set_is_no_policy() {
    for input in [
        json!(null),
        json!({}),
        json!({ "language": null, "notice": null }),
        // No field of a policy objects, consents or declares.
        json!({ "objection": true, "notObjecting": true, "declare": "off", "region": "ch", "sync": true }),
    ] {
        check(&input, &none());
    }
    assert_eq!(Policy::parse(""), none());
}

#[test]
fn what_is_wrong_is_named_and_left_out() {
    use Field::*;
    for (input, expect) in [
        (json!([]), Whole),
        (json!("fr"), Whole),
        (json!({ "language": "xx" }), Language),
        (json!({ "language": "" }), Language),
        (json!({ "language": 1 }), Language),
        (json!({ "quiet": "yes" }), Quiet),
        (json!({ "quiet": 2 }), Quiet),
        (json!({ "reminderDays": 31 }), ReminderDays),
        (json!({ "reminderDays": 0 }), ReminderDays),
        (json!({ "reminderDays": -30 }), ReminderDays),
        (json!({ "reminderDays": 65_626 }), ReminderDays),
        (json!({ "reminderDays": "30" }), ReminderDays),
        (json!({ "reminderDays": 90.5 }), ReminderDays),
        (json!({ "platforms": "x" }), Platforms),
        (json!({ "platforms": ["unknown"] }), Platforms),
        (json!({ "platforms": [1] }), Platforms),
        (json!({ "notice": "text" }), Notice),
        (json!({ "notice": {} }), NoticeText),
        (
            json!({ "notice": { "link": "https://example.org/" } }),
            NoticeText,
        ),
        (json!({ "notice": { "text": " \u{202e}\n" } }), NoticeText),
        (json!({ "notice": { "text": ["a"] } }), NoticeText),
        (
            json!({ "notice": { "text": "x".repeat(NOTICE_LENGTH + 1) } }),
            NoticeText,
        ),
    ] {
        check(&input, &wrong(&[expect]));
    }
    assert_eq!(Policy::parse("{"), wrong(&[Whole]));
    let deep = "[".repeat(100_000);
    assert_eq!(Policy::parse(&deep), wrong(&[Whole]));
}

#[test]
fn what_is_right_counts_beside_what_is_wrong() {
    let expect = Policy {
        quiet: Some(false),
        problems: vec![Field::Language, Field::ReminderDays],
        ..none()
    };
    let input = json!({ "language": [], "quiet": false, "reminderDays": true, "more": 1 });
    check(&input, &expect);
    check(
        &json!({ "quiet": 1 }),
        &Policy {
            quiet: Some(true),
            ..none()
        },
    );
    check(
        &json!({ "quiet": 0 }),
        &Policy {
            quiet: Some(false),
            ..none()
        },
    );
    check(
        &json!({ "language": "PT" }),
        &Policy {
            language: Language::named("pt"),
            ..none()
        },
    );
}

fn check_text(input: &str, expect: &str) {
    let policy = Policy::parse(&json!({ "notice": { "text": input } }).to_string());
    let text = policy.notice.map(|notice| notice.text);
    assert_eq!(text.as_deref(), Some(expect), "{input:?}");
}

#[test]
fn the_words_of_a_notice_are_tidied() {
    check_text("  Ask us. ", "Ask us.");
    check_text("One.\r\n\r\n\r\n\r\nTwo.\u{0}\u{7}", "One.\n\nTwo.");
    check_text("\u{202e}su ksA\u{2069}", "su ksA");
    check_text("<b>Ask</b> &amp; $DATE$", "<b>Ask</b> &amp; $DATE$");
    let longest = "ä".repeat(NOTICE_LENGTH);
    check_text(&longest, &longest);
}

fn check_link(link: &str, expect: bool) {
    let input = json!({ "notice": { "text": "Ask us.", "link": link } });
    let policy = Policy::parse(&input.to_string());
    let notice = policy.notice.expect("the words are there in any case");
    assert_eq!(notice.link.is_some(), expect, "{link}");
    assert_eq!(
        policy.problems.contains(&Field::NoticeLink),
        !expect,
        "{link}"
    );
}

#[test]
fn only_https_without_credentials() {
    for link in [
        "https://example.org",
        "https://example.org/",
        "https://EXAMPLE.org/A?b=c&d=%20#e",
        "https://intranet.example:8443/x@y:z",
        " https://example.org/ ",
        "https://xn--bcher-kva.example/",
        "https://example.org?q",
    ] {
        check_link(link, true);
    }
    for link in [
        "",
        "https://",
        "https:///x",
        "http://example.org/",
        "HTTPS://example.org/",
        "//example.org/",
        "/page.html?show=welcome",
        "javascript:alert(1)",
        "data:text/html,x",
        "moz-extension://veto/page.html?show=popup",
        "https://user@example.org/",
        "https://user:password@example.org/",
        "https://www.linkedin.com@evil.example/",
        "https://example.org\\@evil.example/",
        "https://example.org/ x",
        "https://example.org/\u{202e}x",
        "https://ex\tample.org/",
        "https://example.org/\n",
        "https://bücher.example/",
        "https://intranet/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://a.0x7f/",
        "https://[::1]/",
        "https://-a.example/",
        "https://a..example/",
        "https://example.org:/",
        "https://example.org:0/",
        "https://example.org:+80/",
        "https://example.org:99999/",
        "https://example.org.",
    ] {
        // White space around a link is removed.
        check_link(link, link == "https://example.org/\n");
    }
    check_link(&format!("https://example.org/{}", "a".repeat(2_000)), false);
}

#[test]
fn a_link_that_is_no_text_leaves_the_words() {
    let input = json!({ "notice": { "text": "Ask us.", "link": 7 } });
    let policy = Policy::parse(&input.to_string());
    assert!(policy.notice.is_some_and(|notice| notice.link.is_none()));
    assert_eq!(policy.problems, [Field::NoticeLink]);
}

/// Tests that the schema for Chrome names exactly what can be used.
#[test]
fn the_schema_names_the_same() {
    let schema = include_str!("../../../extension/managed-schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let texts = |value: &Value| -> Vec<String> {
        let list = value.as_array().unwrap().iter();
        list.map(|one| one.as_str().unwrap().to_owned()).collect()
    };
    let properties = &schema["properties"];
    let names: Vec<_> = properties.as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        ["language", "notice", "platforms", "quiet", "reminderDays"]
    );
    let mut languages: Vec<_> = Language::all().map(Language::tag).collect();
    languages.sort();
    assert_eq!(texts(&properties["language"]["enum"]), languages);
    let offered = SHIPPED
        .iter()
        .filter(|one| one.followed == Followed::WhenUsed);
    let offered: Vec<_> = offered.map(|platform| platform.slug).collect();
    assert_eq!(texts(&properties["platforms"]["items"]["enum"]), offered);
    let days = ReminderDays::ALL.map(u16::from);
    assert_eq!(properties["reminderDays"]["enum"], json!(days));
    let notice = properties["notice"]["properties"].as_object().unwrap();
    assert_eq!(notice.keys().collect::<Vec<_>>(), ["link", "text"]);
    let limit = notice["text"]["description"].as_str().unwrap();
    assert!(
        limit.contains(&format!("{NOTICE_LENGTH} characters")),
        "{limit}"
    );
}

pub(crate) fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        prop::sample::select(vec![0, 1, 30, 90, 180, 365]).prop_map(Value::from),
        prop::sample::select(vec![
            "fr",
            "en",
            "xx",
            "https://example.org/",
            "https://u@x.y/"
        ])
        .prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    let key = prop_oneof![
        9 => prop::sample::select(vec!["language", "quiet", "reminderDays", "platforms", "notice", "text", "link"])
            .prop_map(str::to_owned),
        1 => ".*",
    ];
    leaf.prop_recursive(4, 24, 6, move |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            4 => prop::collection::hash_map(key.clone(), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_json_is_a_panic(value in any_json()) {
        let policy = Policy::parse(&value.to_string());
        if let Some(notice) = policy.notice {
            prop_assert!(!notice.text.is_empty());
            prop_assert!(notice.text.chars().count() <= NOTICE_LENGTH);
            prop_assert!(notice.link.is_none_or(|link| link.starts_with("https://")));
        }
    }

    #[test]
    fn no_text_is_a_panic(text in ".*") {
        let _ = Policy::parse(&text);
    }
}
