//! Fuzz target: opening any store loses nothing, and opening it again changes nothing more.

use crate::case::Case;
use crate::guarantees::{applied, comes_back, nothing_is_lost, standing_has_its_reason};
use veto::store::open;

pub(super) fn run(data: &[u8]) -> bool {
    let Some((case, environment)) = Case::read(data) else {
        return false;
    };
    let (contents, id) = (case.store(), case.fresh_id());
    let (now, version) = (environment.now, &environment.version);
    let opened = open(&contents, &id, now, version);
    assert_eq!(opened.available, contents.is_some());
    comes_back(&opened.journal);
    standing_has_its_reason(&opened.journal, now);
    let Some(before) = contents else {
        assert!(opened.changes.is_empty(), "{:?}", opened.changes);
        return true;
    };
    let after = applied(&before, &opened.changes);
    nothing_is_lost(&before, &after);
    let again = open(&Some(after.clone()), &id, now, version);
    assert!(again.changes.is_empty(), "{:?}", again.changes);
    assert_eq!(again.journal, opened.journal);
    for aside in &again.set_aside {
        assert!(after.contains_key(&aside.key), "{aside:?}");
        assert!(opened.set_aside.contains(aside), "{aside:?}");
    }
    assert_eq!(again.set_aside.len(), opened.set_aside.len());
    true
}
