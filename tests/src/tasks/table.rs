//! Writes the rows as a Markdown table.

use std::fmt;

use super::row::Row;

/// The head of the table.
pub const HEAD: &str = "\
| task | | browser | clicks | keys | waiting, s | words | scroll, px | target | held |
|---|---|---|--:|--:|--:|--:|--:|---|---|";

/// The row as a line of the table.
impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            task,
            browser,
            cost,
            problem,
        } = self;
        let (number, name, target) = (task.number, task.name, task.target);
        write!(f, "| {number} | {name} | {browser} ")?;
        write!(f, "| {} | {} ", cost.clicks, cost.keys)?;
        write!(f, "| {:.1} ", cost.waited.as_secs_f64())?;
        write!(f, "| {} | {:.0} ", cost.words, cost.scrolled)?;
        let verdict = match problem {
            Some(_) => "**not done**",
            None => target.verdict(cost),
        };
        write!(f, "| {target} | {verdict} |")
    }
}
