//! What happened, as data: days, entries, facts, and what came of an import. Tells none of it.

use crate::view::Tone;
use crate::words::Message;
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

/// What is said when an import is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its colour.
    pub tone: Tone,
    /// The sentences.
    pub sentences: Vec<Message>,
}
