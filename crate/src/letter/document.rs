//! A letter as data: sender, recipient, subject and paragraphs. Also renders it as plain text.

use crate::words::{Message, Words};
use chrono::NaiveDate;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The sender's address, line by line. What is not known is left out.
    pub sender: Vec<Line>,
    /// The recipient's address, line by line.
    pub recipient: Vec<Line>,
    /// The date of the letter.
    pub day: NaiveDate,
    pub subject: Message,
    pub body: Vec<Paragraph>,
    /// The complimentary close.
    pub closing: Message,
    /// The name below the closing.
    pub signature: String,
}

/// A line of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Veto's own text.
    Said(Message),
    /// A name, a number, or what the person typed.
    Plain(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paragraph {
    /// One or more sentences.
    Said(Message),
    /// A bulleted list.
    List(Vec<Message>),
    /// What the person wrote, paragraph by paragraph.
    Own(Vec<String>),
}

impl Paragraph {
    /// Splits the person's text into paragraphs at empty lines. Single line breaks stay.
    pub(super) fn own(text: &str) -> Self {
        Self::Own(text.split("\n\n").map(str::to_owned).collect())
    }
}

impl Line {
    pub(super) fn plain(lines: &str) -> impl Iterator<Item = Self> {
        let lines = lines.lines().filter(|line| !line.is_empty());
        lines.map(|line| Self::Plain(line.to_owned()))
    }

    /// The line as text.
    #[must_use]
    pub fn said(&self, words: &Words<'_>) -> String {
        match self {
            Self::Said(message) => words.say(message),
            Self::Plain(text) => text.clone(),
        }
    }
}

impl Document {
    /// The whole letter as plain text, to be pasted elsewhere. Empty lines separate paragraphs.
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
