//! Writes the rows as a Markdown table.

use std::fmt;

use super::row::Row;

/// The rows, as a table.
#[derive(Debug)]
pub struct Table<'a>(pub &'a [Row]);

const HEAD: &str = "\
| task | | browser | clicks | keys | waiting, s | words | scroll, px | target | held |
|---|---|---|--:|--:|--:|--:|--:|---|---|
";

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        for Row {
            task,
            browser,
            cost,
        } in self.0
        {
            write!(f, "| {} | {} | {browser} |", task.number, task.name)?;
            match cost {
                Ok(cost) => writeln!(
                    f,
                    " {} | {} | {:.1} | {} | {:.0} | {} | {} |",
                    cost.clicks,
                    cost.keys,
                    cost.waited.as_secs_f64(),
                    cost.words,
                    cost.scrolled,
                    task.target,
                    task.target.verdict(cost),
                )?,
                Err(_) => writeln!(f, " | | | | | {} | **not done** |", task.target)?,
            }
        }
        for row in self.0 {
            if let Err(why) = &row.cost {
                let Row { task, browser, .. } = row;
                write!(f, "\n{} in {browser} was not done: {why}\n", task.number)?;
            }
        }
        Ok(())
    }
}
