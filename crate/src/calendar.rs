//! Exports the known dates as a calendar file (iCalendar, RFC 5545) that other programs can import.

use crate::journal::Journal;
use crate::rights::Objection;
use crate::situation::Situation;
use crate::words::{Localizer, Message, messages};
use chrono::NaiveDate;
use icalendar::{Calendar, Component, Event, EventLike};

/// A dated event of the calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// Identifies the event among those of one journal; part of its UID.
    pub name: String,
    pub on: NaiveDate,
    /// The event's summary, without the platform's name.
    pub what: Message,
    /// The page that the event is about, if there is one.
    pub url: Option<String>,
}

/// The dates that are still to come.
#[must_use]
pub fn dates(situation: &Situation) -> Vec<Date> {
    let platform = situation.platform.slug;
    let name = |name| format!("{platform}-{name}");
    let mut dates = Vec::new();
    if let Objection::AnswerDue { due, .. } = situation.objection {
        dates.push(Date {
            name: name("answer-due"),
            on: due,
            what: messages::event_answer_due(),
            url: None,
        });
        dates.extend(due.succ_opt().map(|on| Date {
            name: name("month-over"),
            on,
            what: messages::event_overdue(),
            url: None,
        }));
    }
    let today = situation.person.now.date();
    // A setting that does not ask raises no alarm.
    let asking = situation
        .settings
        .iter()
        .filter(|one| one.setting.setting().asks);
    for one in asking {
        let reminder = one.state.reminder.filter(|reminder| reminder.due > today);
        dates.extend(reminder.map(|reminder| Date {
            name: format!("{platform}-{}-look-again", one.setting.slug()),
            on: reminder.due,
            what: messages::event_look_again(),
            url: Some(one.setting.url()),
        }));
    }
    dates
}

/// The text of the calendar file, for the owner of `journal`.
///
/// An event keeps its UID whenever the file is saved again, so that a calendar that has the event
/// already moves it instead of showing it twice. No other journal has the same UID, since the ids
/// of entries are random.
#[must_use]
pub fn file(situation: &Situation, journal: &Journal, localizer: &Localizer<'_>) -> String {
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
            .timestamp(situation.person.now.stamp().to_utc())
            .summary(&localizer.say(&situation.platform.labelled(what)))
            // The event does not block the person's day as busy.
            .add_property("TRANSP", "TRANSPARENT")
            // An all-day event ends on the next day, which is not part of it (RFC 5545, section
            // 3.6.1).
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
