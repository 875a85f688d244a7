//! Controls of an extension page as data: lists, checkboxes, files and days.

use crate::request::Addressed;
use crate::view::{Action, Command};
use crate::words::Message;
use chrono::NaiveDate;

/// A list in which one option is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The control's `id` in the document.
    pub id: String,
    pub label: Message,
    pub options: Vec<ChoiceOption>,
    /// A note on the current choice.
    pub note: Option<Message>,
}

/// An option of a [`Choice`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChoiceOption {
    pub label: Label,
    /// Sent to the background when the option is chosen.
    pub request: Addressed,
    pub chosen: bool,
}

/// A checkbox.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Checkbox {
    /// The control's `id` in the document.
    pub id: &'static str,
    pub label: Message,
    /// Why one might tick it.
    pub explanation: Message,
    /// Sent to the background when the box is ticked or unticked: asks for the opposite of
    /// `checked`.
    pub request: Addressed,
    pub checked: bool,
    /// A note on the current state. Boxed, because there rarely is one.
    pub note: Option<Box<Message>>,
}

/// A label that is either a message or the same in every language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Label {
    Message(Message),
    /// A language's name for itself.
    Own {
        name: String,
        /// BCP 47 tag of that language.
        language: String,
    },
}

/// A control to choose a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FileChoice {
    /// The control's `id` in the document.
    pub id: &'static str,
    pub label: Message,
    /// The file types offered, as in HTML's `accept` attribute.
    pub accept: &'static str,
    /// What happens when a file is chosen.
    pub command: Command,
}

/// A control to choose the day of a step, with actions that use that day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DayField {
    /// The control's `id` in the document.
    pub id: String,
    /// The step, which tells this control and its actions apart from those of other steps.
    pub about: Message,
    pub label: Message,
    /// The day shown at first, and the last that can be chosen.
    pub today: NaiveDate,
    /// Why the day that was chosen last is not accepted.
    pub problem: Option<Message>,
    pub actions: Vec<Action>,
}

/// Buttons of which one is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Filter {
    /// The name of the group.
    pub label: Message,
    pub options: Vec<FilterOption>,
}

/// A button of a [`Filter`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FilterOption {
    pub label: Label,
    pub chosen: bool,
    pub command: Command,
}
