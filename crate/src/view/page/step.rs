//! A step as data: its name, how far it is, and its page.

use crate::view::Action;
use crate::words::{Message, messages};

/// A step in a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Task {
    /// The row's `id` in the document.
    pub id: &'static str,
    pub name: Message,
    /// Address of the step's page, relative to the extension's root.
    pub path: String,
    pub progress: Progress,
    /// How far the step is, in words.
    pub words: Message,
    /// How long it takes.
    pub time: Message,
    /// What the step's page offers first.
    pub action: Option<Action>,
}

impl Task {
    /// The name of the action, in words for screen readers: its text and the step's name.
    #[must_use]
    pub fn action_name(&self, action: &Action) -> Message {
        messages::row_action(action.text.clone(), self.name.clone())
    }
}

/// How far a step is. Each value has a shape of its own, and words beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Progress {
    /// To be done.
    Open,
    Done,
    /// The person said that it is done. Veto has not seen it.
    Said,
    /// Waiting for an answer, or for the load that confirms the switch.
    Waiting,
    /// The answer did not come in time.
    Overdue,
    /// Not needed yet.
    Later,
}
