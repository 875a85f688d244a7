//! The sheet of a language as a table of cells: the columns, the explanation above them, and how
//! the rows are found again in a sheet that came back.

use anyhow::{Result, bail};

use super::row::Row;

/// A cell of a table.
pub(super) type Cells = Vec<Vec<String>>;

/// A field of a row.
type Field = fn(&mut Row) -> &mut String;

/// A column of the sheet.
pub(super) struct Column {
    pub(super) heading: &'static str,
    /// About how many characters fit in a line.
    pub(super) width: u8,
    /// Whether the reader writes here.
    pub(super) is_theirs: bool,
    field: Field,
}

const KEY: &str = "Key";
const CORRECTION: &str = "Your correction";

/// The columns, in their order.
pub(super) const COLUMNS: [Column; 9] = [
    column("English", 45, |row| &mut row.english),
    column("What it is for", 30, |row| &mut row.purpose),
    column("Picture", 12, |row| &mut row.picture),
    column("The law behind it", 18, |row| &mut row.law),
    column("The text today", 45, |row| &mut row.text),
    column_of_theirs(CORRECTION, 45, |row| &mut row.correction),
    column_of_theirs("Reason, or article of the law", 25, |row| &mut row.reason),
    column("Last change", 12, |row| &mut row.corrected_on),
    column(KEY, 25, |row| &mut row.key),
];

const fn column(heading: &'static str, width: u8, field: Field) -> Column {
    Column {
        heading,
        width,
        is_theirs: false,
        field,
    }
}

const fn column_of_theirs(heading: &'static str, width: u8, field: Field) -> Column {
    Column {
        heading,
        width,
        is_theirs: true,
        field,
    }
}

/// Stands in front of the language's folder in the explanation.
const LANGUAGE: &str = "Language: ";

/// The sheet of one language.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sheet {
    /// The folder of the language.
    pub(super) language: String,
    explanation: String,
    /// The number of each row in the table, counted from 1 as spreadsheets do, and the row.
    pub(super) rows: Vec<(usize, Row)>,
}

impl Sheet {
    pub(super) fn new(language: &str, own_name: &str, rows: Vec<Row>) -> Self {
        Self {
            language: language.to_owned(),
            explanation: explanation(language, own_name),
            rows: rows
                .into_iter()
                .enumerate()
                .map(|(at, row)| (at + 3, row))
                .collect(),
        }
    }

    /// The sheet as a table: the explanation, the headings, the texts.
    pub(super) fn cells(&self) -> Cells {
        let headings = COLUMNS.map(|column| column.heading.to_owned());
        let mut cells = vec![vec![self.explanation.clone()], headings.to_vec()];
        for (_, row) in &self.rows {
            let mut row = row.clone();
            cells.push(
                COLUMNS
                    .iter()
                    .map(|column| (column.field)(&mut row).clone())
                    .collect(),
            );
        }
        cells
    }

    /// Reads a sheet that came back. Rows may be sorted, and columns moved or added.
    pub(super) fn parse(cells: &Cells) -> Result<Self> {
        let has = |row: &[String], heading: &str| row.iter().any(|cell| cell.trim() == heading);
        let heads = |row: &Vec<String>| has(row, KEY) && has(row, CORRECTION);
        let Some(head) = cells.iter().position(heads) else {
            bail!(
                "there is no row with the headings “{CORRECTION}” and “{KEY}”: \
                 this is not a sheet of `cargo xtask words review`, or its headings were changed"
            );
        };
        let mut before = cells[..head].iter().flatten();
        let Some(explanation) = before.find(|cell| cell.contains(LANGUAGE)) else {
            bail!("the line above the headings, which names the language, is missing: put it back");
        };
        let (_, language) = explanation.split_once(LANGUAGE).unwrap_or_default();
        let mut places = Vec::new();
        for column in &COLUMNS {
            match cells[head]
                .iter()
                .position(|cell| cell.trim() == column.heading)
            {
                Some(place) => places.push(place),
                None => bail!("the column “{}” is missing: put it back", column.heading),
            }
        }
        let row = |cells: &Vec<String>| {
            let mut row = Row::default();
            for (column, place) in COLUMNS.iter().zip(&places) {
                let cell = cells.get(*place).map_or("", |cell| cell.trim());
                *(column.field)(&mut row) = cell.to_owned();
            }
            row
        };
        let numbered = cells.iter().enumerate().skip(head + 1);
        let rows = numbered.map(|(at, cells)| (at + 1, row(cells)));
        Ok(Self {
            language: language
                .split('.')
                .next()
                .unwrap_or_default()
                .trim()
                .to_owned(),
            explanation: explanation.clone(),
            rows: rows.filter(|(_, row)| *row != Row::default()).collect(),
        })
    }
}

fn explanation(language: &str, own_name: &str) -> String {
    format!(
        "Veto’s texts in {own_name}. {LANGUAGE}{language}. Please read each text as somebody who \
         uses Veto. If it is right, leave “{CORRECTION}” empty. If not, write the whole text there \
         as it should be. Keep every $NAME$ between dollar signs: Veto puts a day, a number … in \
         its place. If “The law behind it” names a law, the wording is the law’s own: write the \
         article beside your correction, as the law in your language has it. Save the file as \
         .xlsx and send it back."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(key: &str) -> Row {
        Row {
            key: key.into(),
            text: format!("text of {key}"),
            correction: "new".into(),
            ..Row::default()
        }
    }

    #[test]
    fn a_sheet_comes_back_as_it_was_written() {
        let sheet = Sheet::new("pt_BR", "Português", vec![row("a"), row("b")]);
        assert_eq!(Sheet::parse(&sheet.cells()).expect("parsed"), sheet);
    }

    #[test]
    fn rows_and_columns_may_move_and_be_added() {
        let mut cells = Sheet::new("fr", "Français", vec![row("a"), row("b")]).cells();
        cells.swap(2, 3);
        cells.insert(2, vec![String::new(); 9]);
        for cells in &mut cells[1..] {
            cells.insert(0, "a note".into());
            cells.reverse();
        }
        cells.insert(1, vec![String::new()]);
        cells.push(vec![]);
        let sheet = Sheet::parse(&cells).expect("parsed");
        let keys: Vec<_> = sheet.rows.iter().map(|(_, row)| row.key.as_str()).collect();
        assert_eq!(keys, ["b", "a"]);
        assert_eq!(sheet.rows[0].0, 5, "as the spreadsheet counts");
    }

    #[test]
    fn what_is_no_sheet_is_refused() {
        let check = |cells: Cells, expect: &str| {
            let error = Sheet::parse(&cells).expect_err("no sheet");
            assert!(error.to_string().starts_with(expect), "{error}");
        };
        check(vec![], "there is no row with the headings");
        let sheet = || Sheet::new("fr", "Français", vec![row("a")]).cells();
        check(sheet()[1..].to_vec(), "the line above the headings");
        let mut lacks_text = sheet();
        lacks_text[1][4] = "Texte".into();
        check(lacks_text, "the column “The text today” is missing");
    }
}
