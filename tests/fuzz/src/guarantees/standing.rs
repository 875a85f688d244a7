//! Guarantees that every standing has its reason in the journal: never objected unless the switch
//! was seen off, or the person declared it.

use std::collections::BTreeSet;
use veto::journal::{Entry, EntryKind, Journal, Standing, State, SwitchState};
use veto::moment::Moment;

/// The journal contains the entries that the standing requires.
///
/// # Panics
/// When they are missing.
pub fn standing_has_its_reason(journal: &Journal, now: Moment) {
    let has = |what: EntryKind| journal.entries().iter().any(|entry| entry.what == what);
    let (on, off) = (SwitchState::On, SwitchState::Off);
    let loads = |state| loads(journal.entries(), state).len();
    let reason = match State::of(journal, now).standing {
        Standing::Unknown => loads(on) + loads(off) == 0,
        Standing::Training { .. } => loads(on) > 0,
        Standing::Objected {
            confirmed: None, ..
        } => loads(off) > 0,
        // Confirming takes a second load of the page: one that proves that the switch stayed off.
        Standing::Objected {
            confirmed: Some(_), ..
        } => loads(off) > 1,
        Standing::Declared { .. } => has(EntryKind::ObjectionDeclared),
        Standing::NotObjecting { .. } => has(EntryKind::NotObjecting),
        Standing::Reverted { .. } => loads(on) > 0 && loads(off) > 0,
    };
    assert!(reason, "{:?}", State::of(journal, now));
}

/// The ids of the page loads on which the switch was seen in this state.
fn loads(entries: &[Entry], wanted: SwitchState) -> BTreeSet<&str> {
    let load = |entry| match entry {
        &Entry {
            what: EntryKind::SwitchSeen {
                state, ref load, ..
            },
            ..
        } => (state == wanted).then_some(load.id.as_str()),
        _ => None,
    };
    entries.iter().filter_map(load).collect()
}
