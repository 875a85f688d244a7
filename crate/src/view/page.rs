//! Extension pages as data: blocks, and the items they are made of.

mod card;
mod control;
mod step;
mod timeline;

pub use card::{CardSize, Group, PlatformCard};
pub use control::{
    Checkbox, Choice, ChoiceOption, DayField, FileChoice, Filter, FilterOption, Label,
};
pub use step::{Progress, Task};
pub use timeline::{Day, Fact, Outcome, Shape, TimelineEntry, Value};

use super::{Action, DateLinePart, Status};
use crate::platform::Source;
use crate::words::{Language, Message, messages};
use chrono::NaiveDate;

/// An extension page: the popup, or the part of another page that is made of blocks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Page {
    pub language: Language,
    pub title: Message,
    pub status: Status,
    /// Everything below the status, from top to bottom.
    pub blocks: Vec<Block>,
}

impl Page {
    /// The same page without what shows only once the person unfolds it.
    pub(super) fn folded(mut self) -> Self {
        for block in &mut self.blocks {
            match block {
                Block::Section {
                    folded: true,
                    items,
                    ..
                } => items.clear(),
                Block::Platforms(cards) => cards.iter_mut().for_each(PlatformCard::fold),
                _ => {}
            }
        }
        self
    }
}

/// A part of a page.
#[allow(clippy::large_enum_variant, reason = "a page has few blocks")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Block {
    /// Something is wrong.
    Alert {
        sentence: Message,
        /// The remedy; `None` if no button can help.
        action: Option<Action>,
    },
    /// Buttons and links in a row.
    Actions(Vec<Action>),
    /// Links to other pages, on a line of their own.
    Links(Vec<Action>),
    /// Platforms, one below the other.
    Platforms(Vec<PlatformCard>),
    /// Things to know or to choose, below a heading.
    Section {
        /// The section's `id` in the document.
        id: &'static str,
        heading: Message,
        /// Whether only the heading shows until the person opens the section.
        folded: bool,
        items: Vec<Item>,
    },
    /// Steps that can be taken, each with a page of its own.
    Tasks(Vec<Task>),
    /// What the page itself is about, below the page's heading.
    Items {
        /// The section's `id` in the document.
        id: &'static str,
        items: Vec<Item>,
    },
    /// Something to know about the block above.
    Hint(Message),
    /// Small print.
    Note(Message),
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Item {
    Paragraph(Message),
    /// The path to the switch through the platform's settings, in the platform's own words.
    Path {
        /// One name for each step of the path, in order.
        steps: &'static [&'static str],
        /// BCP 47 tag of the language of these names.
        language: &'static str,
    },
    /// A list of similar things below a heading.
    List {
        heading: Message,
        /// The sign before each item.
        mark: Mark,
        items: Vec<Message>,
    },
    /// A link to a page elsewhere.
    Link {
        text: Message,
        url: &'static str,
        /// Shown in parentheses after the link.
        note: Message,
    },
    /// A list to choose from.
    Choice(Choice),
    /// A checkbox.
    Checkbox(Checkbox),
    /// Buttons and links in a row.
    Actions(Vec<Action>),
    /// A file to choose.
    File(FileChoice),
    /// The outcome of an import, announced as soon as it is known; `None` before.
    Outcome(Option<Outcome>),
    /// The journal, day by day.
    Timeline(Vec<Day>),
    DateLine(Vec<DateLinePart>),
    /// Drawings, each with a caption.
    Drawings(Vec<Drawing>),
    /// A bulleted list of sentences.
    Bullets(Vec<Message>),
    /// Names with their values.
    Facts(Vec<Fact>),
    /// How far a step is, as a sign and in words.
    Progress(Progress, Message),
    /// Platforms, one below the other.
    Platforms(Vec<PlatformCard>),
    /// Buttons of which one is chosen: which part of the list below is shown.
    Filter(Filter),
    /// A day to choose, with what to do with it.
    Day(DayField),
    /// Somebody else's words, in one line or several, in a language that is not known.
    Quotation(String),
}

/// A drawing. It needs no text alternative, because the caption says everything that it shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Drawing {
    /// Path of the image in the extension, with a leading slash.
    pub path: &'static str,
    /// What the drawing shows, in words.
    pub caption: Message,
}

/// The sign before each item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// The data is used for training.
    Used,
    /// The data is not used for training.
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

/// A link to a source, with the day on which the source was last checked.
pub(super) fn link(text: Message, source: Source) -> Item {
    let (year, month, day) = source.verified_on;
    let checked = NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    Item::Link {
        text,
        url: source.url,
        note: messages::source_checked(checked),
    }
}
