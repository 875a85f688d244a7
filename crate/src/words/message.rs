//! A message, before it has a language: its key in the catalogues and its arguments.

use crate::sanitize;
use chrono::{DateTime, FixedOffset, NaiveDate};

/// A sentence to show, in any language. Made only by the functions in [`super::messages`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    pub(super) key: &'static str,
    pub(super) count: Option<u64>,
    pub(super) arguments: Vec<(&'static str, Argument)>,
}

/// A value that goes into a sentence. How it is written depends on the language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Argument {
    Number(u64),
    /// A calendar day.
    Date(NaiveDate),
    /// A calendar day, for where there is little room.
    ShortDate(NaiveDate),
    /// A time of day.
    Time(DateTime<FixedOffset>),
    /// Text that is the same in every language, such as a name.
    Text(String),
    /// A country, by its ISO 3166-1 code.
    Country(&'static str),
    /// Words in another language than the sentence's, such as a label of the platform.
    Quoted {
        text: String,
        /// BCP 47 tag; empty if the language is not known.
        language: String,
    },
    /// Another sentence.
    Message(Box<Message>),
}

impl Argument {
    /// Words in the language `language`, a BCP 47 tag; empty if it is not known. Both are
    /// sanitised, because they may come from a page or a file.
    pub(crate) fn quoted(text: &str, language: &str) -> Self {
        Self::Quoted {
            text: sanitize::line(text),
            language: sanitize::line(language),
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
