//! Fuzz target: up to three stored journals merge to their union, in any order.

use crate::case::Clock;
use crate::guarantees::{comes_back, standing_has_its_reason};
use veto::journal::{Journal, PlatformPreferences, Preferences, State, Steps};
use veto::platform::{PlatformId, SettingId};

/// Separates the texts. This byte occurs in no UTF-8 text.
const BETWEEN: u8 = 0xff;

pub(super) fn run(data: &[u8]) -> bool {
    let texts: Result<Vec<&str>, _> = data
        .splitn(3, |byte| *byte == BETWEEN)
        .map(std::str::from_utf8)
        .collect();
    let Ok(texts) = texts else {
        return false;
    };
    let read: Vec<Journal> = texts.iter().filter_map(|text| decoded(text)).collect();
    let together = |journals: &[&Journal]| {
        let journals = journals.iter().map(|one| (*one).clone());
        journals.fold(Journal::default(), Journal::merged).encode()
    };
    match &read[..] {
        [a] => assert_eq!(together(&[a, a]), a.encode(), "merged with itself"),
        [a, b] => assert_eq!(together(&[a, b]), together(&[b, a])),
        [a, b, c] => {
            let expect = together(&[a, b, c]);
            for order in [[a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
                assert_eq!(together(&order), expect);
            }
            let last_two = b.clone().merged(c.clone());
            assert_eq!(a.clone().merged(last_two).encode(), expect);
        }
        _ => {}
    }
    true
}

/// Decodes a journal completely or not at all, and folds it.
fn decoded(text: &str) -> Option<Journal> {
    let journal = match Journal::decode(text) {
        Ok(journal) => journal,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return None;
        }
    };
    comes_back(&journal);
    let now = Clock::default().moment().expect("a moment");
    standing_has_its_reason(&journal, now);
    for setting in SettingId::all() {
        let state = State::of(&journal, setting, now);
        assert_eq!(State::of(&journal, setting, now), state);
    }
    for platform in PlatformId::all() {
        let _ = PlatformPreferences::of(&journal, platform);
        let _ = Steps::of(&journal, platform);
    }
    let _ = Preferences::of(&journal);
    let whole = text.trim_end();
    // A part of a journal might lack the very entry that shows that the switch is on again.
    let end = whole.floor_char_boundary(whole.len().saturating_sub(1));
    assert!(Journal::decode(&whole[..end]).is_err(), "it breaks off");
    Some(journal)
}
