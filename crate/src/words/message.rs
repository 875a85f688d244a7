//! A sentence before it has a language: its key in the catalogues, and what goes into it. Holds no text.

use crate::tidy;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// What is to be said, in any language. Made only by the functions in [`super::messages`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub(super) key: &'static str,
    pub(super) count: Option<u64>,
    pub(super) arguments: Vec<(&'static str, Argument)>,
}

/// Something that goes into a sentence; how it is written depends on the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A number.
    Number(u64),
    /// A day of the calendar.
    Date(NaiveDate),
    /// A time of day.
    Time(DateTime<FixedOffset>),
    /// Text that is the same in every language, such as a name.
    Text(String),
    /// Words of another language than the sentence's, such as a label of the platform's.
    Quoted {
        /// The words.
        text: String,
        /// Their language as a BCP 47 tag; empty if it is not known.
        language: String,
    },
    /// Another sentence.
    Message(Box<Message>),
}

impl Argument {
    /// Words in the language `language`, a BCP 47 tag; empty if it is not known. Tidied: they may be a page's, or from a file.
    pub(crate) fn quoted(text: &str, language: &str) -> Self {
        Self::Quoted {
            text: tidy::line(text),
            language: tidy::line(language),
        }
    }
}

impl Message {
    pub(super) fn new(
        key: &'static str,
        count: Option<u64>,
        arguments: Vec<(&'static str, Argument)>,
    ) -> Self {
        Self {
            key,
            count,
            arguments,
        }
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<NaiveDate> for Argument {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl From<DateTime<FixedOffset>> for Argument {
    fn from(time: DateTime<FixedOffset>) -> Self {
        Self::Time(time)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}
