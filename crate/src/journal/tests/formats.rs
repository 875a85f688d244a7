//! Journals of every format of the stored form, as they are in people's browsers. They are frozen:
//! every later version must read them, and they must mean what they meant.

use super::*;
use crate::journal::{Step as StepTaken, Steps};
use serde_json::Value;

pub(super) const FORMAT_1: &str = include_str!("../fixtures/version-1.json");
/// Every kind of entry, and entries of a platform and of a setting that nobody knows.
const FORMAT_2: &str = include_str!("../fixtures/version-2.json");

pub(super) fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn at(text: &str) -> Moment {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().into()
}

fn language(folder: &str) -> Option<LanguageChoice> {
    Language::named(folder).map(LanguageChoice::Chosen)
}

/// What this journal meant to the last version that wrote format 1.
#[test]
fn format_1_means_what_it_meant() {
    let journal = Journal::decode(FORMAT_1).unwrap();
    assert_eq!(journal.entries().len(), 14);
    let declared = at("2026-11-23T10:13:00+01:00").stamp();
    let day = |text: &str| text.parse().unwrap();
    let expect = State {
        standing: Standing::Declared { at: declared },
        banner_dismissed: true,
        banner_postponed_until: Some(day("2026-11-30")),
        last_off: Some(declared),
        reminder: Some(Reminder {
            since: day("2026-11-23"),
            due: day("2027-02-21"),
        }),
        ..State::default()
    };
    let now = at("2026-11-23T12:00:00+01:00");
    let mut state = State::of(&journal, SettingId::FIRST, now);
    let last = state.last_reading.take().unwrap();
    assert_eq!((&*last.load, last.state), ("l1", SwitchState::On));
    assert_eq!(last.at, at("2026-11-23T10:09:00+01:00").stamp());
    assert_eq!(state, expect);
    let preferences = Preferences {
        language: language("fr"),
        quiet: Some(false),
        ..Preferences::default()
    };
    assert_eq!(Preferences::of(&journal), preferences);
    let on_linkedin = PlatformPreferences {
        used: None,
        interface_language: Some("nl".into()),
        interface_language_seen: Some("nl".into()),
    };
    let linkedin = PlatformId::LINKEDIN;
    assert_eq!(PlatformPreferences::of(&journal, linkedin), on_linkedin);
    assert_eq!(Steps::of(&journal, linkedin), Steps::default());
    let counted: Vec<_> = journal
        .annotated()
        .into_iter()
        .filter(|(_, transition)| *transition != Transition::Nothing)
        .map(|(entry, transition)| (entry.order, transition))
        .collect();
    let expect = [9, 10, 11, 13].map(|order| (order, Transition::Counted));
    assert_eq!(counted, expect);
}

#[test]
fn format_2_is_read_and_written_unchanged() {
    let journal = Journal::decode(FORMAT_2).unwrap();
    assert_eq!(parsed(&journal.encode()), parsed(FORMAT_2));
    let kinds: std::collections::BTreeSet<_> = journal
        .entries()
        .iter()
        .map(|entry| crate::store::tests::kind(&entry.what))
        .collect();
    assert_eq!(kinds.len(), 19, "{kinds:?}");
}

#[test]
fn format_2_means_what_it_meant() {
    let journal = Journal::decode(FORMAT_2).unwrap();
    let now = at("2026-12-03T12:00:00+01:00");
    let first_off = at("2026-12-02T10:00:00+01:00").stamp();
    let confirmed = at("2026-12-02T10:06:00+01:00").stamp();
    let state = State::of(&journal, SettingId::FIRST, now);
    assert_eq!(
        state.standing,
        Standing::Objected {
            seen: first_off,
            confirmed: Some(confirmed),
        }
    );
    assert_eq!(state.last_off, Some(confirmed));
    assert!(state.banner_dismissed);
    let preferences = Preferences {
        region: None,
        language: language("fr"),
        quiet: Some(false),
        remind_after: Some(RemindAfter(std::num::NonZeroU16::new(90))),
    };
    assert_eq!(Preferences::of(&journal), preferences);
    let on_linkedin = PlatformPreferences {
        used: Some(true),
        interface_language: Some("nl".into()),
        interface_language_seen: Some("en".into()),
    };
    let linkedin = PlatformId::LINKEDIN;
    assert_eq!(PlatformPreferences::of(&journal, linkedin), on_linkedin);
    let sent = (StepTaken::Form, "2026-11-30".parse().unwrap());
    assert_eq!(
        Steps::of(&journal, linkedin),
        Steps::from_iter([sent]),
        "the answer was taken back, and the letter went to another platform"
    );
}

#[test]
fn what_nobody_knows_stays_and_changes_nothing() {
    let journal = Journal::decode(FORMAT_2).unwrap();
    let unknown = |entry: &Entry| entry.subject().is_none();
    let orders = journal.entries().iter().filter(|entry| unknown(entry));
    let orders: Vec<_> = orders.map(|entry| entry.order).collect();
    assert_eq!(orders, [21, 22, 23, 24, 25]);
    let known = journal.clone().retained(|entry| !unknown(entry));
    let now = at("2026-12-03T12:00:00+01:00");
    for setting in SettingId::all() {
        let state = |journal| State::of(journal, setting, now);
        assert_eq!(state(&journal), state(&known), "{setting:?}");
    }
    for platform in PlatformId::all() {
        let on = |journal| PlatformPreferences::of(journal, platform);
        assert_eq!(on(&journal), on(&known), "{platform:?}");
        let steps = |journal| Steps::of(journal, platform);
        assert_eq!(steps(&journal), steps(&known), "{platform:?}");
    }
    assert_eq!(known.merged(journal.clone()), journal);
}
