//! A letter as data: who writes to whom, about what, in which paragraphs; and as plain text. Holds no sentence of its own.

use crate::words::{Message, Words};
use chrono::NaiveDate;

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Who writes, line by line; what is not known is left out.
    pub sender: Vec<Line>,
    /// To whom, line by line.
    pub recipient: Vec<Line>,
    /// The day.
    pub day: NaiveDate,
    /// What it is about.
    pub subject: Message,
    /// What it says.
    pub body: Vec<Paragraph>,
    /// Its last words.
    pub closing: Message,
    /// The name below them.
    pub signature: String,
}

/// A line of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Words of Veto's.
    Said(Message),
    /// A name, a number, or what the person typed.
    Plain(String),
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paragraph {
    /// A sentence or several.
    Said(Message),
    /// Things, one by one.
    List(Vec<Message>),
    /// What the person wrote, paragraph by paragraph.
    Own(Vec<String>),
}

impl Paragraph {
    /// A text of the person's, in paragraphs; lines within one stay lines.
    pub(super) fn own(text: &str) -> Self {
        Self::Own(text.split("\n\n").map(str::to_owned).collect())
    }
}

impl Line {
    pub(super) fn plain(lines: &str) -> impl Iterator<Item = Self> {
        let lines = lines.lines().filter(|line| !line.is_empty());
        lines.map(|line| Self::Plain(line.to_owned()))
    }

    /// The line in words.
    #[must_use]
    pub fn said(&self, words: &Words<'_>) -> String {
        match self {
            Self::Said(message) => words.say(message),
            Self::Plain(text) => text.clone(),
        }
    }
}

impl Document {
    /// The whole letter as plain text, to be pasted elsewhere: paragraphs are parted by empty lines.
    #[must_use]
    pub fn text(&self, words: &Words<'_>) -> String {
        let address = |lines: &[Line]| {
            let lines = lines.iter().map(|line| line.said(words));
            lines.collect::<Vec<_>>().join("\n")
        };
        let mut parts = vec![
            address(&self.sender),
            address(&self.recipient),
            words.date(self.day),
            words.say(&self.subject),
        ];
        parts.extend(self.body_text(words));
        parts.push(format!("{}\n{}", words.say(&self.closing), self.signature));
        parts.retain(|part| !part.trim().is_empty());
        parts.join("\n\n")
    }

    fn body_text(&self, words: &Words<'_>) -> impl Iterator<Item = String> {
        self.body.iter().map(|paragraph| match paragraph {
            Paragraph::Said(message) => words.say(message),
            Paragraph::List(items) => {
                let items = items.iter().map(|item| format!("– {}", words.say(item)));
                items.collect::<Vec<_>>().join("\n")
            }
            Paragraph::Own(paragraphs) => paragraphs.join("\n\n"),
        })
    }
}
