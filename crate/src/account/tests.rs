//! Tests which accounts have the same mark, and that a mark holds nothing of the account.

use super::*;

fn profile(path: &str) -> AccountFacts {
    AccountFacts {
        profile: path.into(),
        photo: "Ada".into(),
    }
}

fn photo(name: &str) -> AccountFacts {
    AccountFacts {
        photo: name.into(),
        ..AccountFacts::default()
    }
}

#[test]
fn the_same_account_has_the_same_mark() {
    let ada = mark("key", &profile("/in/ada/")).unwrap();
    assert!(!ada.differs(&mark("key", &profile("/in/Ada/ ")).unwrap()));
    assert!(ada.differs(&mark("key", &profile("/in/bob/")).unwrap()));
    assert_eq!(mark("key", &AccountFacts::default()), None);
    assert_eq!(mark("key", &photo("  ")), None);
}

#[test]
fn what_cannot_be_compared_does_not_differ() {
    let ada = mark("key", &profile("/in/ada/")).unwrap();
    assert!(!ada.differs(&mark("key", &photo("Bob")).unwrap()));
    assert!(!ada.differs(&mark("other", &profile("/in/bob/")).unwrap()));
}

#[test]
fn a_mark_holds_nothing_of_the_account() {
    let text = serde_json::to_string(&mark("key", &profile("/in/ada/"))).unwrap();
    assert!(!text.contains("ada"), "{text}");
    // Device, kind and four hexadecimal digits: one in 65,536 members fits by chance.
    assert_eq!(text.len(), "\"0000-profile-0000\"".len(), "{text}");
}
