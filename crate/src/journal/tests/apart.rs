//! Property tests over journals of many platforms: no setting moves another, and what this version
//! does not know stays as it is.

use super::random::any_steps;
use super::*;
use crate::journal::{EntryKind, Steps};
use crate::platform::invented::{self, setting_id};
use proptest::prelude::*;

/// A subject of an entry, by its stored names: known, unknown, or of an unknown platform.
const NAMES: [(&str, &str); 6] = [
    ("linkedin", "ai-training"),
    ("readable", "ai-training"),
    ("readable", invented::RESEARCH),
    ("told", "ai-training"),
    ("readable", "some-later-setting"),
    ("some-later-platform", "ai-training"),
];

/// A journal whose entries are about many settings, known or not.
///
/// It is written as if all were about one setting, and renamed then: so entries that a later
/// version wrote come about, too.
fn about_many(name: &str, steps: &[Step], about: &[usize]) -> Journal {
    let written = on_device(name, steps).encode();
    let mut journal: serde_json::Value = serde_json::from_str(&written).unwrap();
    let entries = journal["entries"].as_array_mut().unwrap();
    for (entry, about) in entries.iter_mut().zip(about.iter().cycle()) {
        let (platform, setting) = NAMES[*about];
        for (key, slug) in [("platform", platform), ("setting", setting)] {
            if entry.get(key).is_some() {
                entry[key] = slug.into();
            }
        }
    }
    Journal::decode(&journal.to_string()).unwrap()
}

fn any_platform_event() -> impl Strategy<Value = Step> {
    let on = chrono::NaiveDate::from_ymd_opt(2027, 1, 14).unwrap();
    let step = crate::journal::Step::Letter;
    prop_oneof![
        Just(EntryKind::PlatformUsed),
        Just(EntryKind::PlatformNotUsed),
        Just(EntryKind::StepTaken { step, on }),
        Just(EntryKind::StepTakenBack { step }),
        Just(EntryKind::InterfaceLanguageChosen {
            language: Some("nl".into())
        }),
    ]
    .prop_flat_map(|what| (0_i64..400, Just(what)))
}

prop_compose! {
    fn any_journal(name: &'static str)(
        steps in any_steps(),
        of_platforms in prop::collection::vec(any_platform_event(), 0..4),
        about in prop::collection::vec(0..NAMES.len(), 1..12),
    ) -> Journal {
        let steps: Vec<Step> = steps.into_iter().chain(of_platforms).collect();
        about_many(name, &steps, &about)
    }
}

fn names(entry: &Entry) -> (Option<&str>, Option<&str>) {
    let [platform, setting] = [&entry.platform, &entry.setting].map(Option::as_ref);
    let text = crate::platform::Slug::as_str;
    (platform.map(text), setting.map(text))
}

proptest! {
    /// By the stored names alone, so that the core's own choice of entries is tested, too.
    #[test]
    fn no_event_of_one_setting_moves_another(journal in any_journal("a")) {
        for setting in SettingId::all() {
            let own = (Some(setting.platform_id().slug()), Some(setting.slug()));
            let alone = journal.clone().retained(|entry| {
                entry.setting.is_none() && entry.platform.is_none() || names(entry) == own
            });
            let now = moment(1_000);
            prop_assert_eq!(
                State::of(&journal, setting, now),
                State::of(&alone, setting, now)
            );
            let transitions = |journal: &Journal| -> Vec<_> {
                let all = journal.annotated().into_iter();
                all.filter(|(entry, _)| names(entry) == own)
                    .map(|(entry, transition)| (entry.id.clone(), transition))
                    .collect()
            };
            prop_assert_eq!(transitions(&journal), transitions(&alone));
        }
    }

    #[test]
    fn no_event_of_one_platform_moves_another(journal in any_journal("a")) {
        for platform in PlatformId::all() {
            let alone = journal.clone().retained(|entry| {
                names(entry).0 == Some(platform.slug())
            });
            prop_assert_eq!(
                PlatformPreferences::of(&journal, platform),
                PlatformPreferences::of(&alone, platform)
            );
            prop_assert_eq!(Steps::of(&journal, platform), Steps::of(&alone, platform));
        }
        let persons = journal.clone().retained(|entry| entry.platform.is_none());
        prop_assert_eq!(Preferences::of(&journal), Preferences::of(&persons));
    }

    #[test]
    fn merging_is_the_same_in_any_order(
        a in any_journal("a"),
        b in any_journal("b"),
        c in any_journal("c"),
    ) {
        let merged = |[one, two, three]: [&Journal; 3]| {
            one.clone().merged(two.clone()).merged(three.clone()).encode()
        };
        let expect = merged([&a, &b, &c]);
        for order in [[&a, &c, &b], [&b, &a, &c], [&b, &c, &a], [&c, &a, &b], [&c, &b, &a]] {
            prop_assert_eq!(merged(order), &expect[..]);
        }
        let last_two_first = a.clone().merged(b.clone().merged(c.clone()));
        prop_assert_eq!(last_two_first.encode(), expect);
    }

    #[test]
    fn what_nobody_knows_is_kept_to_the_letter(a in any_journal("a"), b in any_journal("b")) {
        let texts = |journal: &Journal| -> std::collections::BTreeSet<String> {
            let all = journal.entries().iter();
            all.map(|entry| serde_json::to_string(entry).unwrap()).collect()
        };
        let again = Journal::decode(&a.encode()).unwrap();
        prop_assert_eq!(texts(&again), texts(&a));
        let merged = a.clone().merged(b.clone());
        let both: std::collections::BTreeSet<_> = texts(&a).union(&texts(&b)).cloned().collect();
        prop_assert_eq!(texts(&merged), both);
        // A file with such entries is imported as a whole.
        let imported = b.read_import(&a.encode(), moment(1_000)).unwrap();
        prop_assert_eq!(texts(&imported), texts(&a));
    }
}

fn add(journal: &mut Journal, at: i64, setting: SettingId, what: EntryKind) {
    let id = format!("s{at}").try_into().unwrap();
    let what = begun(journal, moment(at), what);
    assert!(journal.add(id, moment(at), Subject::Setting(setting), "1", what));
}

fn standing(journal: &Journal, setting: SettingId) -> Standing {
    State::of(journal, setting, moment(1_000)).standing
}

/// One load can show two settings, one after the other.
#[test]
fn off_on_one_setting_is_not_off_on_another() {
    let first = setting_id("readable", "ai-training");
    let second = setting_id("readable", invented::RESEARCH);
    for (seen_off, others) in [
        (first, [second, SettingId::FIRST]),
        (second, [first, SettingId::FIRST]),
        (SettingId::FIRST, [first, second]),
    ] {
        let mut journal = Journal::default();
        add(&mut journal, 2, seen_off, off(2, "A", 0).1);
        add(&mut journal, 20, seen_off, off(20, "B", 10).1);
        let ticked = standing(&journal, seen_off);
        assert!(matches!(
            ticked,
            Standing::Objected {
                confirmed: Some(_),
                ..
            }
        ));
        for other in others {
            assert_eq!(standing(&journal, other), Standing::Unknown, "{other:?}");
            add(&mut journal, 30, other, on(30, "B", 10).1);
            assert_eq!(standing(&journal, seen_off), ticked, "{other:?} is on");
            journal = journal.retained(|entry| entry.id.as_str() != "s30");
        }
    }
}

/// The second load of another setting confirms nothing: nor does its first load make an older page
/// of this one outdated.
#[test]
fn a_load_of_another_setting_proves_nothing() {
    let first = setting_id("readable", "ai-training");
    let second = setting_id("readable", invented::RESEARCH);
    let mut journal = Journal::default();
    add(&mut journal, 2, first, off(2, "A", 0).1);
    add(&mut journal, 20, second, off(20, "B", 10).1);
    for setting in [first, second] {
        let standing = standing(&journal, setting);
        assert!(matches!(
            standing,
            Standing::Objected {
                confirmed: None,
                ..
            }
        ));
    }
}

#[test]
fn a_closed_reminder_or_banner_is_of_one_setting() {
    let first = setting_id("readable", "ai-training");
    let mut journal = Journal::default();
    add(&mut journal, 2, first, EntryKind::BannerDismissed);
    let until = chrono::NaiveDate::from_ymd_opt(2027, 2, 1).unwrap();
    add(&mut journal, 3, first, EntryKind::BannerPostponed { until });
    let state = |setting| State::of(&journal, setting, moment(1_000));
    assert!(state(first).banner_dismissed);
    assert_eq!(state(first).banner_postponed_until, Some(until));
    for other in [SettingId::FIRST, setting_id("readable", invented::RESEARCH)] {
        assert_eq!(state(other), State::default(), "{other:?}");
    }
}

/// Only format 1 named no setting, and it knew LinkedIn alone.
#[test]
fn a_reading_that_names_no_setting_is_of_linkedin_alone() {
    let on = |platform: &str| {
        let text = on_device("a", &[off(2, "A", 0)]).encode();
        let text = text.replace("\"setting\":\"ai-training\",", "");
        Journal::decode(&text.replace("\"linkedin\"", &format!("\"{platform}\""))).unwrap()
    };
    let is_off = |standing| matches!(standing, Standing::Objected { .. });
    assert!(is_off(standing(&on("linkedin"), SettingId::FIRST)));
    for setting in SettingId::all() {
        assert!(!is_off(standing(&on("readable"), setting)), "{setting:?}");
    }
}

#[test]
fn an_entry_needs_the_subject_of_its_kind() {
    let mut journal = Journal::default();
    let mut added = |subject, what| {
        let id = format!("{subject:?}{what:?}").len();
        let id = format!("n{id}").try_into().unwrap();
        journal.add(id, moment(1), subject, "1", what)
    };
    let platform = Subject::Platform(invented::id("readable"));
    assert!(!added(platform, EntryKind::NotObjecting));
    assert!(!added(Subject::Person, EntryKind::NotObjecting));
    assert!(!added(Subject::Person, EntryKind::PlatformUsed));
    assert!(added(platform, EntryKind::PlatformUsed));
    assert_eq!(journal.entries().len(), 1);
}
