//! Checks a sheet that came back, all of it, before anything is taken over.

use std::collections::BTreeSet;

use super::build_checks::catalogue::placeholders;
use super::build_checks::typography::with_no_break_spaces;
use super::build_checks::{catalogue, compare};
use super::catalogues::{Catalogues, ENGLISH};
use super::correct::{self, Correction};
use super::letters;
use super::row::Row;
use super::sheet::Sheet;

/// The placeholder that a form for a single number may leave out. The build checks it.
const COUNT: &str = "count";

/// What a sheet holds.
#[derive(Debug, Default)]
pub(super) struct Checked {
    pub(super) corrections: Vec<Correction>,
    /// How many of today's texts the native reader has read.
    pub(super) read: usize,
    /// What is wrong: for each problem the row, the key, and what to do.
    pub(super) problems: Vec<String>,
}

/// Lists problems below their number.
pub(super) fn list(problems: &[String]) -> String {
    let lines: String = problems
        .iter()
        .map(|problem| format!("- {problem}\n"))
        .collect();
    let of = if problems.len() == 1 {
        "problem"
    } else {
        "problems"
    };
    format!("the sheet has {} {of}:\n{lines}", problems.len())
}

/// Checks the sheet against the catalogues as they are today.
pub(super) fn check(sheet: &Sheet, catalogues: &Catalogues, language: &str) -> Checked {
    let mut checked = Checked::default();
    if sheet.language != language {
        checked.problems.push(format!(
            "it is a sheet of {}, not of {}: name its own language in the command",
            catalogues.name(&sheet.language),
            catalogues.name(language)
        ));
        return checked;
    }
    let row_checks = RowChecks {
        catalogues,
        language,
        letters: letters::of(catalogues.texts(language)),
    };
    let mut keys = BTreeSet::new();
    for (number, row) in &sheet.rows {
        let problems = match keys.insert(&row.key) {
            true => row_checks.problems(row),
            false => vec!["is there twice: keep one of the rows".to_owned()],
        };
        let text = catalogues.text(language, &row.key);
        checked.read += usize::from(text == Some(&row.text));
        let correction = with_no_break_spaces(language, &row.correction);
        if !correction.is_empty() && text != Some(&correction) && problems.is_empty() {
            checked.corrections.push(Correction {
                key: row.key.clone(),
                text: correction,
                reason: row.reason.clone(),
            });
        }
        let place = |problem| format!("row {number}, {}: {problem}", row.key);
        checked.problems.extend(problems.into_iter().map(place));
    }
    let refused = refused_by_the_build(catalogues, language, &checked.corrections);
    let placed = refused
        .into_iter()
        .map(|complaint| placed(sheet, complaint));
    checked.problems.extend(placed);
    checked
}

/// A complaint of the build, such as "fr: days_other has …", with the row of its key.
fn placed(sheet: &Sheet, complaint: String) -> String {
    let rest = complaint.strip_prefix(&format!("{}: ", sheet.language));
    let parts = rest.and_then(|rest| rest.split_once(' '));
    let row = parts.and_then(|(key, what)| {
        let (number, _) = sheet.rows.iter().find(|(_, row)| row.key == key)?;
        Some(format!("row {number}, {key}: {what}"))
    });
    row.unwrap_or(complaint)
}

/// What the build would say of the catalogue with these corrections.
fn refused_by_the_build(
    catalogues: &Catalogues,
    language: &str,
    corrections: &[Correction],
) -> Vec<String> {
    let mut corrected = catalogues.clone();
    correct::apply(&mut corrected, language, corrections);
    let read = |language: &str| {
        let text = serde_json::Value::from(corrected.texts(language).clone()).to_string();
        catalogue::read(language.to_owned(), &text)
    };
    let both = || match language {
        ENGLISH => Ok(vec![read(ENGLISH)?]),
        _ => Ok(vec![read(ENGLISH)?, read(language)?]),
    };
    let checked = both().and_then(|both| compare::compare(&both));
    checked.err().unwrap_or_default()
}

/// The checks of one row.
struct RowChecks<'a> {
    catalogues: &'a Catalogues,
    language: &'a str,
    letters: BTreeSet<char>,
}

impl RowChecks<'_> {
    fn problems(&self, row: &Row) -> Vec<String> {
        let Some(today) = self.catalogues.text(self.language, &row.key) else {
            return vec![format!(
                "no text has this key (any more): delete the row, or make a new sheet \
                 (cargo xtask words review {})",
                self.language
            )];
        };
        let correction = with_no_break_spaces(self.language, &row.correction);
        let checks = [
            self.is_text_of_another_language(row, today),
            is_outdated(row, today),
        ];
        let mut problems: Vec<_> = checks.into_iter().flatten().collect();
        if !correction.is_empty() && correction != today && problems.is_empty() {
            let checks = [
                has_line_break(&correction),
                placeholder(&correction, today),
                self.is_of_another_language(row, &correction),
                self.has_strange_letters(row, &correction),
                self.lacks_article(row),
            ];
            problems.extend(checks.into_iter().flatten());
        }
        problems
    }

    /// The sheet's text of today must not be the one of another language.
    fn is_text_of_another_language(&self, row: &Row, today: &str) -> Option<String> {
        let other = self
            .other_with(&row.key, &row.text)
            .filter(|_| row.text != today)?;
        Some(format!(
            "“The text today” is that of {}: was the sheet of another language copied into this one?",
            self.catalogues.name(&other)
        ))
    }

    fn is_of_another_language(&self, row: &Row, correction: &str) -> Option<String> {
        let other = self
            .other_with(&row.key, correction)
            .filter(|_| row.reason.is_empty())?;
        Some(format!(
            "the correction is the text of {}: if both languages say it so, write that as the reason",
            self.catalogues.name(&other)
        ))
    }

    /// The first other language that has this text for this key.
    fn other_with(&self, key: &str, text: &str) -> Option<String> {
        let has = |other: &String| {
            other != self.language && self.catalogues.text(other, key) == Some(text)
        };
        self.catalogues.languages().into_iter().find(has)
    }

    fn has_strange_letters(&self, row: &Row, correction: &str) -> Option<String> {
        let strange = letters::strange(correction, &self.letters);
        (!strange.is_empty() && row.reason.is_empty()).then(|| {
            format!(
                "the correction has letters that no other text of {} has ({strange}): is it of \
                 another language? If not, write the reason",
                self.catalogues.name(self.language)
            )
        })
    }

    /// A wording that the law fixes can be corrected only with the article.
    fn lacks_article(&self, row: &Row) -> Option<String> {
        let law = super::build_checks::law::named(self.catalogues.description(&row.key))?;
        let numbers = |text: &str| -> BTreeSet<String> {
            let parts = text.split(|sign: char| !sign.is_ascii_digit());
            parts
                .filter(|part| !part.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let (wanted, given) = (numbers(law), numbers(&row.reason));
        let is_given = match wanted.is_empty() {
            true => !row.reason.is_empty(),
            false => !wanted.is_disjoint(&given),
        };
        (!is_given).then(|| {
            format!(
                "the law fixes this wording ({law}): write the article, and how the law in this \
                 language words it, into “Reason, or article of the law”"
            )
        })
    }
}

/// A correction of a text that was changed in the meantime could undo that change.
fn is_outdated(row: &Row, today: &str) -> Option<String> {
    (row.text != today && !row.correction.is_empty()).then(|| {
        format!(
            "the text was changed after the sheet was made, to “{today}”: compare, then put that \
             into “The text today”, or empty the correction"
        )
    })
}

fn has_line_break(correction: &str) -> Option<String> {
    let breaks = correction.chars().any(char::is_control);
    breaks.then(|| "the correction has a line break: write it in one line".to_owned())
}

/// The same placeholders as in the text of today, but for the count of a plural form.
fn placeholder(correction: &str, today: &str) -> Option<String> {
    let names = |text: &str| -> BTreeSet<String> { placeholders(text).into_iter().collect() };
    let (ours, theirs) = (names(today), names(correction));
    let list = |names: Vec<&String>| {
        let signs = names.into_iter().filter(|name| *name != COUNT);
        signs
            .map(|name| format!("${}$", name.to_uppercase()))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let lost = list(ours.difference(&theirs).collect());
    let added = list(theirs.difference(&ours).collect());
    if !lost.is_empty() {
        Some(format!(
            "the correction has lost {lost}: put it where the sentence needs it"
        ))
    } else if !added.is_empty() {
        Some(format!(
            "the correction has {added}, which Veto cannot fill in here: take it out"
        ))
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
