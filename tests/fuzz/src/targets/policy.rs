//! Fuzz target: of an organisation's policy, only what may be set counts, and a browser parses the
//! notice's link the same way.

use serde_json::{Value, json};
use url::Url;
use veto::policy::{Field, NOTICE_LENGTH, OrganisationNotice, Policy};

pub(super) fn run(data: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(data) else {
        return false;
    };
    let policy = Policy::parse(text);
    if let Some(notice) = &policy.notice {
        may_be_shown(notice);
    }
    comes_back(&policy);
    serde_json::from_str::<Value>(text).is_ok() && policy.problems != [Field::Whole]
}

fn may_be_shown(OrganisationNotice { text, link }: &OrganisationNotice) {
    let unseen = |sign: char| {
        matches!(sign, '\u{ad}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
    };
    let strange = |sign: char| unseen(sign) || sign.is_control() && !matches!(sign, '\n' | '\t');
    assert!(
        !text.trim().is_empty() && !text.contains(strange),
        "{text:?}"
    );
    assert!(text.chars().count() <= NOTICE_LENGTH, "{text:?}");
    let Some(link) = link else { return };
    let Ok(url) = Url::parse(link) else {
        // International names have rules of their own, which the core does not check; such a link
        // opens nothing.
        assert!(
            link.to_ascii_lowercase().contains("xn--"),
            "{link:?} is no address"
        );
        return;
    };
    assert_eq!(url.scheme(), "https", "{link:?}");
    assert!(
        url.username().is_empty() && url.password().is_none(),
        "{link:?}"
    );
    let host = url.host_str().unwrap_or_default();
    assert!(url.domain().is_some(), "{link:?} leads to {host}");
    let seen = link["https://".len()..].to_ascii_lowercase();
    assert!(seen.starts_with(host), "{link:?} leads to {host}");
}

/// The policy, written and read again, is the same.
fn comes_back(policy: &Policy) {
    let notice = |notice: &OrganisationNotice| json!({ "text": notice.text, "link": notice.link });
    let again = json!({
        "language": policy.language.map(veto::words::Language::tag),
        "quiet": policy.quiet,
        "reminderDays": policy.reminder.map(u16::from),
        "notice": policy.notice.as_ref().map(notice),
    });
    let read = Policy::parse(&again.to_string());
    let expect = Policy {
        problems: Vec::new(),
        ..policy.clone()
    };
    assert_eq!(read, expect, "{again}");
}
