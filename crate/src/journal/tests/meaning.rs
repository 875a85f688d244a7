//! Tests of the meaning of each entry, at the time it was written.

use super::*;
use Meaning::{Confirmed, FirstOff, OnAgain, Plain, Stale};

fn check(steps: &[Step], expect: &[Meaning]) {
    let journal = journal(steps);
    let told: Vec<_> = journal.told().iter().map(|(_, meaning)| *meaning).collect();
    assert_eq!(told, expect, "{steps:#?}");
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
        &[Plain, FirstOff, Confirmed, Plain, OnAgain, FirstOff],
    );
}

#[test]
fn what_does_not_count_says_so() {
    let two_tabs = [on(2, "A", 0), off(5, "A", 0), on(6, "B", 1)];
    check(&two_tabs, &[Plain, FirstOff, Stale]);
}

#[test]
fn only_readings_make_or_confirm() {
    let declared = |at| (at, What::ObjectionDeclared);
    check(
        &[declared(1), off(5, "A", 2), declared(5), off(9, "B", 7)],
        &[Plain, FirstOff, Plain, Confirmed],
    );
    // Seen off before and after "I don't mind": the second reading is not the first off, but it
    // confirms.
    let not_minding = (6, What::NotObjecting);
    check(
        &[off(5, "A", 2), not_minding, off(9, "B", 7)],
        &[FirstOff, Plain, Confirmed],
    );
}
