//! Reads the cells of a workbook's first sheet, as spreadsheet programs save it: texts inside the
//! sheet or in a list beside it, in one piece or in several with formats of their own.

use anyhow::{Context, Result, bail};
use roxmltree::{Document, Node};

use super::super::sheet::Cells;
use super::xml::column;
use crate::dist::zip;
use crate::files::Files;

/// More columns and rows than anybody adds to a sheet; a file that claims more is not one.
const MOST_COLUMNS: usize = 200;
const MOST_ROWS: usize = 20_000;

/// The cells of the first sheet; rows and cells that are left out in the file are empty.
pub(crate) fn cells(bytes: &[u8]) -> Result<Cells> {
    let files = zip::unpack(bytes)
        .context("this is no workbook: open it in a spreadsheet program and save it as .xlsx")?;
    if !files.contains_key("xl/workbook.xml") {
        bail!("this is no .xlsx file: open it in a spreadsheet program and save it as .xlsx");
    }
    let shared = match files.contains_key("xl/sharedStrings.xml") {
        true => shared_texts(&files)?,
        false => Vec::new(),
    };
    let sheet = text_of(&files, &first_sheet(&files)?)?;
    let document = parsed(&sheet)?;
    let mut cells = Cells::new();
    for row in named(document.root(), "row") {
        let number = row.attribute("r").and_then(|number| number.parse().ok());
        let at = number.map_or(cells.len(), |number: usize| number.saturating_sub(1));
        if at > MOST_ROWS {
            bail!(
                "the sheet has more than {MOST_ROWS} rows: delete those that do not belong to it"
            );
        }
        cells.resize(cells.len().max(at + 1), Vec::new());
        cells[at] = row_cells(row, &shared)?;
    }
    Ok(cells)
}

fn row_cells(row: Node<'_, '_>, shared: &[String]) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for cell in named(row, "c") {
        let place = cell.attribute("r").and_then(column);
        let at = place.unwrap_or(texts.len());
        if at > MOST_COLUMNS {
            bail!(
                "the sheet has more than {MOST_COLUMNS} columns: delete those that do not belong"
            );
        }
        texts.resize(texts.len().max(at + 1), String::new());
        texts[at] = cell_text(cell, shared)?;
    }
    Ok(texts)
}

fn cell_text(cell: Node<'_, '_>, shared: &[String]) -> Result<String> {
    let value = || {
        named(cell, "v")
            .next()
            .and_then(|value| value.text())
            .unwrap_or_default()
    };
    match cell.attribute("t") {
        Some("s") => {
            let number = value().trim().parse::<usize>().ok();
            let text = number.and_then(|number| shared.get(number));
            text.cloned()
                .context("the file is damaged (a text is missing): save it again")
        }
        Some("inlineStr") => Ok(rich_text(cell)),
        _ => Ok(value().to_owned()),
    }
}

/// The list of texts beside the sheet.
fn shared_texts(files: &Files) -> Result<Vec<String>> {
    let text = text_of(files, "xl/sharedStrings.xml")?;
    let document = parsed(&text)?;
    Ok(named(document.root(), "si").map(rich_text).collect())
}

/// A text without its formats, and without the guide to its pronunciation (`rPh`).
fn rich_text(node: Node<'_, '_>) -> String {
    let is_read_out = |text: &Node<'_, '_>| {
        text.ancestors()
            .all(|above| above.tag_name().name() != "rPh")
    };
    let texts = named(node, "t").filter(is_read_out);
    texts.filter_map(|text| text.text()).collect()
}

/// The file of the first sheet.
fn first_sheet(files: &Files) -> Result<String> {
    let workbook = text_of(files, "xl/workbook.xml")?;
    let workbook = parsed(&workbook)?;
    let sheet = named(workbook.root(), "sheet")
        .next()
        .context("the workbook has no sheet")?;
    let is_id =
        |one: &roxmltree::Attribute<'_, '_>| one.name() == "id" && one.namespace().is_some();
    let id = sheet.attributes().find(is_id).map(|one| one.value());
    let relations = text_of(files, "xl/_rels/workbook.xml.rels")?;
    let relations = parsed(&relations)?;
    let target = named(relations.root(), "Relationship")
        .find(|one| one.attribute("Id") == id)
        .and_then(|one| one.attribute("Target"))
        .context("the workbook does not say where its first sheet is: save it again")?;
    Ok(match target.strip_prefix('/') {
        Some(from_top) => from_top.to_owned(),
        None => format!("xl/{target}"),
    })
}

fn text_of(files: &Files, name: &str) -> Result<String> {
    let bytes = files
        .get(name)
        .with_context(|| format!("the workbook lacks {name}"))?;
    Ok(String::from_utf8_lossy(bytes).into_owned())
}

fn parsed(text: &str) -> Result<Document<'_>> {
    Document::parse(text.trim_start_matches('\u{feff}'))
        .context("the workbook is damaged: open it in a spreadsheet program and save it again")
}

/// All elements of this name below a node.
fn named<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.descendants()
        .filter(move |one| one.tag_name().name() == name)
}
