//! Tests of the settings' checkboxes: each asks for the opposite of the current state.

use super::*;
use crate::journal::EntryId;
use crate::request::{Addressed, Request};
use crate::sync::SyncState;
use crate::view::preferences::{quiet_mode, sync};

#[test]
fn a_tick_box_asks_for_the_other_state() {
    for is in [false, true] {
        let quiet = (
            "2026-11-22T10:00:00+01:00".into(),
            EntryKind::QuietModeChosen { quiet: is },
        );
        let at = "2026-11-23T11:00:00+01:00";
        let situation = situation_at(at, "en", &[quiet], |opened, _| {
            opened.sync = Some(SyncState {
                device: EntryId::try_from("d".to_owned()).unwrap(),
                on: is,
                error: None,
                unreadable_peer: None,
            });
        });
        let checkbox = quiet_mode(&situation.person);
        let request = Addressed::to_person(Request::ChooseQuietMode { quiet: !is });
        assert_eq!((checkbox.checked, checkbox.request), (is, request));
        let checkbox = sync(&situation.person);
        assert_eq!(
            (checkbox.checked, checkbox.request),
            (is, Addressed::to_person(Request::ChooseSync { on: !is }))
        );
    }
}
