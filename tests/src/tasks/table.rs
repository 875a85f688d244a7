//! Writes the rows as a Markdown table.

use std::fmt;

use super::row::Row;

/// The rows as a table, and below it why a task could not be finished.
#[derive(Debug)]
pub struct Table<'a>(pub &'a [Row]);

const HEAD: &str = "\
| task | | browser | clicks | keys | waiting, s | words | scroll, px | target | held |
|---|---|---|--:|--:|--:|--:|--:|---|---|";

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEAD}")?;
        for row in self.0 {
            line(f, row)?;
        }
        for Row {
            task,
            browser,
            problem,
            ..
        } in self.0
        {
            if let Some(problem) = problem {
                let number = task.number;
                writeln!(f, "\n{number} in {browser} was not done: {problem}")?;
            }
        }
        Ok(())
    }
}

fn line(f: &mut fmt::Formatter<'_>, row: &Row) -> fmt::Result {
    let Row {
        task,
        browser,
        cost,
        problem,
    } = row;
    let (number, name, target) = (task.number, task.name, task.target);
    write!(f, "| {number} | {name} | {browser} ")?;
    write!(f, "| {} | {} ", cost.clicks, cost.keys)?;
    write!(f, "| {:.1} ", cost.waited.as_secs_f64())?;
    write!(f, "| {} | {:.0} ", cost.words, cost.scrolled)?;
    let verdict = match problem {
        Some(_) => "**not done**",
        None => target.verdict(cost),
    };
    writeln!(f, "| {target} | {verdict} |")
}
