//! The journal as a timeline: days with their entries, newest first.

use super::sentence::sentence;
use crate::journal::{Entry, Journal, Meaning, SwitchState, What};
use crate::platform::Platform;
use crate::reading::UnreadableReason;
use crate::tidy;
use crate::view::{Day, Fact, Happening, Shape, Value};
use crate::words::{Message, messages};
use chrono::{DateTime, FixedOffset};

/// The days that have entries, newest first.
pub(super) fn days(journal: &Journal, platform: &Platform) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for (entry, meaning) in journal.told().into_iter().rev() {
        let date = entry.at.date_naive();
        let happening = happening(entry, meaning, platform);
        match days.last_mut().filter(|day| day.date == date) {
            Some(day) => day.happenings.push(happening),
            None => days.push(Day {
                date,
                heading: messages::record_day(date),
                happenings: vec![happening],
            }),
        }
    }
    days
}

fn happening(entry: &Entry, meaning: Meaning, platform: &Platform) -> Happening {
    Happening {
        at: entry.at,
        time: messages::record_time(entry.at, offset(entry.at).as_str()),
        shape: shape(&entry.what, meaning),
        sentence: sentence(&entry.what, meaning, platform),
        facts: facts(entry),
    }
}

/// The offset from UTC, such as `+01:00`.
pub(super) fn offset(at: DateTime<FixedOffset>) -> String {
    at.offset().to_string()
}

/// The shape of an entry's mark.
pub(super) fn shape(what: &What, meaning: Meaning) -> Shape {
    match (what, meaning) {
        (What::SwitchUnreadable { .. }, _) | (_, Meaning::Stale) => Shape::Unclear,
        (What::SwitchSeen { .. }, Meaning::Confirmed) => Shape::Confirmed,
        (What::SwitchSeen { state, .. }, _) => match state {
            SwitchState::On => Shape::On,
            SwitchState::Off => Shape::Off,
        },
        (
            What::SwitchOpened { .. }
            | What::ObjectionDeclared
            | What::NotObjecting
            | What::Reconsidered
            | What::BannerPostponed { .. }
            | What::BannerDismissed
            | What::StepTaken { .. }
            | What::StepTakenBack { .. },
            _,
        ) => Shape::Said,
        (
            What::RegionChosen { .. }
            | What::LanguageChosen { .. }
            | What::InterfaceLanguageChosen { .. }
            | What::QuietModeChosen { .. }
            | What::ReminderChosen { .. }
            | What::JournalSetAside { .. }
            | What::JournalImported { .. },
            _,
        ) => Shape::Kept,
    }
}

fn facts(entry: &Entry) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(place) = place(&entry.what) {
        facts.push(Fact {
            name: messages::fact_where(),
            value: Value::Said(place),
        });
    }
    if let What::SwitchSeen {
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
        value: Value::Plain(tidy::line(&entry.version)),
    });
    facts
}

/// Words that the page used. They are sanitised here as well, because the entry may come from an
/// earlier version of Veto or from a file.
pub(super) fn quoted(label: &str, language: &str) -> Value {
    Value::Quoted {
        text: tidy::line(label),
        language: tidy::line(language),
    }
}

/// The platform's page that the entry is about, if known.
fn place(what: &What) -> Option<Message> {
    match what {
        What::SwitchUnreadable {
            reason: UnreadableReason::SignedOut,
            ..
        } => Some(messages::place_sign_in()),
        What::SwitchSeen { .. } | What::SwitchUnreadable { .. } => Some(messages::place_switch()),
        _ => None,
    }
}
