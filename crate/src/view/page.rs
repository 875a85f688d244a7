//! A page of Veto's own as data: blocks, and what they are made of. Holds no sentence.

mod control;
mod happening;
mod step;

pub use control::{Choice, Choosable, DayField, FileChoice, Label, Tick};
pub use happening::{Day, Fact, Happening, Outcome, Shape, Value};
pub use step::{Check, Progress};

use super::{Action, DateLinePart, Status};
use crate::platform::Source;
use crate::words::{Language, Message, messages};
use chrono::NaiveDate;

/// A page of Veto's own: the popup, or the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The language it is said in.
    pub language: Language,
    /// Title of the page.
    pub title: Message,
    /// Where the person stands.
    pub status: Status,
    /// Everything else, from top to bottom.
    pub blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Something is wrong, and can be mended.
    Alert {
        /// What is wrong.
        sentence: Message,
        /// The remedy, if it is a button.
        action: Option<Action>,
    },
    /// What the person can do.
    Actions(Vec<Action>),
    /// A way to another page.
    Link(Action),
    /// Things to know or to choose.
    Section {
        /// Name of the section, in the page.
        id: &'static str,
        /// Its heading.
        heading: Message,
        /// Whether only the heading shows until it is opened.
        folded: bool,
        /// What is in it.
        items: Vec<Item>,
    },
    /// The small print.
    Note(Message),
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A sentence or two.
    Paragraph(Message),
    /// The way to the switch, in the platform's words.
    Path {
        /// One step after the other.
        steps: &'static [&'static str],
        /// The language of the words, as a BCP 47 tag.
        language: &'static str,
    },
    /// A list of things that are alike.
    List {
        /// What they are.
        heading: Message,
        /// The sign before each.
        mark: Mark,
        /// The things.
        items: Vec<Message>,
    },
    /// A page elsewhere.
    Link {
        /// What it is.
        text: Message,
        /// Its address.
        url: &'static str,
        /// More about it.
        note: Message,
    },
    /// A list to choose from.
    Choice(Choice),
    /// Something to tick.
    Tick(Tick),
    /// What the person can do.
    Actions(Vec<Action>),
    /// A file to choose.
    File(FileChoice),
    /// What came of it, to be said as soon as it is known; nothing at first.
    Outcome(Option<Outcome>),
    /// What happened, day by day.
    Timeline(Vec<Day>),
    /// Where today stands in time.
    DateLine(Vec<DateLinePart>),
    /// Drawings, each with what it shows.
    Drawings(Vec<Drawing>),
    /// Several sentences that are alike.
    Points(Vec<Message>),
    /// Things by name.
    Facts(Vec<Fact>),
    /// How far something is, and in words.
    Progress(Progress, Message),
    /// Steps in short.
    Checklist(Vec<Check>),
    /// A day to choose, with what to say of it.
    Day(DayField),
    /// Words of somebody else's, in a language that is not known: one line or several.
    Quotation(String),
}

/// A drawing that says nothing that is not said beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Where it is in the extension.
    pub path: &'static str,
    /// What it shows.
    pub caption: Message,
}

/// The sign before the things of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// They are used.
    Used,
    /// They are not.
    NotUsed,
}

pub(super) fn section(id: &'static str, heading: Message, folded: bool, items: Vec<Item>) -> Block {
    Block::Section {
        id,
        heading,
        folded,
        items,
    }
}

/// A link to a source, with the day on which it was last read.
pub(super) fn link(text: Message, source: Source) -> Item {
    let (year, month, day) = source.verified_on;
    let checked = NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    Item::Link {
        text,
        url: source.url,
        note: messages::source_checked(checked),
    }
}
