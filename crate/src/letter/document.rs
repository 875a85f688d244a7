//! A letter as data: sender, recipient, subject and paragraphs. Also renders it as plain text.

use crate::words::{Localizer, Message};
use chrono::NaiveDate;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The sender's address, line by line. What is not known is left out.
    pub sender: Vec<AddressLine>,
    /// The recipient's address, line by line.
    pub recipient: Vec<AddressLine>,
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
pub enum AddressLine {
    /// Veto's own text.
    Message(Message),
    /// A name, a number, or what the person typed.
    Plain(String),
    /// A country, by its ISO 3166-1 code. Its name is in the letter's language.
    Country(&'static str),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paragraph {
    /// One or more sentences.
    Message(Message),
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

impl AddressLine {
    pub(super) fn plain(lines: &str) -> impl Iterator<Item = Self> {
        let lines = lines.lines().filter(|line| !line.is_empty());
        lines.map(|line| Self::Plain(line.to_owned()))
    }

    /// The line as text.
    #[must_use]
    pub fn localized(&self, localizer: &Localizer<'_>) -> String {
        match self {
            Self::Message(message) => localizer.say(message),
            Self::Plain(text) => text.clone(),
            Self::Country(code) => localizer.country(code),
        }
    }
}

impl Document {
    /// The whole letter as plain text, to be pasted elsewhere. Empty lines separate paragraphs.
    #[must_use]
    pub fn text(&self, localizer: &Localizer<'_>) -> String {
        let address = |lines: &[AddressLine]| {
            let lines = lines.iter().map(|line| line.localized(localizer));
            lines.collect::<Vec<_>>().join("\n")
        };
        let mut parts = vec![
            address(&self.sender),
            address(&self.recipient),
            localizer.date(self.day),
            localizer.say(&self.subject),
        ];
        parts.extend(self.body_text(localizer));
        // Room for a signature by hand.
        parts.push(format!(
            "{}\n\n\n{}",
            localizer.say(&self.closing),
            self.signature
        ));
        parts.retain(|part| !part.trim().is_empty());
        parts.join("\n\n")
    }

    fn body_text(&self, localizer: &Localizer<'_>) -> impl Iterator<Item = String> {
        self.body.iter().map(|paragraph| match paragraph {
            Paragraph::Message(message) => localizer.say(message),
            Paragraph::List(items) => {
                let items = items
                    .iter()
                    .map(|item| format!("– {}", localizer.say(item)));
                items.collect::<Vec<_>>().join("\n")
            }
            Paragraph::Own(paragraphs) => paragraphs.join("\n\n"),
        })
    }
}
