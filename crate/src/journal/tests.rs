//! Tests of the journal: folds, merging, and the stored form. Each step of a history is one line.

mod apart;
mod evidence;
mod formats;
mod import;
mod random;
mod reminder;
mod standing;
mod stored;
mod transition;

use super::*;
use crate::observation::{Arrival, PageLoad, Watch};
use crate::reading::UnreadableReason;
use crate::words::Language;

/// A journal written on the device `name`. The name is part of every id, so the ids of two devices
/// never collide.
fn on_device(name: &str, steps: &[Step]) -> Journal {
    let mut journal = Journal::default();
    for (index, (at, what)) in steps.iter().enumerate() {
        let id = format!("{name}{index}").try_into().unwrap();
        let what = begun(&journal, moment(*at), what.clone());
        journal.add(
            id,
            moment(*at),
            Subject::Setting(SettingId::FIRST),
            "1",
            what,
        );
    }
    journal
}

/// Fills in the load's `after`, as if the load reported itself at `now`.
pub(crate) fn begun(journal: &Journal, now: Moment, mut what: EntryKind) -> EntryKind {
    if let EntryKind::SwitchSeen { load, .. } | EntryKind::SwitchUnreadable { load, .. } = &mut what
    {
        load.after = Some(journal.place_of_load(load.opened_at, now));
    }
    what
}

/// A step of a history: the second at which it happened, and what happened.
type Step = (i64, EntryKind);

fn moment(second: i64) -> Moment {
    Moment::new(1_800_000_000_000 + second * 1_000, 60).unwrap()
}

/// The switch seen on the load `load`, which began at second `opened`.
fn seen(at: i64, state: SwitchState, load: &str, opened: i64) -> Step {
    let what = EntryKind::SwitchSeen {
        state,
        load: PageLoad {
            id: load.into(),
            opened_at: moment(opened).epoch_ms(),
            after: None,
        },
        label: "Use my data".into(),
        interface_language: "en".into(),
        evidence: Some(honest(state)),
    };
    (at, what)
}

/// Evidence of a load that came from the server, was watched from its start, showed nothing but
/// `state`, and was not used.
pub(crate) fn honest(state: SwitchState) -> Evidence {
    Evidence {
        first: match state {
            SwitchState::On => Shown::On,
            SwitchState::Off => Shown::Off,
        },
        since: Vec::new(),
        watch: Watch {
            from_the_start: true,
            from_ms: 40,
            arrival: Arrival::Server,
            touched: false,
        },
        outdated: false,
        account: None,
    }
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
        after: None,
    };
    let interface_language = String::new();
    (
        at,
        EntryKind::SwitchUnreadable {
            reason,
            load,
            interface_language,
        },
    )
}

fn journal(steps: &[Step]) -> Journal {
    on_device("e", steps)
}

fn state(steps: &[Step]) -> State {
    State::of(&journal(steps), SettingId::FIRST, moment(1_000))
}

fn check(steps: &[Step], expect: Standing) {
    assert_eq!(state(steps).standing, expect, "{steps:#?}");
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
fn what_was_said_to_the_banner() {
    let until = moment(0).date_in(7).unwrap();
    let dismissed = state(&[(2, EntryKind::BannerDismissed)]);
    assert!(dismissed.banner_dismissed);
    let postponed = state(&[(2, EntryKind::BannerPostponed { until })]);
    assert_eq!(postponed.banner_postponed_until, Some(until));
    // Until today: it may show again at once, whatever was chosen before.
    let again = (
        3,
        EntryKind::BannerPostponed {
            until: moment(0).date(),
        },
    );
    for closed in [
        EntryKind::BannerDismissed,
        EntryKind::BannerPostponed { until },
    ] {
        assert!(!state(&[(2, closed), again.clone()]).is_banner_closed(moment(0).date()));
    }
    // Seen on, the banner stays closed; seen on *again*, it is another banner.
    assert!(state(&[(2, EntryKind::BannerDismissed), on(9, "A", 7)]).banner_dismissed);
    let reverted = [
        (2, EntryKind::BannerDismissed),
        off(9, "A", 7),
        on(20, "B", 18),
    ];
    assert!(!state(&reverted).banner_dismissed);
    assert!(state(&[&reverted[..], &[(30, EntryKind::BannerDismissed)]].concat()).banner_dismissed);
}

#[test]
fn only_what_was_off_on_the_same_page_went_back() {
    let check = |steps: &[Step], expect| {
        assert_eq!(state(steps).snapped_back, expect, "{steps:#?}");
    };
    let no_switch = unreadable(5, UnreadableReason::NoSwitch);
    check(&[off(2, "A", 0), on(7, "A", 0)], true);
    check(&[off(2, "A", 0), on(7, "A", 0), on(9, "B", 8)], false);
    check(&[on(2, "A", 0), no_switch, on(7, "A", 0)], false);
    check(&[off(2, "A", 0), on(7, "B", 5)], false);
    check(&[on(2, "A", 0), off(7, "A", 0)], false);
}

#[test]
fn on_the_way_until_arrived() {
    let opened = |at| {
        (
            at,
            EntryKind::SwitchOpened {
                interface_language: "fr".into(),
            },
        )
    };
    assert!(state(&[opened(5)]).switch_pending_until.is_some());
    assert!(
        state(&[opened(5), unreadable(7, UnreadableReason::SignedOut)])
            .switch_pending_until
            .is_some()
    );
    assert!(
        state(&[opened(5), on(7, "A", 6)])
            .switch_pending_until
            .is_none()
    );
    assert!(
        state(&[opened(5), unreadable(7, UnreadableReason::NoSwitch)])
            .switch_pending_until
            .is_none()
    );
    let long_ago = journal(&[opened(5)]);
    assert!(
        State::of(&long_ago, SettingId::FIRST, moment(5 + 24 * 60 * 60))
            .switch_pending_until
            .is_none()
    );
}

#[test]
fn the_last_choice_counts() {
    let choices = [
        (
            1,
            EntryKind::RegionChosen {
                region: Some(crate::region::Region::Canada),
            },
        ),
        (
            2,
            EntryKind::LanguageChosen {
                language: Some("fr".into()),
            },
        ),
        (
            3,
            EntryKind::LanguageChosen {
                language: Some("xx".into()),
            },
        ),
        (4, EntryKind::QuietModeChosen { quiet: true }),
        (
            5,
            EntryKind::InterfaceLanguageChosen {
                language: Some("it".into()),
            },
        ),
        on(7, "A", 6),
        (8, EntryKind::RegionChosen { region: None }),
        (
            9,
            EntryKind::SwitchOpened {
                interface_language: String::new(),
            },
        ),
    ];
    let french = Preferences::of(&journal(&choices[..2])).language;
    assert_eq!(french, Language::named("fr").map(LanguageChoice::Chosen));
    let preferences = Preferences::of(&journal(&choices));
    assert_eq!(preferences.region, None);
    assert_eq!(
        preferences.language,
        Some(LanguageChoice::Browsers),
        "a language that is not spoken any more gives way to the browser's"
    );
    assert_eq!(preferences.quiet, Some(true));
    assert_eq!(preferences.remind_after, None, "never chosen");
    let on_linkedin = PlatformPreferences::of(&journal(&choices), PlatformId::LINKEDIN);
    assert_eq!(on_linkedin.interface_language.as_deref(), Some("it"));
    assert_eq!(on_linkedin.interface_language_seen.as_deref(), Some("en"));
    assert_eq!(on_linkedin.used, None, "never said");
}

/// The entries have the same id and instant, but differ otherwise.
#[test]
fn whichever_is_merged_first_the_same_entry_stays() {
    let one = on_device("w", &[on(2, "A", 0)]);
    for (what, instead) in [
        ("T09:00:02+01:00", "T10:00:02+02:00"),
        ("\"version\":\"1\"", "\"version\":\"2\""),
        ("\"on\"", "\"off\""),
    ] {
        let text = one.encode().replace(what, instead);
        assert_ne!(text, one.encode());
        let other = Journal::decode(&text).unwrap();
        let there = one.clone().merged(other.clone());
        let back = other.merged(one.clone());
        assert_eq!(there.encode(), back.encode(), "{what}");
    }
}

#[test]
fn the_same_request_twice_is_written_once() {
    let mut journal = Journal::default();
    let mut add = || {
        let id = "same".to_owned().try_into().unwrap();
        journal.add(
            id,
            moment(1),
            Subject::Setting(SettingId::FIRST),
            "1",
            EntryKind::ObjectionDeclared,
        )
    };
    assert!(add());
    assert!(!add());
    assert_eq!(journal.entries().len(), 1);
}
