//! The table of reviews in docs/translating.md: which language was read by a native reader, and
//! when. The table itself is the record.

use anyhow::{Context, Result};
use chrono::Utc;

use super::check::Checked;

const BEGIN: &str = "<!-- the reviews: cargo xtask words review -->\n";
const END: &str = "<!-- the end of the reviews -->";
const HEAD: &str = "| language | read by a native reader on | by | texts |\n|---|---|---|---|\n";
#[cfg(test)]
const NOT_YET: &str = "not yet";

/// A review by a native reader.
#[derive(Debug, Default)]
pub(super) struct Review {
    day: String,
    by: String,
    read: usize,
    all: usize,
    corrected: usize,
}

impl Review {
    /// The review that ends today. `all` is the number of the language's texts.
    pub(super) fn new(checked: &Checked, all: usize, by: Option<&str>) -> Self {
        let by = by.unwrap_or_default().replace(['|', '\n', '`', '<'], " ");
        Self {
            day: Utc::now().date_naive().to_string(),
            by: by.trim().to_owned(),
            read: checked.read,
            all,
            corrected: checked.corrections.len(),
        }
    }

    /// How many of today's texts were read.
    pub(super) fn read(&self) -> String {
        match self.read == self.all {
            true => format!("all {}", self.all),
            false => format!("{} of {}", self.read, self.all),
        }
    }

    fn row(&self, language: &str) -> String {
        let (read, corrected) = (self.read(), self.corrected);
        format!(
            "| `{language}` | {} | {} | {read} read, {corrected} corrected |\n",
            self.day, self.by
        )
    }
}

/// The page with this review in the row of its language.
pub(super) fn note(page: &str, language: &str, review: &Review) -> Result<String> {
    let (before, table, after) = parts(page)?;
    let mut rows: Vec<_> = table.split_inclusive('\n').map(str::to_owned).collect();
    rows.retain(|row| self::language(row) != Some(language));
    rows.push(review.row(language));
    rows.sort_by(|a, b| self::language(a).cmp(&self::language(b)));
    Ok(format!(
        "{before}{BEGIN}{HEAD}{}{END}{after}",
        rows.concat()
    ))
}

/// The page before the table, the rows, and the page after it.
fn parts(page: &str) -> Result<(&str, &str, &str)> {
    let (before, rest) = page
        .split_once(BEGIN)
        .with_context(|| format!("docs/translating.md has no line `{}`: add it", BEGIN.trim()))?;
    let (table, after) = rest
        .split_once(END)
        .with_context(|| format!("docs/translating.md has no line `{END}`: add it"))?;
    let rows = table
        .strip_prefix(HEAD)
        .with_context(|| format!("the table of reviews has other headings than {HEAD}"))?;
    Ok((before, rows, after))
}

fn language(row: &str) -> Option<&str> {
    row.strip_prefix("| `")?.split('`').next()
}

#[cfg(test)]
mod tests;
