//! The dates that are known as a calendar file (iCalendar, RFC 5545), for other programs to take in. Saves none.

use crate::journal::Journal;
use crate::rights::Objection;
use crate::situation::Situation;
use crate::words::{Message, Words, messages};
use chrono::NaiveDate;
use icalendar::{Calendar, Component, Event, EventLike};

/// A day in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// The event's name among the events of one journal.
    pub name: &'static str,
    /// The day.
    pub on: NaiveDate,
    /// What is on that day.
    pub what: Message,
    /// The page that it is about, if there is one.
    pub url: Option<String>,
}

/// The dates that are still to come.
#[must_use]
pub fn dates(situation: &Situation) -> Vec<Date> {
    let mut dates = Vec::new();
    if let Objection::AnswerDue { due, .. } = situation.objection {
        dates.push(Date {
            name: "answer-due",
            on: due,
            what: messages::event_answer_due(),
            url: None,
        });
        dates.extend(due.succ_opt().map(|on| Date {
            name: "month-over",
            on,
            what: messages::event_overdue(),
            url: None,
        }));
    }
    let today = situation.now.date();
    let reminder = situation.position.reminder;
    dates.extend(reminder.filter(|one| one.due > today).map(|one| Date {
        name: "look-again",
        on: one.due,
        what: messages::event_look_again(),
        url: Some(situation.platform.switch_url()),
    }));
    dates
}

/// The file's text, for the owner of a journal.
///
/// An event has the same name whenever it is saved again, so that a calendar that has it already takes its new day
/// instead of having two; and no other journal's has that name, since the ids of entries are made at random.
#[must_use]
pub fn file(situation: &Situation, journal: &Journal, words: &Words<'_>) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Veto//EN"));
    let owner = journal
        .entries()
        .first()
        .map_or("", |first| first.id.as_str());
    for Date {
        name,
        on,
        what,
        url,
    } in dates(situation)
    {
        let mut event = Event::with_uid(&format!("{owner}-{name}"));
        event
            .timestamp(situation.now.stamp().to_utc())
            .summary(&words.say(&what))
            // It takes up none of the day.
            .add_property("TRANSP", "TRANSPARENT")
            // Until the day after, which is not part of it (section 3.6.1).
            .starts(on)
            .ends(on.succ_opt().unwrap_or(on));
        if let Some(url) = url {
            event.url(&url);
        }
        calendar.push(event.done());
    }
    calendar.done().to_string()
}

#[cfg(test)]
mod tests;
