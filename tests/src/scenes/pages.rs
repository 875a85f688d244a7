//! Scenes of Veto’s own pages: the record, on screen and on paper, and the welcome page.

use super::past::{Past, declared, seen, taken, unreadable};
use super::{Scene, Surface, Then};
use chrono::NaiveDate;
use std::num::NonZeroU16;
use veto::journal::SwitchState::{Off, On};
use veto::journal::{EntryKind, SetAsideReason, Step};
use veto::reading::UnreadableReason;
use veto::region::Region;

pub(super) fn scenes() -> Vec<Scene> {
    let record = |state| Scene::new(Surface::Record, state);
    let import = |state, text: String| record(state).past([seen(3, On)]).then(Then::Import(text));
    vec![
        record("empty"),
        record("full").past(everything()),
        record("on-again").past([seen(40, Off), seen(39, Off), seen(1, On)]),
        record("delete")
            .past([seen(3, On)])
            .then(Then::AskedDeletion),
        import("added", addition()),
        import("refused", "%PDF-1.7".to_owned()),
        Scene::new(Surface::Receipt, "empty"),
        Scene::new(Surface::Receipt, "full").past(everything()),
        Scene::new(Surface::Welcome, "first"),
        Scene::new(Surface::Welcome, "organisation").then(Then::Managed(super::popup::policy())),
    ]
}

/// A journal file with new entries.
fn addition() -> String {
    let past = Past::from([(9, EntryKind::NotObjecting), (8, EntryKind::Reconsidered)]);
    let text = past.journal("en").unwrap_or_default();
    // Give the entries ids that are not in the journal yet.
    text.replace("\"scene-", "\"added-")
}

/// One entry of every kind, up to a confirmed objection.
fn everything() -> Past {
    let region = |region| EntryKind::RegionChosen { region };
    let interface = |language| EntryKind::InterfaceLanguageChosen { language };
    let aside = |reason| EntryKind::JournalSetAside {
        reason,
        key: "set_aside/scene".to_owned(),
    };
    let until = NaiveDate::from_ymd_opt(2026, 10, 2).unwrap_or_default();
    let happened = [
        (90, region(Some(Region::Switzerland))),
        (90, region(None)),
        (90, interface(Some("nl".to_owned()))),
        (90, interface(None)),
        (90, EntryKind::QuietModeChosen { quiet: true }),
        (90, EntryKind::QuietModeChosen { quiet: false }),
        (
            80,
            EntryKind::ReminderChosen {
                days: NonZeroU16::new(30),
            },
        ),
        (80, EntryKind::ReminderChosen { days: None }),
        (
            80,
            EntryKind::ReminderChosen {
                days: NonZeroU16::new(90),
            },
        ),
        (70, EntryKind::NotObjecting),
        (69, EntryKind::Reconsidered),
        (60, EntryKind::BannerPostponed { until }),
        (60, EntryKind::BannerDismissed),
        (50, aside(SetAsideReason::Corrupt)),
        (50, aside(SetAsideReason::Newer)),
        taken(49, Step::Research),
        taken(48, Step::Form),
        taken(47, Step::Letter),
        taken(46, Step::Complaint),
        (
            45,
            EntryKind::StepTakenBack {
                step: Step::Complaint,
            },
        ),
        taken(44, Step::Answer),
        taken(43, Step::Rest),
        (40, EntryKind::JournalImported { entries: 12 }),
        (
            30,
            EntryKind::SwitchOpened {
                interface_language: String::new(),
            },
        ),
        unreadable(30, UnreadableReason::SignedOut),
        unreadable(29, UnreadableReason::NoSwitch),
        declared(28),
        seen(20, On),
        seen(10, Off),
        seen(9, Off),
    ];
    happened.into()
}
