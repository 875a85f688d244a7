//! The record's timeline as data: days, entries and facts; also the outcome of an import.

use crate::view::Tone;
use crate::words::Message;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// One day of the timeline, by the person's calendar.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Day {
    pub date: NaiveDate,
    /// The date, written out.
    pub heading: Message,
    pub entries: Vec<TimelineEntry>,
}

/// An entry of the journal, as the timeline shows it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TimelineEntry {
    /// When the entry was written.
    pub at: DateTime<FixedOffset>,
    /// The time of day, with its offset from UTC.
    pub time: Message,
    pub shape: Shape,
    pub sentence: Message,
    pub facts: Vec<Fact>,
}

/// The shape of a mark on the timeline. Shapes can be distinguished without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// The switch was seen on.
    On,
    /// The switch was seen off.
    Off,
    /// The switch was also off after a fresh load.
    Confirmed,
    /// The switch could not be read, or the reading does not count.
    Unclear,
    /// The person said or did something.
    Person,
    /// A setting was chosen, or the journal itself was set aside or extended from a file.
    Setting,
}

/// A named value in the record or on a card of the next steps.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fact {
    pub name: Message,
    pub value: Value,
}

/// The value of a [`Fact`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// Veto's own words.
    Message(Message),
    /// The platform's own words.
    Quoted {
        text: String,
        /// BCP 47 tag of their language; empty if it is not known.
        language: String,
    },
    /// A text that is the same in every language, such as a number or an address.
    Plain(String),
}

/// The outcome of an import, in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Outcome {
    pub tone: Tone,
    pub sentences: Vec<Message>,
}
