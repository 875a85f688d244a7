//! Tests of what is offered to somebody whose page shows no switch: the form, the letter, the phone
//! app, and another look.

use super::*;
use crate::words::{Message, messages};

fn without_switch(reason: UnreadableReason) -> Situation {
    situation("en", &[unreadable("2026-11-22T10:00:00+01:00", reason)])
}

#[test]
fn where_there_is_no_switch_the_form_comes_first() {
    let check = |reason, expect: &[Message]| {
        let page = popup(&alone(&without_switch(reason)), &[]);
        let actions = page.blocks.iter().find_map(|block| match block {
            Block::Actions(actions) => Some(actions),
            _ => None,
        });
        let texts = actions.expect("actions").iter().map(|one| one.text.clone());
        assert_eq!(texts.collect::<Vec<_>>(), expect, "{reason:?}");
    };
    check(
        UnreadableReason::NoSwitch,
        &[
            messages::action_open_form(),
            messages::action_confirm(),
            messages::action_not_objecting(),
            messages::action_declare(),
        ],
    );
    check(
        UnreadableReason::Ambiguous,
        &[
            messages::action_open_switch(),
            messages::action_not_objecting(),
            messages::action_declare(),
        ],
    );
}

#[test]
fn the_status_says_that_the_profile_decides() {
    let next = |reason| Status::of(&without_switch(reason)).next;
    assert_eq!(
        next(UnreadableReason::NoSwitch),
        messages::next_not_offered()
    );
    assert_eq!(
        next(UnreadableReason::Ambiguous),
        messages::next_unreadable()
    );
}

/// The names of the menu entries are the platform's own.
#[test]
fn the_way_in_the_phone_app_stands_beside_the_way_on_the_web() {
    let text = popup_text(&situation("en", &[]));
    let way = "phone app: your photo, then the settings, then “Data privacy > Data for Generative";
    assert!(text.contains(way), "{text}");
}
