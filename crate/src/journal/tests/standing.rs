//! Which standing each history leads to.

use super::*;

#[test]
fn confirmed_only_on_a_later_fresh_load() {
    // Off again on the same load does not prove that it was saved.
    check(&[off(5, "A", 0), off(9, "A", 0)], objected(5, None));
    // Nor does off on a load that began before the switch was seen off.
    check(&[off(5, "A", 0), off(9, "B", 3)], objected(5, None));
    check(
        &[off(5, "A", 0), off(9, "B", 3), off(20, "C", 15)],
        objected(5, Some(20)),
    );
    // Once it is confirmed, the date stays.
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
    // Seen on only after the reload: it had been seen off, so both dates are reported.
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
        state(&story)
            .last_reading
            .map(|last| (last.load, last.state)),
        Some(("A".into(), SwitchState::Off))
    );
    // The reverse: an older page must not make it off.
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
        &[
            on(2, "A", 0),
            off(5, "A", 0),
            on(6, "B", 1),
            off(8, "B", 1),
            on(9, "B", 1),
        ],
        Standing::Reverted {
            off: at(8),
            on: at(9),
        },
    );
    // But switching it off on a second old page confirms nothing.
    check(
        &[on(2, "A", 0), off(5, "A", 0), on(6, "B", 1), off(8, "B", 1)],
        objected(5, None),
    );
}

#[test]
fn a_clock_set_back_hides_no_on() {
    // By the clock, the load began before the off that came first: the clock was set back.
    check(
        &[off(500, "A", 490), on(20, "B", 15)],
        Standing::Reverted {
            off: at(500),
            on: at(20),
        },
    );
    // Off again, on a load that began later by its place in the journal: that confirms.
    check(
        &[off(500, "A", 490), off(20, "B", 15)],
        objected(500, Some(20)),
    );
}

#[test]
fn declared_is_never_seen() {
    let declared = (5, EntryKind::ObjectionDeclared);
    check(
        std::slice::from_ref(&declared),
        Standing::Declared { at: at(5) },
    );
    check(
        &[on(2, "A", 0), declared.clone()],
        Standing::Declared { at: at(5) },
    );
    // A page from before the declaration still shows on; a fresh load decides.
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
    let not_objecting = (5, EntryKind::NotObjecting);
    let standing = Standing::NotObjecting { at: at(5) };
    check(std::slice::from_ref(&not_objecting), standing);
    check(&[not_objecting.clone(), on(9, "A", 7)], standing);
    // A reading of off outweighs "I don't mind".
    check(&[not_objecting.clone(), off(9, "A", 7)], objected(9, None));
    check(
        &[
            on(2, "A", 0),
            not_objecting.clone(),
            on(8, "B", 7),
            (9, EntryKind::Reconsidered),
        ],
        Standing::Training { seen: at(8) },
    );
    check(
        &[not_objecting, (9, EntryKind::Reconsidered)],
        Standing::Unknown,
    );
}

#[test]
fn an_unreadable_visit_stands_until_something_is_known() {
    use UnreadableReason::{NoSwitch, SignedOut};
    let reason = |steps: &[Step]| {
        state(steps)
            .unreadable_page
            .map(|unreadable_page| unreadable_page.reason)
    };
    assert_eq!(reason(&[unreadable(2, SignedOut)]), Some(SignedOut));
    assert_eq!(
        reason(&[unreadable(2, SignedOut), unreadable(5, NoSwitch)]),
        Some(NoSwitch)
    );
    assert_eq!(reason(&[unreadable(2, SignedOut), on(9, "A", 7)]), None);
    assert_eq!(
        reason(&[unreadable(2, NoSwitch), (5, EntryKind::ObjectionDeclared)]),
        None
    );
    // An unreadable visit does not change the standing.
    check(
        &[off(1, "A", 0), unreadable(2, NoSwitch)],
        objected(1, None),
    );
}
