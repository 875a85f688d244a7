//! Property tests over random journals.

use super::*;
use proptest::prelude::*;

fn any_step() -> impl Strategy<Value = Step> {
    // Each load has only one opening time.
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
        1 => (0_i64..400).prop_map(|at| (at, EntryKind::NotObjecting)),
        1 => (0_i64..400).prop_map(|at| (at, EntryKind::Reconsidered)),
        1 => (0_i64..400).prop_map(|at| (at, EntryKind::ObjectionDeclared)),
        1 => (0_i64..400).prop_map(|at| (at, EntryKind::BannerDismissed)),
        1 => (0_i64..400, 0_u16..400).prop_map(|(at, days)| {
            (at, EntryKind::ReminderChosen { days: std::num::NonZeroU16::new(days) })
        }),
    ]
}

pub(super) fn any_steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(any_step(), 0..12)
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

    /// In every history, `confirmed` needs two loads that showed off, the later one opened after
    /// the earlier one was seen.
    #[test]
    fn confirmed_is_never_given_away(steps in any_steps()) {
        if let Standing::Objected { confirmed: Some(confirmed), .. } = state(&steps).standing {
            let journal = journal(&steps);
            let loads_off = journal.entries().iter().filter_map(|entry| match &entry.what {
                EntryKind::SwitchSeen { state: SwitchState::Off, load, .. } => Some((entry, load)),
                _ => None,
            }).collect::<Vec<_>>();
            let two_loads = loads_off.iter().any(|(confirming, later)| {
                let earlier = |(seen, load): &(&Entry, &PageLoad)| {
                    later.id != load.id && later.after >= Some(seen.order)
                };
                confirming.at == confirmed && loads_off.iter().any(earlier)
            });
            prop_assert!(two_loads);
        }
    }

    /// An entry's `order` is larger than that of every entry before it, whatever the clock shows.
    #[test]
    fn order_follows_cause_and_effect(steps in any_steps()) {
        let orders = journal(&steps).entries().iter().map(|entry| entry.order).collect::<Vec<_>>();
        prop_assert!(orders.is_sorted_by(|a, b| a < b));
    }

    /// Two devices with correct clocks see the same switch and never exchange entries. After
    /// merging, the last reading counts, however long either journal is.
    #[test]
    fn the_later_device_is_right(
        steps in prop::collection::vec((any::<bool>(), any::<bool>()), 1..12),
    ) {
        let (mut a, mut b) = (Vec::new(), Vec::new());
        for (second, (on_a, is_on)) in (0_i64..).step_by(10).zip(&steps) {
            let state = if *is_on { SwitchState::On } else { SwitchState::Off };
            let device = if *on_a { &mut a } else { &mut b };
            device.push(seen(second + 5, state, &format!("load{second}"), second));
        }
        let merged = on_device("a", &a).merged(on_device("b", &b));
        let standing = State::of(&merged, SettingId::FIRST, moment(1_000)).standing;
        let objected = matches!(standing, Standing::Objected { .. });
        let last_is_off = steps.last().is_some_and(|(_, is_on)| !is_on);
        prop_assert_eq!(objected, last_is_off);
    }

    /// Without a reading of off, the standing is never objected or reverted.
    #[test]
    fn never_objected_without_off(steps in any_steps()) {
        let is_off = |what: &EntryKind| {
            matches!(what, EntryKind::SwitchSeen { state: SwitchState::Off, .. })
        };
        let none_off = steps.into_iter().filter(|(_, what)| !is_off(what)).collect::<Vec<_>>();
        let standing = state(&none_off).standing;
        let objected = matches!(standing, Standing::Objected { .. } | Standing::Reverted { .. });
        prop_assert!(!objected);
    }

    #[test]
    fn decoding_never_panics(text in ".{0,200}") {
        let _ = Journal::decode(&text);
    }
}
