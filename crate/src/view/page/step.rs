//! How far a step is, as data: its progress, and its line in the checklist.

use crate::words::Message;

/// How far a step is. Each value has a shape of its own, and words beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// To be done.
    Open,
    Done,
    /// Waiting for an answer, or for the load that confirms the switch.
    Waiting,
    /// The answer did not come in time.
    Overdue,
    /// Not needed yet.
    Later,
}

/// A line of the checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub progress: Progress,
    /// What the step is.
    pub text: Message,
    /// How far the step is, in words.
    pub state: Message,
}
