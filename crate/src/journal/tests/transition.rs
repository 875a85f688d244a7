//! Tests of what each entry changed, at the time it was written.

use super::*;
use Transition::{Confirmed, Counted, FirstOff, OnAgain, Stale};

fn check(steps: &[Step], expect: &[Transition]) {
    let journal = journal(steps);
    let transitions: Vec<_> = journal
        .annotated()
        .iter()
        .map(|(_, transition)| *transition)
        .collect();
    assert_eq!(transitions, expect, "{steps:#?}");
}

#[test]
fn the_main_story_told() {
    let story = [
        on(2, "A", 0),
        off(5, "A", 0),
        off(12, "B", 10),
        off(20, "C", 18),
        on(90, "D", 88),
        off(97, "D", 88),
    ];
    check(
        &story,
        &[Counted, FirstOff, Confirmed, Counted, OnAgain, FirstOff],
    );
}

#[test]
fn what_does_not_count_says_so() {
    let two_tabs = [on(2, "A", 0), off(5, "A", 0), on(6, "B", 1)];
    check(&two_tabs, &[Counted, FirstOff, Stale]);
}

#[test]
fn only_readings_make_or_confirm() {
    let declared = |at| (at, EntryKind::ObjectionDeclared);
    check(
        &[declared(1), off(5, "A", 2), declared(5), off(9, "B", 7)],
        &[Counted, FirstOff, Counted, Confirmed],
    );
    // Seen off before and after "I don't mind": the second reading is not the first off, but it
    // confirms.
    let not_minding = (6, EntryKind::NotObjecting);
    check(
        &[off(5, "A", 2), not_minding, off(9, "B", 7)],
        &[FirstOff, Counted, Confirmed],
    );
}
