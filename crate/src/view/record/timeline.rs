//! The journal as a timeline: days, and what happened on each, newest first. Chooses no markup.

use super::sentence::sentence;
use crate::journal::{Entry, Journal, Meaning, SwitchState, What};
use crate::platform::Platform;
use crate::reading::UnreadableReason;
use crate::words::{Message, messages};
use chrono::{DateTime, FixedOffset, NaiveDate};

/// What happened on one day of the person's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: NaiveDate,
    /// It, written out.
    pub heading: Message,
    /// What happened.
    pub happenings: Vec<Happening>,
}

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// The time of day, with its offset from UTC.
    pub time: Message,
    /// The mark on the line.
    pub shape: Shape,
    /// What happened.
    pub sentence: Message,
    /// More about it.
    pub facts: Vec<Fact>,
}

/// The shape of a mark: told apart without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// The switch was on.
    On,
    /// It was off.
    Off,
    /// It was off after a fresh load, too.
    Confirmed,
    /// It could not be read, or what was read does not count.
    Unclear,
    /// The person said or did something.
    Said,
    /// Veto was set up, or did something with the record itself.
    Kept,
}

/// Something more, with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub name: Message,
    /// What it is here.
    pub value: Value,
}

/// What a fact is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words of Veto's own.
    Said(Message),
    /// The platform's own words.
    Quoted {
        /// The words.
        text: String,
        /// Their language, as a BCP 47 tag; empty if it is not known.
        language: String,
    },
    /// Something that is the same in every language, such as a number or an address.
    Plain(String),
}

/// The days of the journal on which something happened, newest first.
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

/// One entry, as it is shown.
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

/// The mark of an entry.
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
        value: Value::Plain(entry.version.clone()),
    });
    facts
}

pub(super) fn quoted(label: &str, language: &str) -> Value {
    Value::Quoted {
        text: label.to_owned(),
        language: language.to_owned(),
    }
}

/// On which page of the platform, where that is known.
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
