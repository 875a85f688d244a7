//! Which evidence confirms an objection, and which takes the confirmation away: cases in which it
//! was once given or left standing wrongly.

use super::*;

/// The step with its evidence changed.
fn with(mut step: Step, change: impl FnOnce(&mut Evidence)) -> Step {
    if let EntryKind::SwitchSeen {
        evidence: Some(evidence),
        ..
    } = &mut step.1
    {
        change(evidence);
    }
    step
}

/// Off on load A, then off with the changed evidence on load B, which began later.
fn second(change: impl FnOnce(&mut Evidence)) -> [Step; 2] {
    [off(5, "A", 0), with(off(16, "B", 10), change)]
}

#[test]
fn s1_a_load_that_showed_on_first_confirms_nothing() {
    check(&second(|_| ()), objected(5, Some(16)));
    check(&second(|load| load.first = Shown::On), objected(5, None));
    check(
        &second(|load| load.first = Shown::Unclear),
        objected(5, None),
    );
    check(
        &second(|load| load.since = vec![Shown::On, Shown::Off]),
        objected(5, None),
    );
    // The flip itself is recorded as off; but before it, the fresh load showed on.
    let story = [off(5, "A", 0), on(12, "B", 10)];
    let flipped = with(off(14, "B", 10), |load| {
        load.first = Shown::On;
        load.since = vec![Shown::Off];
        load.watch.touched = true;
    });
    check(
        &story,
        Standing::Reverted {
            off: at(5),
            on: at(12),
        },
    );
    check(&[&story[..], &[flipped]].concat(), objected(14, None));
}

#[test]
fn s1_a_load_that_was_not_watched_from_its_start_confirms_nothing() {
    check(
        &second(|load| load.watch.from_the_start = false),
        objected(5, None),
    );
    check(&second(|load| load.watch.touched = true), objected(5, None));
}

#[test]
fn s1_entries_without_evidence_confirm_nothing() {
    let mut story = second(|_| ());
    if let EntryKind::SwitchSeen { evidence, .. } = &mut story[1].1 {
        *evidence = None;
    }
    check(&story, objected(5, None));
}

#[test]
fn s3_a_page_that_is_read_long_after_it_was_opened_confirms_nothing() {
    let minutes = |minutes: i64| [off(5, "A", 0), off(10 + minutes * 60, "B", 10)];
    check(&minutes(5), objected(5, Some(310)));
    // The machine slept, or the tab was hidden behind others.
    check(&minutes(6), objected(5, None));
}

#[test]
fn s4_on_in_an_older_tab_counts_if_it_was_turned_on_there() {
    let ticked = [off(5, "A", 0), off(16, "B", 10)];
    let older = with(on(30, "O", -60), |load| {
        load.first = Shown::Off;
        load.since = vec![Shown::On];
        load.outdated = true;
    });
    let reverted = Standing::Reverted {
        off: at(16),
        on: at(30),
    };
    check(&[&ticked[..], &[older]].concat(), reverted);
    // A page that merely still shows on shows what was true before.
    let still = with(on(30, "O", -60), |load| load.outdated = true);
    check(&[&ticked[..], &[still]].concat(), objected(5, Some(16)));
}

#[test]
fn an_older_tab_that_corrects_itself_to_off_makes_nothing_off() {
    let turned_on = [off(5, "A", 0), on(16, "B", 10)];
    let corrected = |touched| {
        with(off(30, "O", -60), |load| {
            load.first = Shown::On;
            load.since = vec![Shown::Off];
            load.watch.touched = touched;
            load.outdated = true;
        })
    };
    let reverted = Standing::Reverted {
        off: at(5),
        on: at(16),
    };
    check(&[&turned_on[..], &[corrected(false)]].concat(), reverted);
    check(
        &[&turned_on[..], &[corrected(true)]].concat(),
        objected(30, None),
    );
}

#[test]
fn s5_a_load_that_did_not_come_from_the_server_confirms_nothing() {
    for arrival in [
        Arrival::Unknown,
        Arrival::Cache,
        Arrival::History,
        Arrival::ServiceWorker,
        Arrival::InPage,
    ] {
        let story = second(|load| load.watch.arrival = arrival);
        check(&story, objected(5, None));
    }
}

#[test]
fn doubt_takes_the_tick_until_a_load_that_begins_after_it() {
    use UnreadableReason::{Ambiguous, NoSwitch, SignedOut, TooMuch, Unsteady};
    let ticked = [off(5, "A", 0), off(16, "B", 10)];
    let doubt = |reason| [&ticked[..], &[unreadable(30, reason)]].concat();
    for reason in [Ambiguous, Unsteady] {
        check(&doubt(reason), objected(5, None));
        let began_before = [&doubt(reason)[..], &[off(36, "C", 29)]].concat();
        check(&began_before, objected(5, None));
        let began_after = [&doubt(reason)[..], &[off(38, "C", 32)]].concat();
        check(&began_after, objected(5, Some(38)));
    }
    // If nothing could be seen, that is no evidence against off.
    for reason in [NoSwitch, SignedOut, TooMuch] {
        check(&doubt(reason), objected(5, Some(16)));
    }
    // On for a moment, and off again when it was recorded: the entry's own evidence shows it.
    let blink = with(off(36, "C", 30), |load| {
        load.since = vec![Shown::On, Shown::Off];
    });
    check(&[&ticked[..], &[blink]].concat(), objected(5, None));
}

#[test]
fn off_that_proves_nothing_moves_no_date() {
    let ticked = [off(5, "A", 0), off(16, "B", 10)];
    let cached = with(off(90, "C", 84), |load| load.watch.arrival = Arrival::Cache);
    let last = |steps: &[Step]| state(steps).last_off;
    assert_eq!(last(&[&ticked[..], &[cached]].concat()), Some(at(16)));
    assert_eq!(
        last(&[&ticked[..], &[off(90, "C", 84)]].concat()),
        Some(at(90))
    );
}

#[test]
fn accounts_are_told_apart_where_the_page_shows_them() {
    let mark = |text: &str| Some(AccountMark::new(format!("0001-profile-{text}")).unwrap());
    let of = |step, text: &str| with(step, |load| load.account = mark(text));
    let off_in_a = of(off(5, "A", 0), "aaaa");
    // Readings of two accounts do not confirm each other.
    let both = [off_in_a.clone(), of(off(16, "B", 10), "bbbb")];
    check(&both, objected(16, None));
    check(
        &[off_in_a.clone(), of(off(16, "B", 10), "aaaa")],
        objected(5, Some(16)),
    );
    // On in another account is not "on again".
    let ticked = [off_in_a, of(off(16, "B", 10), "aaaa")];
    let elsewhere = of(on(30, "C", 24), "bbbb");
    check(
        &[&ticked[..], &[elsewhere]].concat(),
        Standing::Training { seen: at(30) },
    );
    // If one of the accounts is unknown, it may be the same.
    check(
        &[&ticked[..], &[on(30, "C", 24)]].concat(),
        Standing::Reverted {
            off: at(16),
            on: at(30),
        },
    );
}
