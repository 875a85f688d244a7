//! Controls of a page as data: lists, ticks, files, days. Says what they ask, and asks nothing.

use crate::request::Request;
use crate::view::{Action, Deed};
use crate::words::Message;
use chrono::NaiveDate;

/// A list of which one is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Name for the control, in the page.
    pub id: &'static str,
    /// What it is about.
    pub label: Message,
    /// What can be chosen.
    pub options: Vec<Choosable>,
    /// What is to be known of what is chosen now.
    pub note: Option<Message>,
}

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// What it is called.
    pub label: Label,
    /// What choosing it asks of the background.
    pub request: Request,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Something that is on when ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Name for the control, in the page.
    pub id: &'static str,
    /// What it turns on.
    pub label: Message,
    /// Why one might.
    pub explanation: Message,
    /// What ticking or unticking it now asks of the background.
    pub request: Request,
    /// Whether it is ticked.
    pub ticked: bool,
    /// What is to be known of that. Boxed, since there seldom is anything.
    pub note: Option<Box<Message>>,
}

/// A text that is said, or one that is the same in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// Words.
    Said(Message),
    /// A name for itself, and the language it is in.
    Own {
        /// The name.
        name: String,
        /// BCP 47 tag.
        language: String,
    },
}

/// A control with which a file is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChoice {
    /// Name for the control, in the page.
    pub id: &'static str,
    /// What it is called.
    pub label: Message,
    /// Which files are offered, as HTML's `accept` has it.
    pub accept: &'static str,
    /// What choosing does.
    pub deed: Deed,
}

/// A control in which the day of a step is chosen, with what to do then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayField {
    /// Name for the control, in the page.
    pub id: String,
    /// What it is called.
    pub label: Message,
    /// The day that it shows at first, and the last that can be chosen.
    pub today: NaiveDate,
    /// Why the day that was chosen last cannot be taken.
    pub problem: Option<Message>,
    /// What can be said of the day.
    pub actions: Vec<Action>,
}
