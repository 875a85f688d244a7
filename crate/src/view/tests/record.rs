//! Snapshot tests of the record and its receipt in words, for people to read.

use super::*;
use crate::journal::{ImportOutcome, ImportRefusal, Step};
use crate::platform::PlatformId;
use crate::reading::UnreadableReason::SignedOut;
use crate::words::messages;
use chrono::NaiveDate;
use std::fmt::Write;
use std::num::NonZeroU16;

const LABEL: &str = "Use my data for training content creation AI models";

/// A record with this history, opened on 23 November 2026 by somebody in Belgium.
pub(super) fn recorded(language: &str, history: &[(String, EntryKind)]) -> Recorded {
    let mut journal = Journal::default();
    for (index, (at, what)) in history.iter().enumerate() {
        let id = format!("e{index}").try_into().unwrap();
        let what = begun(&journal, moment(at), what.clone());
        journal.add(
            id,
            moment(at),
            Subject::Setting(SettingId::FIRST),
            "0.1.0",
            what,
        );
    }
    Recorded {
        everything: super::everything(language, history),
        platform: Some(PlatformId::LINKEDIN),
        journal,
        version: "0.2.0".into(),
        import: None,
        deletion: None,
    }
}

fn seen_as(at: &str, state: SwitchState) -> (String, EntryKind) {
    let (at, mut what) = seen(at, state);
    if let EntryKind::SwitchSeen {
        label,
        interface_language,
        ..
    } = &mut what
    {
        LABEL.clone_into(label);
        "en-US".clone_into(interface_language);
    }
    (at, what)
}

/// One or more entries of every kind, except reminders and steps: these have a test of their own
/// below.
pub(super) fn everything() -> Vec<(String, EntryKind)> {
    use SwitchState::{Off, On};
    let on_the_fourth = |what| ("2026-05-04T09:00:00+02:00".to_owned(), what);
    let mut history: Vec<_> = [
        EntryKind::RegionChosen {
            region: Some(Region::Switzerland),
        },
        EntryKind::RegionChosen { region: None },
        EntryKind::LanguageChosen {
            language: Some("fr".into()),
        },
        EntryKind::LanguageChosen {
            language: Some("xx".into()),
        },
        EntryKind::LanguageChosen { language: None },
        EntryKind::InterfaceLanguageChosen {
            language: Some("nl-BE".into()),
        },
        EntryKind::InterfaceLanguageChosen { language: None },
        EntryKind::QuietModeChosen { quiet: true },
        EntryKind::QuietModeChosen { quiet: false },
        EntryKind::NotObjecting,
        EntryKind::Reconsidered,
        EntryKind::BannerPostponed {
            until: NaiveDate::from_ymd_opt(2026, 5, 11).unwrap(),
        },
        EntryKind::BannerDismissed,
        EntryKind::ObjectionDeclared,
        EntryKind::JournalSetAside {
            reason: SetAsideReason::Corrupt,
            key: "set_aside/x".into(),
        },
        EntryKind::JournalSetAside {
            reason: SetAsideReason::Newer,
            key: "set_aside/y".into(),
        },
        EntryKind::JournalImported { entries: 12 },
        EntryKind::SwitchOpened {
            interface_language: String::new(),
        },
    ]
    .map(on_the_fourth)
    .into();
    let stale = |at: &str| {
        let (at, mut what) = seen_as(at, On);
        if let EntryKind::SwitchSeen { load, .. } = &mut what {
            load.opened_at = 0;
        }
        (at, what)
    };
    history.extend([
        unreadable("2026-05-04T09:00:01+02:00", SignedOut),
        unreadable("2026-05-04T09:00:02+02:00", UnreadableReason::NoSwitch),
        seen_as("2026-05-04T10:00:00+02:00", On),
        seen_as("2026-05-04T10:01:00+02:00", Off),
        stale("2026-05-04T10:02:00+02:00"),
        seen_as("2026-06-05T00:30:00+05:45", Off),
        seen_as("2026-11-01T10:00:00+01:00", On),
    ]);
    history
}

fn page_text(recorded: &Recorded) -> String {
    with_localizer(recorded.everything.person.language, |localizer| {
        let Record {
            heading,
            page,
            receipt,
        } = record(recorded);
        let mut out = format!(
            "{} | {}\n({}) {} | {}\n",
            localizer.say(&page.title),
            localizer.say(&heading),
            page.status.sign,
            page.status.platform.unwrap_or_default(),
            localizer.say(&page.status.sentence)
        );
        for block in &page.blocks {
            block_text(&mut out, localizer, block);
        }
        write!(
            out,
            "\n== {} ==\n{}\n",
            localizer.say(&receipt.heading),
            localizer.say(&receipt.status)
        )
        .unwrap();
        for fact in &receipt.facts {
            writeln!(out, "{}", fact_text(localizer, fact)).unwrap();
        }
        writeln!(out, "{}", localizer.say(&receipt.entries_heading)).unwrap();
        for one in &receipt.entries {
            let (moment, sentence) = (localizer.say(&one.moment), localizer.say(&one.sentence));
            writeln!(out, "  ({:?}) {moment} {sentence}", one.shape).unwrap();
        }
        for note in receipt.rest.iter().chain(&receipt.notes) {
            writeln!(out, "{}", localizer.say(note)).unwrap();
        }
        out
    })
}

#[test]
fn the_whole_record() {
    for language in Language::all() {
        let folder = language.folder();
        let text = page_text(&recorded(folder, &everything()));
        assert!(!text.contains('$'), "{text}");
        insta::assert_snapshot!(format!("record_{folder}"), text);
    }
}

#[test]
fn a_record_without_entries() {
    let text = page_text(&recorded("en", &[]));
    insta::assert_snapshot!("record_empty_en", text);
    assert!(!text.contains("JSON)]"), "there is nothing to save");
}

#[test]
fn what_an_import_came_to() {
    let day = |day| NaiveDate::from_ymd_opt(2026, 5, day).unwrap();
    let added = |entries, known| ImportOutcome::Added {
        entries,
        known,
        first: day(4),
        last: day(9),
    };
    let refused = |why| ImportOutcome::Refused { why };
    let outcomes = [
        added(1, 0),
        added(12, 1),
        added(2, 3),
        ImportOutcome::NothingNew,
        ImportOutcome::NotKept,
        refused(ImportRefusal::NotAJournal),
        refused(ImportRefusal::Damaged { entry: Some(3) }),
        refused(ImportRefusal::Damaged { entry: None }),
        refused(ImportRefusal::Contradicts { date: day(4) }),
        refused(ImportRefusal::Newer { version: 2 }),
        refused(ImportRefusal::TooLarge { limit: 5_000_000 }),
        refused(ImportRefusal::FromTheFuture { date: day(9) }),
    ];
    for language in Language::all() {
        let mut out = String::new();
        with_localizer(language, |localizer| {
            for outcome in &outcomes {
                let mut recorded = recorded(language.folder(), &[]);
                recorded.import = Some(outcome.clone());
                for block in &record(&recorded).page.blocks {
                    if let Block::Section { items, .. } = block {
                        let outcomes = items.iter().filter(|item| matches!(item, Item::Outcome(_)));
                        outcomes.for_each(|item| {
                            writeln!(out, "{}", item_text(localizer, item)).unwrap();
                        });
                    }
                }
            }
        });
        insta::assert_snapshot!(format!("imports_{}", language.folder()), out);
    }
}

#[test]
fn damaged_journals_can_be_saved_from_here_too() {
    let mut recorded = recorded("en", &[]);
    let now = "2026-11-23T11:00:00+01:00";
    recorded.everything = everything_at(now, "en", &[], |opened, _| {
        opened.set_aside.push(SetAside {
            key: "set_aside/x".into(),
            at: Some(moment("2026-05-04T10:00:00+02:00").stamp()),
            reason: SetAsideReason::Corrupt,
        });
    });
    let text = page_text(&recorded);
    assert!(text.contains("May 4, 2026 Veto could not read your record."));
    assert!(text.contains("[Save it as a file]"));
}

#[test]
fn the_file_has_the_persons_date() {
    let recorded = recorded("en", &everything());
    let blocks = format!("{:?}", record(&recorded).page.blocks);
    assert!(blocks.contains("veto-record-2026-11-23.json"), "{blocks}");
}

/// Reminders and steps were added after the snapshots above, and have their own.
#[test]
fn reminders_and_steps_in_the_record() {
    let at = |second: u32, what| (format!("2026-05-04T09:00:{second:02}+02:00"), what);
    let on = NaiveDate::from_ymd_opt(2026, 5, 3).unwrap();
    let days = [NonZeroU16::new(30), None].map(|days| EntryKind::ReminderChosen { days });
    let steps = Step::ALL.into_iter().flat_map(|step| {
        [
            EntryKind::StepTaken { step, on },
            EntryKind::StepTakenBack { step },
        ]
    });
    let history: Vec<_> = (0..)
        .zip(days.into_iter().chain(steps))
        .map(|(second, what)| at(second, what))
        .collect();
    let recorded = recorded("en", &history);
    let out = with_localizer(Language::ENGLISH, |localizer| {
        let entries = record(&recorded).page.blocks.into_iter();
        let sections = entries.filter_map(|block| match block {
            Block::Section { items, .. } => Some(items),
            _ => None,
        });
        let days = sections.flatten().filter_map(|item| match item {
            Item::Timeline(days) => Some(days),
            _ => None,
        });
        let entries = days.flatten().flat_map(|day| day.entries);
        let sentences = entries.map(|one| localizer.say(&one.sentence) + "\n");
        sentences.collect::<String>()
    });
    insta::assert_snapshot!(out);
}

#[test]
fn a_store_that_is_closed_is_said_on_the_page_too() {
    let alerts = |available: bool| {
        let mut recorded = recorded("en", &[]);
        if !available {
            recorded.everything = recorded.everything.not_stored();
        }
        let blocks = record(&recorded).page.blocks.into_iter();
        let alerts = blocks.filter_map(|block| match block {
            Block::Alert { sentence, .. } => Some(sentence),
            _ => None,
        });
        alerts.collect::<Vec<_>>()
    };
    assert_eq!(alerts(true), []);
    assert_eq!(alerts(false), [messages::alert_store_unavailable()]);
}

/// Covers entries from a file, another device or an earlier version of Veto. New entries are
/// sanitised before they are written.
#[test]
fn s15_nothing_turns_the_text_of_the_record() {
    let hostile = "\u{202e}ffo\u{2069}\u{200b}";
    let (at, mut reading) = seen("2026-11-20T10:00:00+01:00", SwitchState::Off);
    if let EntryKind::SwitchSeen {
        label,
        interface_language,
        ..
    } = &mut reading
    {
        hostile.clone_into(label);
        hostile.clone_into(interface_language);
    }
    let language = || Some(hostile.to_owned());
    let chosen = EntryKind::LanguageChosen {
        language: language(),
    };
    let interface = EntryKind::InterfaceLanguageChosen {
        language: language(),
    };
    let at = |minute: u8| at.replace(":00+", &format!(":{minute:02}+"));
    let mut recorded = recorded(
        "en",
        &[(at(0), reading), (at(1), chosen), (at(2), interface)],
    );
    let mut journal = Journal::default();
    for entry in recorded.journal.entries() {
        let now = Moment::new(entry.at.timestamp_millis(), 60).unwrap();
        let (id, what) = (entry.id.clone(), entry.what.clone());
        journal.add(id, now, Subject::Setting(SettingId::FIRST), hostile, what);
    }
    recorded.journal = journal;
    let text = page_text(&recorded);
    assert!(text.contains("ffo"), "{text}");
    for sign in hostile.chars().filter(|sign| !sign.is_ascii()) {
        assert!(!text.contains(sign), "{sign:?} in {text}");
    }
}
