//! The journal: folds, merging, and what is stored. Each step of a history is one line.

use super::*;
use crate::observation::PageLoad;
use crate::reading::UnreadableReason;
use proptest::prelude::*;

/// A step: at which second, and what.
type Step = (i64, What);

fn moment(second: i64) -> Moment {
    Moment::new(1_800_000_000_000 + second * 1_000, 60).unwrap()
}

/// The switch seen on the load `load`, which began at second `opened`.
fn seen(at: i64, state: SwitchState, load: &str, opened: i64) -> Step {
    let what = What::SwitchSeen {
        state,
        load: PageLoad {
            id: load.into(),
            opened_at: moment(opened).epoch_ms(),
        },
        label: "Use my data".into(),
        interface_language: "en".into(),
    };
    (at, what)
}

fn on(at: i64, load: &str, opened: i64) -> Step {
    seen(at, SwitchState::On, load, opened)
}

fn off(at: i64, load: &str, opened: i64) -> Step {
    seen(at, SwitchState::Off, load, opened)
}

fn unreadable(at: i64, reason: UnreadableReason) -> Step {
    let load = PageLoad {
        id: "u".into(),
        opened_at: moment(at).epoch_ms(),
    };
    let interface_language = String::new();
    (
        at,
        What::SwitchUnreadable {
            reason,
            load,
            interface_language,
        },
    )
}

fn journal(steps: &[Step]) -> Journal {
    let mut journal = Journal::default();
    for (index, (at, what)) in steps.iter().enumerate() {
        let id = format!("e{index}").try_into().unwrap();
        assert!(journal.add(id, moment(*at), PlatformId::LinkedIn, "1", what.clone()));
    }
    journal
}

fn position(steps: &[Step]) -> Position {
    Position::of(&journal(steps), moment(1_000))
}

fn check(steps: &[Step], expect: Standing) {
    assert_eq!(position(steps).standing, expect, "{steps:#?}");
}

fn at(second: i64) -> chrono::DateTime<chrono::FixedOffset> {
    moment(second).stamp()
}

fn objected(seen: i64, confirmed: Option<i64>) -> Standing {
    Standing::Objected {
        seen: at(seen),
        confirmed: confirmed.map(at),
    }
}

#[test]
fn the_main_story() {
    check(&[], Standing::Unknown);
    let story = [on(2, "A", 0), off(5, "A", 0), off(12, "B", 10)];
    check(&story[..1], Standing::Training { seen: at(2) });
    check(&story[..2], objected(5, None));
    check(&story, objected(5, Some(12)));
}

#[test]
fn confirmed_only_on_a_later_fresh_load() {
    // The same load again is no proof that it was saved.
    check(&[off(5, "A", 0), off(9, "A", 0)], objected(5, None));
    // Neither is a load that began before the switch was seen off.
    check(&[off(5, "A", 0), off(9, "B", 3)], objected(5, None));
    check(
        &[off(5, "A", 0), off(9, "B", 3), off(20, "C", 15)],
        objected(5, Some(20)),
    );
    // Confirmed once, the date stays.
    check(
        &[off(5, "A", 0), off(9, "B", 6), off(20, "C", 15)],
        objected(5, Some(9)),
    );
}

#[test]
fn a_failed_save_snaps_back() {
    check(
        &[on(2, "A", 0), off(5, "A", 0), on(7, "A", 0)],
        Standing::Training { seen: at(7) },
    );
    // Seen only after the reload: it was seen off, so both dates are told.
    check(
        &[off(5, "A", 0), on(12, "B", 10)],
        Standing::Reverted {
            off: at(5),
            on: at(12),
        },
    );
}

#[test]
fn on_again_after_an_objection() {
    let story = [
        off(5, "A", 0),
        off(12, "B", 10),
        on(90, "C", 88),
        on(95, "D", 94),
    ];
    check(
        &story[..3],
        Standing::Reverted {
            off: at(12),
            on: at(90),
        },
    );
    check(
        &story,
        Standing::Reverted {
            off: at(12),
            on: at(90),
        },
    );
    let again = [&story[..], &[off(97, "D", 94)]].concat();
    check(&again, objected(97, None));
}

#[test]
fn turned_on_where_it_was_confirmed() {
    check(
        &[off(5, "A", 0), off(12, "B", 10), on(14, "B", 10)],
        Standing::Reverted {
            off: at(12),
            on: at(14),
        },
    );
}

#[test]
fn a_page_opened_earlier_says_nothing_new() {
    // Two tabs: the second was opened while the switch was on, and still shows that.
    let story = [on(2, "A", 0), off(5, "A", 0), on(6, "B", 1)];
    check(&story, objected(5, None));
    assert_eq!(
        position(&story).last_reading,
        Some(("A".into(), SwitchState::Off))
    );
    // The other way round: a page from before must not make it off.
    let story = [off(2, "A", 0), on(12, "B", 10), off(13, "C", 1)];
    check(
        &story,
        Standing::Reverted {
            off: at(2),
            on: at(12),
        },
    );
}

#[test]
fn what_is_switched_on_an_old_page_counts() {
    check(
        &[off(5, "A", 0), on(6, "B", 1), off(8, "B", 1), on(9, "B", 1)],
        Standing::Reverted {
            off: at(8),
            on: at(9),
        },
    );
    // But switching it off on a second old page confirms nothing.
    check(
        &[off(5, "A", 0), on(6, "B", 1), off(8, "B", 1)],
        objected(5, None),
    );
}

#[test]
fn a_clock_set_back_hides_no_on() {
    // The load began, by the clock, before the off that came first: the clock was set back.
    check(
        &[off(500, "A", 490), on(20, "B", 15)],
        Standing::Reverted {
            off: at(500),
            on: at(20),
        },
    );
    check(&[off(500, "A", 490), off(20, "B", 15)], objected(500, None));
}

#[test]
fn declared_is_never_seen() {
    let declared = (5, What::ObjectionDeclared);
    check(
        std::slice::from_ref(&declared),
        Standing::Declared { at: at(5) },
    );
    check(
        &[on(2, "A", 0), declared.clone()],
        Standing::Declared { at: at(5) },
    );
    // A page from before still shows it on; a fresh one decides.
    check(
        &[declared.clone(), on(6, "A", 0)],
        Standing::Declared { at: at(5) },
    );
    check(
        &[declared.clone(), on(9, "B", 7)],
        Standing::Training { seen: at(9) },
    );
    check(&[declared, off(9, "B", 7)], objected(9, None));
}

#[test]
fn not_minding_is_left_in_peace() {
    let not_objecting = (5, What::NotObjecting);
    let standing = Standing::NotObjecting { at: at(5) };
    check(std::slice::from_ref(&not_objecting), standing);
    check(&[not_objecting.clone(), on(9, "A", 7)], standing);
    // Turning it off says more than words.
    check(&[not_objecting.clone(), off(9, "A", 7)], objected(9, None));
    check(
        &[
            on(2, "A", 0),
            not_objecting.clone(),
            on(8, "B", 7),
            (9, What::Reconsidered),
        ],
        Standing::Training { seen: at(8) },
    );
    check(&[not_objecting, (9, What::Reconsidered)], Standing::Unknown);
}

#[test]
fn an_unreadable_visit_stands_until_something_is_known() {
    use UnreadableReason::{NoSwitch, SignedOut};
    let reason = |steps: &[Step]| position(steps).unread.map(|unread| unread.reason);
    assert_eq!(reason(&[unreadable(2, SignedOut)]), Some(SignedOut));
    assert_eq!(
        reason(&[unreadable(2, SignedOut), unreadable(5, NoSwitch)]),
        Some(NoSwitch)
    );
    assert_eq!(reason(&[unreadable(2, SignedOut), on(9, "A", 7)]), None);
    assert_eq!(
        reason(&[unreadable(2, NoSwitch), (5, What::ObjectionDeclared)]),
        None
    );
    // It does not change where one stands.
    check(
        &[off(1, "A", 0), unreadable(2, NoSwitch)],
        objected(1, None),
    );
}

#[test]
fn what_was_said_to_the_banner() {
    let until = moment(0).date();
    let dismissed = position(&[(2, What::BannerDismissed)]);
    assert!(dismissed.banner_dismissed);
    let postponed = position(&[(2, What::BannerPostponed { until })]);
    assert_eq!(postponed.banner_postponed_until, Some(until));
    // Seen on, it stays closed; on *again*, it is another banner.
    assert!(position(&[(2, What::BannerDismissed), on(9, "A", 7)]).banner_dismissed);
    let reverted = [(2, What::BannerDismissed), off(9, "A", 7), on(20, "B", 18)];
    assert!(!position(&reverted).banner_dismissed);
    assert!(position(&[&reverted[..], &[(30, What::BannerDismissed)]].concat()).banner_dismissed);
}

#[test]
fn on_the_way_until_arrived() {
    let opened = |at| {
        (
            at,
            What::SwitchOpened {
                interface_language: "fr".into(),
            },
        )
    };
    assert!(position(&[opened(5)]).under_way_until.is_some());
    assert!(
        position(&[opened(5), unreadable(7, UnreadableReason::SignedOut)])
            .under_way_until
            .is_some()
    );
    assert!(
        position(&[opened(5), on(7, "A", 6)])
            .under_way_until
            .is_none()
    );
    assert!(
        position(&[opened(5), unreadable(7, UnreadableReason::NoSwitch)])
            .under_way_until
            .is_none()
    );
    let long_ago = journal(&[opened(5)]);
    assert!(
        Position::of(&long_ago, moment(5 + 24 * 60 * 60))
            .under_way_until
            .is_none()
    );
}

#[test]
fn the_last_choice_counts() {
    let choices = [
        (
            1,
            What::RegionChosen {
                region: Some(crate::region::Region::Canada),
            },
        ),
        (
            2,
            What::LanguageChosen {
                language: Some("fr".into()),
            },
        ),
        (
            3,
            What::LanguageChosen {
                language: Some("xx".into()),
            },
        ),
        (4, What::QuietModeChosen { quiet: true }),
        (
            5,
            What::InterfaceLanguageChosen {
                language: Some("it".into()),
            },
        ),
        on(7, "A", 6),
        (8, What::RegionChosen { region: None }),
    ];
    let preferences = Preferences::of(&journal(&choices));
    assert_eq!(preferences.region, None);
    assert_eq!(
        preferences.language, None,
        "a language that is not spoken any more is no choice"
    );
    assert!(preferences.quiet);
    assert_eq!(preferences.interface_language.as_deref(), Some("it"));
    assert_eq!(preferences.interface_language_seen.as_deref(), Some("en"));
}

#[test]
fn the_same_request_twice_is_written_once() {
    let mut journal = Journal::default();
    let mut add = || {
        let id = "same".to_owned().try_into().unwrap();
        journal.add(
            id,
            moment(1),
            PlatformId::LinkedIn,
            "1",
            What::ObjectionDeclared,
        )
    };
    assert!(add());
    assert!(!add());
    assert_eq!(journal.entries().len(), 1);
}

/// Frozen: this text is in people's browsers.
#[test]
fn version_1_is_still_read() {
    let text = include_str!("fixtures/version-1.json");
    let journal = Journal::decode(text).unwrap();
    assert_eq!(journal.entries().len(), 14);
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&journal.encode()).unwrap(),
        serde_json::from_str::<serde_json::Value>(text).unwrap()
    );
}

#[test]
fn what_is_no_journal_says_why() {
    let check = |text: &str, expect: &str| {
        let error = Journal::decode(text).unwrap_err();
        assert!(
            matches!(error, UnreadableJournal::Corrupt(_)),
            "{text}: {error}"
        );
        assert!(error.to_string().contains(expect), "{error}");
    };
    check("", "EOF");
    check("null", "null");
    check("[]", "invalid");
    check(r#"{"format":"other","version":1,"entries":[]}"#, "other");
    check(r#"{"format":"veto-journal","version":1}"#, "entries");
    check(
        r#"{"format":"veto-journal","version":-1,"entries":[]}"#,
        "-1",
    );
    check(
        r#"{"format":"veto-journal","version":1,"entries":[{}]}"#,
        "id",
    );
    let whole = journal(&[on(2, "A", 0)]).encode();
    check(&whole[..whole.len() - 2], "EOF");
    check(&whole.replace("\"on\"", "\"maybe\""), "maybe");
    check(&whole.replace("\"e0\"", "\"<e0>\""), "id");
    let entry = &whole[whole.find("[{").unwrap() + 1..whole.len() - 2];
    check(
        &whole.replace(entry, &format!("{entry},{entry}")),
        "same id",
    );
}

#[test]
fn a_newer_journal_is_told_apart_from_a_damaged_one() {
    let text = r#"{"format":"veto-journal","version":2,"entries":[{"what":"something new"}]}"#;
    let error = Journal::decode(text).unwrap_err();
    assert_eq!(error, UnreadableJournal::Newer { version: 2 });
    assert!(error.to_string().contains("update Veto"));
}

fn any_step() -> impl Strategy<Value = Step> {
    // A load is opened once.
    let load = prop_oneof![
        Just(("A", 0)),
        Just(("B", 50)),
        Just(("C", 150)),
        Just(("D", 300))
    ];
    prop_oneof![
        6 => (0_i64..400, any::<bool>(), load).prop_map(|(at, is_on, (load, opened))| {
            let state = if is_on { SwitchState::On } else { SwitchState::Off };
            seen(at, state, load, opened)
        }),
        1 => (0_i64..400).prop_map(|at| (at, What::NotObjecting)),
        1 => (0_i64..400).prop_map(|at| (at, What::Reconsidered)),
        1 => (0_i64..400).prop_map(|at| (at, What::ObjectionDeclared)),
        1 => (0_i64..400).prop_map(|at| (at, What::BannerDismissed)),
    ]
}

fn any_steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(any_step(), 0..12)
}

/// A journal written on a device of its own: ids do not meet by chance.
fn on_device(name: &str, steps: &[Step]) -> Journal {
    let mut journal = Journal::default();
    for (index, (at, what)) in steps.iter().enumerate() {
        let id = format!("{name}{index}").try_into().unwrap();
        journal.add(id, moment(*at), PlatformId::LinkedIn, "1", what.clone());
    }
    journal
}

proptest! {
    #[test]
    fn text_and_back(steps in any_steps()) {
        let journal = journal(&steps);
        prop_assert_eq!(Journal::decode(&journal.encode()), Ok(journal));
    }

    #[test]
    fn merging_is_union(a in any_steps(), b in any_steps(), c in any_steps()) {
        let (a, b, c) = (on_device("a", &a), on_device("b", &b), on_device("c", &c));
        let both = a.clone().merged(b.clone());
        prop_assert_eq!(&both, &b.clone().merged(a.clone()));
        prop_assert_eq!(&both, &both.clone().merged(a.clone()));
        prop_assert_eq!(both.clone().merged(c.clone()), a.clone().merged(b.clone().merged(c)));
        for entry in a.entries().iter().chain(b.entries()) {
            prop_assert!(both.entries().contains(entry));
        }
    }

    /// Whatever happened: confirmed needs two loads that showed Off, the later one opened after
    /// the earlier was seen.
    #[test]
    fn confirmed_is_never_given_away(steps in any_steps()) {
        if let Standing::Objected { confirmed: Some(confirmed), .. } = position(&steps).standing {
            let loads_off = steps.iter().filter_map(|(at, what)| match what {
                What::SwitchSeen { state: SwitchState::Off, load, .. } => Some((moment(*at).stamp(), load)),
                _ => None,
            }).collect::<Vec<_>>();
            let confirming = loads_off.iter().find(|(at, _)| *at == confirmed);
            prop_assert!(confirming.is_some());
            let two_loads = loads_off.iter().any(|(at, load)| {
                let later = |(_, later): &(_, &PageLoad)| later.id != load.id && later.opened_at >= at.timestamp_millis();
                loads_off.iter().any(later)
            });
            prop_assert!(two_loads);
        }
    }

    /// Without any Off, nobody has objected.
    #[test]
    fn never_objected_without_off(steps in any_steps()) {
        let none_off = steps.into_iter().filter(|(_, what)| !matches!(what, What::SwitchSeen { state: SwitchState::Off, .. })).collect::<Vec<_>>();
        let standing = position(&none_off).standing;
        let objected = matches!(standing, Standing::Objected { .. } | Standing::Reverted { .. });
        prop_assert!(!objected);
    }

    #[test]
    fn decoding_never_panics(text in ".{0,200}") {
        let _ = Journal::decode(&text);
    }
}
