//! Tests of what is shown about staying off: "on again", the note about the account, and the sync.

use super::*;
use crate::journal::{Standing, Step};
use crate::sync::{SyncError, SyncErrorKind, SyncState, UnreadablePeer};
use crate::words::messages;

fn in_step() -> SyncState {
    SyncState {
        device: "d".to_owned().try_into().unwrap(),
        on: true,
        error: None,
        unreadable_peer: None,
    }
}

/// Checks which date is which: both are dates, and easy to confuse.
#[test]
fn on_again_is_said_with_both_dates_the_right_way_round() {
    let history = histories().swap_remove(4).1;
    for (language, parts) in [
        (
            "en",
            ["was off on October 5, 2026", "saw it, on November 6, 2026"],
        ),
        (
            "fr",
            [
                "le 5 octobre 2026, il était désactivé",
                "vu le 6 novembre 2026",
            ],
        ),
        (
            "nl",
            [
                "op 5 oktober 2026 stond hij uit",
                "hem op 6 november 2026 zag",
            ],
        ),
        (
            "de",
            [
                "am 5. Oktober 2026 war er ausgeschaltet",
                "ihn am 6. November 2026 sah",
            ],
        ),
    ] {
        let everything = everything(language, &history);
        let situation = linkedin(&everything);
        let said = |message: &_| {
            with_localizer(situation.person.language, |localizer| {
                localizer.say(message)
            })
        };
        let tooltip = said(&Badge::of(&everything).title[0]);
        let banner = said(&banner(&situation).unwrap().sentences[0]);
        for part in parts {
            assert!(tooltip.contains(part), "{part:?} is not in {tooltip:?}");
            assert!(banner.contains(part), "{part:?} is not in {banner:?}");
        }
    }
}

/// The first view of the popup has room for one of the two.
#[test]
fn an_overdue_answer_moves_the_notes_about_the_switch_into_what_is_folded() {
    let confirmed = histories().swap_remove(3).1;
    let (step, on) = (Step::Form, "2026-10-06".parse().unwrap());
    let sent = EntryKind::StepTaken { step, on };
    let sent = ("2026-10-06T11:00:00+02:00".to_owned(), sent);
    let check = |history: &[_], notes: usize, folded: usize| {
        let everything = everything("en", history);
        let page = popup(&everything, &order(&everything));
        assert_eq!(page.status.notes.len(), notes, "{:?}", page.status);
        let date = page.blocks.iter().find_map(|block| match block {
            Block::Section {
                id: "date", items, ..
            } => Some(items),
            _ => None,
        });
        let is_note = |item: &&Item| **item == Item::Paragraph(messages::account_note());
        assert_eq!(date.unwrap().iter().filter(is_note).count(), folded);
    };
    check(&confirmed, 2, 0);
    check(&[&confirmed[..], &[sent]].concat(), 0, 1);
}

#[test]
fn what_is_wrong_with_the_sync_is_said() {
    let alerts = |state: SyncState| {
        let now = "2026-11-23T11:00:00+01:00";
        let situation = situation_at(now, "en", &[], |opened, _| opened.sync = Some(state));
        let text = popup_text(&situation);
        let alerts = text.lines().filter(|line| line.starts_with("/!\\"));
        alerts.map(|line| format!("{line}\n")).collect::<String>()
    };
    let in_step = in_step();
    let error = |kind| {
        let since = moment("2026-11-20T11:00:00+01:00").stamp();
        Some(SyncError { since, kind })
    };
    assert_eq!(alerts(in_step.clone()), "");
    let mut out = String::new();
    for error in [SyncErrorKind::Refused, SyncErrorKind::Full].map(error) {
        let state = in_step.clone();
        out += &alerts(SyncState { error, ..state });
    }
    for unreadable_peer in [UnreadablePeer::Newer, UnreadablePeer::Damaged].map(Some) {
        let state = in_step.clone();
        out += &alerts(SyncState {
            unreadable_peer,
            ..state
        });
    }
    out += &alerts(SyncState {
        on: false,
        error: error(SyncErrorKind::Refused),
        ..in_step
    });
    insta::assert_snapshot!("alerts_sync_en", out);
}

/// Pages do not always show which account is open. A note says so beside a confirmation and beside
/// "on again".
#[test]
fn a_tick_is_for_one_account_and_says_so() {
    for (name, history) in histories() {
        let situation = situation("en", &history);
        let popup = popup(&alone(&situation), &[]);
        let ticked = popup.status.sign == "✓";
        let reverted = matches!(
            situation.settings[0].state.standing,
            Standing::Reverted { .. }
        );
        let of_account = popup.status.notes.contains(&messages::account_note());
        assert_eq!(of_account, ticked, "{name}");
        let note = messages::account_note_reverted();
        assert_eq!(popup.status.notes.contains(&note), reverted, "{name}");
    }
}

#[test]
fn while_the_record_is_synced_nobody_is_told_that_nothing_leaves() {
    let text = |on| {
        let now = "2026-11-23T11:00:00+01:00";
        let situation = situation_at(now, "en", &[], |opened, _| opened.sync = on);
        popup_text(&situation)
    };
    let nothing = "nothing leaves your browser.";
    assert!(text(None).contains(nothing));
    assert!(!text(Some(in_step())).contains(nothing));
}
