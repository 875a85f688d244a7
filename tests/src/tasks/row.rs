//! One row of the table: a task in one browser.

use super::cost::Cost;
use super::list::Task;
use crate::Browser;

/// What a task cost in a browser.
#[derive(Debug)]
pub struct Row {
    pub(super) task: Task,
    pub(super) browser: Browser,
    /// Up to the problem, if there was one.
    pub(super) cost: Cost,
    /// Why the task could not be finished.
    pub(super) problem: Option<String>,
}

impl Row {
    /// Whether the task was carried out and its target is held.
    pub fn is_held(&self) -> bool {
        self.problem.is_none() && self.task.target.is_held(&self.cost)
    }

    /// Why the task could not be finished, in a sentence.
    pub fn problem(&self) -> Option<String> {
        let (number, browser) = (self.task.number, self.browser);
        let why = self.problem.as_ref()?;
        Some(format!("{number} in {browser} was not done: {why}"))
    }
}
