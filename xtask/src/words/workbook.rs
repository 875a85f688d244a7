//! The sheet as a file that every spreadsheet program opens and saves: Office Open XML, `.xlsx`
//! (ECMA-376, <https://ecma-international.org/publications-and-standards/standards/ecma-376/>).
//!
//! The libraries for this format, `rust_xlsxwriter` and `calamine`, would change the packages: they
//! switch `zip` to a deflate whose bytes differ between processors (see xtask/Cargo.toml).

mod read;
mod xml;

use anyhow::Result;

use super::pictures::FOLDER;
use super::sheet::{COLUMNS, Sheet};
use crate::dist::zip;
use crate::files::Files;
pub(super) use read::cells;
use xml::{escaped, place};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The formats of cells, by their place in `STYLES`.
mod format {
    pub(super) const EXPLANATION: u8 = 1;
    pub(super) const HEADING: u8 = 2;
    pub(super) const TEXT: u8 = 3;
    pub(super) const THEIRS: u8 = 4;
    pub(super) const LINK: u8 = 5;
}

/// Fonts, fills and cell formats. Only the yellow cells can be written in. They are text
/// (`numFmtId` 49), so that no program takes what is written for a number, a day or a formula.
const STYLES: &str = r##"
<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>
<font><b/><sz val="11"/><name val="Calibri"/></font>
<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFF9DB"/></patternFill></fill></fills>
<borders count="2"><border/><border><left/><right/><top/>
<bottom style="thin"><color rgb="FFBFBFBF"/></bottom></border></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="6"><xf/>
<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyAlignment="1">
<alignment vertical="top" wrapText="1"/></xf>
<xf borderId="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="49" fillId="3" borderId="1" applyNumberFormat="1" applyFill="1" applyAlignment="1"
 applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf>
<xf fontId="2" borderId="1" applyFont="1" applyAlignment="1">
<alignment vertical="top" wrapText="1"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"##;

/// The sheet as the bytes of a workbook.
pub(super) fn bytes(sheet: &Sheet) -> Result<Vec<u8>> {
    let content_types = format!(
        r#"<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>{}{}{}</Types>"#,
        part("/xl/workbook.xml", "sheet.main"),
        part("/xl/worksheets/sheet1.xml", "worksheet"),
        part("/xl/styles.xml", "styles"),
    );
    let workbook = format!(
        r#"<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>
<sheet name="{}" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        escaped(&sheet.language)
    );
    let styles = format!(r#"<styleSheet xmlns="{MAIN}">{STYLES}</styleSheet>"#);
    let files = [
        ("[Content_Types].xml", content_types),
        (
            "_rels/.rels",
            relations(&[relation(1, "officeDocument", "xl/workbook.xml")]),
        ),
        ("xl/workbook.xml", workbook),
        (
            "xl/_rels/workbook.xml.rels",
            relations(&[
                relation(1, "worksheet", "worksheets/sheet1.xml"),
                relation(2, "styles", "styles.xml"),
            ]),
        ),
        ("xl/styles.xml", styles),
        ("xl/worksheets/sheet1.xml", worksheet(sheet)),
        (
            "xl/worksheets/_rels/sheet1.xml.rels",
            relations(&picture_relations(sheet)),
        ),
    ];
    let file =
        |(name, text): (&str, String)| (name.to_owned(), format!("{HEAD}\n{text}").into_bytes());
    zip::pack(&files.map(file).into_iter().collect::<Files>())
}

fn part(name: &str, kind: &str) -> String {
    let prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    format!("\n<Override PartName=\"{name}\" ContentType=\"{prefix}.{kind}+xml\"/>")
}

fn relations(relations: &[String]) -> String {
    let all = relations.concat();
    format!(r#"<Relationships xmlns="{PACKAGE}/relationships">{all}</Relationships>"#)
}

fn relation(number: usize, kind: &str, target: &str) -> String {
    format!(r#"<Relationship Id="rId{number}" Type="{RELATIONS}/{kind}" Target="{target}"/>"#)
}

/// The texts that have a picture: the number of the row in the table, and the file.
fn pictured(sheet: &Sheet) -> impl Iterator<Item = (usize, &String)> {
    let rows = sheet
        .rows
        .iter()
        .map(|(number, row)| (*number, &row.picture));
    rows.filter(|(_, picture)| !picture.is_empty())
}

fn picture_relations(sheet: &Sheet) -> Vec<String> {
    let relation = |(number, file): (usize, &String)| {
        let target = escaped(&format!("{FOLDER}/{file}"));
        let relation = relation(number, "hyperlink", &target);
        relation.replace("/>", " TargetMode=\"External\"/>")
    };
    pictured(sheet).map(relation).collect()
}

/// The column of the pictures, whose cells are links.
const PICTURE: &str = "Picture";

fn worksheet(sheet: &Sheet) -> String {
    let widths = COLUMNS.iter().enumerate().map(|(at, column)| {
        let number = at + 1;
        let width = column.width;
        format!(r#"<col min="{number}" max="{number}" width="{width}" customWidth="1"/>"#)
    });
    let rows = sheet.cells();
    let written = rows
        .iter()
        .enumerate()
        .map(|(at, cells)| row(at + 1, cells));
    let picture = COLUMNS.iter().position(|column| column.heading == PICTURE);
    let picture = picture.expect("there is a column for pictures");
    let links = pictured(sheet).map(|(number, _)| {
        format!(
            r#"<hyperlink ref="{}" r:id="rId{number}"/>"#,
            place(number, picture)
        )
    });
    let links: String = links.collect();
    let links = match links.is_empty() {
        true => links,
        false => format!("<hyperlinks>{links}</hyperlinks>"),
    };
    format!(
        r#"<worksheet xmlns="{MAIN}" xmlns:r="{RELATIONS}">
<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3"
 activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
<cols>{}</cols><sheetData>{}</sheetData>
<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0"/>
<mergeCells count="1"><mergeCell ref="A1:{}"/></mergeCells>{links}</worksheet>"#,
        widths.collect::<String>(),
        written.collect::<String>(),
        place(1, COLUMNS.len() - 1),
    )
}

/// A row of the table. The explanation comes first, then the headings.
fn row(number: usize, cells: &[String]) -> String {
    let format_of = |at: usize| match (number, &COLUMNS[at]) {
        (1, _) => format::EXPLANATION,
        (2, _) => format::HEADING,
        (_, column) if column.heading == PICTURE => format::LINK,
        (_, column) if column.is_theirs => format::THEIRS,
        _ => format::TEXT,
    };
    let cells = cells.iter().enumerate().map(|(at, text)| {
        let (place, format) = (place(number, at), format_of(at));
        match text.as_str() {
            "" => format!(r#"<c r="{place}" s="{format}"/>"#),
            text => format!(
                r#"<c r="{place}" s="{format}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
                escaped(text)
            ),
        }
    });
    let height = if number == 1 {
        r#" ht="64" customHeight="1""#
    } else {
        ""
    };
    format!(
        r#"<row r="{number}"{height}>{}</row>"#,
        cells.collect::<String>()
    )
}

#[cfg(test)]
mod tests;
