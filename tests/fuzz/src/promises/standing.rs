//! Where a person stands has its reason in the journal: never off unless it was seen off, or they said so.

use std::collections::BTreeSet;
use veto::journal::{Entry, Journal, Position, Standing, SwitchState, What};
use veto::moment::Moment;

/// There are the entries without which nobody can stand there.
///
/// # Panics
/// When they are missing.
pub fn standing_has_its_reason(journal: &Journal, now: Moment) {
    let has = |what: What| journal.entries().iter().any(|entry| entry.what == what);
    let (on, off) = (SwitchState::On, SwitchState::Off);
    let loads = |state| loads(journal.entries(), state).len();
    let reason = match Position::of(journal, now).standing {
        Standing::Unknown => loads(on) + loads(off) == 0,
        Standing::Training { .. } => loads(on) > 0,
        Standing::Objected {
            confirmed: None, ..
        } => loads(off) > 0,
        // The second time on another load of the page: one that proves it.
        Standing::Objected {
            confirmed: Some(_), ..
        } => loads(off) > 1,
        Standing::Declared { .. } => has(What::ObjectionDeclared),
        Standing::NotObjecting { .. } => has(What::NotObjecting),
        Standing::Reverted { .. } => loads(on) > 0 && loads(off) > 0,
    };
    assert!(reason, "{:?}", Position::of(journal, now));
}

/// The loads of the page on which the switch was seen so.
fn loads(entries: &[Entry], wanted: SwitchState) -> BTreeSet<&str> {
    let load = |entry| match entry {
        &Entry {
            what: What::SwitchSeen {
                state, ref load, ..
            },
            ..
        } => (state == wanted).then_some(load.id.as_str()),
        _ => None,
    };
    entries.iter().filter_map(load).collect()
}
