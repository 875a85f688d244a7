//! One row of the table: a task in one browser.

use anyhow::Result;

use super::cost::Cost;
use super::list::Task;
use crate::Browser;

/// What a task cost in a browser, or why it could not be carried out.
#[derive(Debug)]
pub struct Row {
    pub(super) task: Task,
    pub(super) browser: Browser,
    /// Why it could not be carried out, if so.
    pub(super) cost: Result<Cost, String>,
}

impl Row {
    pub(super) fn new(task: &Task, browser: Browser, cost: Result<Cost>) -> Self {
        Self {
            task: *task,
            browser,
            cost: cost.map_err(|error| format!("{error:#}")),
        }
    }

    /// Whether the task was carried out and its target is held.
    pub fn is_held(&self) -> bool {
        let is_held = |cost| self.task.target.is_held(cost);
        self.cost.as_ref().is_ok_and(is_held)
    }
}
