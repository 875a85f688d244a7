//! The journal as a timeline: days with their entries, newest first.

use super::sentence::sentence;
use crate::journal::{Entry, EntryKind, Journal, Subject, SwitchState, Transition};
use crate::platform::PlatformId;
use crate::reading::UnreadableReason;
use crate::sanitize;
use crate::view::{Day, Fact, Shape, TimelineEntry, Value};
use crate::words::{Message, messages};
use chrono::{DateTime, FixedOffset};

/// The known platforms that entries name, in the order in which they are offered.
pub(super) fn platforms(journal: &Journal) -> Vec<PlatformId> {
    let named = |platform: &PlatformId| journal.of_platform(*platform).next().is_some();
    PlatformId::all().filter(named).collect()
}

/// The days that have entries, newest first. `only` is the platform of which alone the entries are
/// listed.
pub(super) fn days(journal: &Journal, only: Option<PlatformId>) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for (entry, transition) in journal.annotated().into_iter().rev() {
        let platform = entry.subject().and_then(Subject::platform);
        if only.is_some() && platform != only {
            continue;
        }
        let date = entry.at.date_naive();
        let timeline_entry = timeline_entry(entry, transition);
        match days.last_mut().filter(|day| day.date == date) {
            Some(day) => day.entries.push(timeline_entry),
            None => days.push(Day {
                date,
                heading: messages::record_day(date),
                entries: vec![timeline_entry],
            }),
        }
    }
    days
}

fn timeline_entry(entry: &Entry, transition: Transition) -> TimelineEntry {
    TimelineEntry {
        at: entry.at,
        time: messages::record_time(entry.at, offset(entry.at).as_str()),
        shape: shape(&entry.what, transition),
        sentence: sentence(entry, transition),
        facts: facts(entry),
    }
}

/// The offset from UTC, such as `+01:00`.
pub(super) fn offset(at: DateTime<FixedOffset>) -> String {
    at.offset().to_string()
}

/// The shape of an entry's mark.
pub(super) fn shape(what: &EntryKind, transition: Transition) -> Shape {
    match (what, transition) {
        (EntryKind::SwitchUnreadable { .. }, _) | (_, Transition::Stale) => Shape::Unclear,
        (EntryKind::SwitchSeen { .. }, Transition::Confirmed) => Shape::Confirmed,
        (EntryKind::SwitchSeen { state, .. }, _) => match state {
            SwitchState::On => Shape::On,
            SwitchState::Off => Shape::Off,
        },
        (
            EntryKind::SwitchOpened { .. }
            | EntryKind::ObjectionDeclared
            | EntryKind::NotObjecting
            | EntryKind::Reconsidered
            | EntryKind::BannerPostponed { .. }
            | EntryKind::BannerDismissed
            | EntryKind::StepTaken { .. }
            | EntryKind::StepTakenBack { .. }
            | EntryKind::PlatformUsed
            | EntryKind::PlatformNotUsed,
            _,
        ) => Shape::Person,
        (
            EntryKind::RegionChosen { .. }
            | EntryKind::LanguageChosen { .. }
            | EntryKind::InterfaceLanguageChosen { .. }
            | EntryKind::QuietModeChosen { .. }
            | EntryKind::ReminderChosen { .. }
            | EntryKind::JournalSetAside { .. }
            | EntryKind::JournalImported { .. },
            _,
        ) => Shape::Setting,
    }
}

fn facts(entry: &Entry) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(place) = place(&entry.what) {
        facts.push(Fact {
            name: messages::fact_where(),
            value: Value::Message(place),
        });
    }
    if let EntryKind::SwitchSeen {
        label,
        interface_language,
        ..
    } = &entry.what
        && !label.is_empty()
    {
        facts.push(Fact {
            name: messages::fact_label(),
            value: quoted(label, interface_language),
        });
    }
    facts.push(Fact {
        name: messages::fact_version(),
        value: Value::Plain(sanitize::line(&entry.version)),
    });
    facts
}

/// Words that the page used. They are sanitised here as well, because the entry may come from an
/// earlier version of Veto or from a file.
pub(super) fn quoted(label: &str, language: &str) -> Value {
    Value::Quoted {
        text: sanitize::line(label),
        language: sanitize::line(language),
    }
}

/// The platform's page that the entry is about, if known.
fn place(what: &EntryKind) -> Option<Message> {
    match what {
        EntryKind::SwitchUnreadable {
            reason: UnreadableReason::SignedOut,
            ..
        } => Some(messages::place_sign_in()),
        EntryKind::SwitchSeen { .. } | EntryKind::SwitchUnreadable { .. } => {
            Some(messages::place_switch())
        }
        _ => None,
    }
}
