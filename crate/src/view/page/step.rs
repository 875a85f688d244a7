//! How far a step is, as data. Judges none.

use crate::words::Message;

/// How far a step is: told apart by shape, in words beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// To be done.
    Open,
    /// Done.
    Done,
    /// Something is awaited.
    Waiting,
    /// What was awaited has not come.
    Overdue,
    /// Not needed yet.
    Later,
}

/// A step in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// How far it is.
    pub progress: Progress,
    /// What it is.
    pub text: Message,
    /// How far it is, in words.
    pub state: Message,
}
