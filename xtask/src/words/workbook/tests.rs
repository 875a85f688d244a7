//! Tests that a sheet survives the file, and that files saved by other programs are read.

use super::super::row::Row;
use super::*;

fn check(files: &[(&str, &str)], expect: &[&[&str]]) {
    assert_eq!(cells(&packed(files)).expect("read"), expect);
}

fn check_refused(bytes: &[u8], expect: &str) {
    let error = format!("{:#}", cells(bytes).expect_err("refused"));
    assert!(error.contains(expect), "{error}");
}

fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let files = files
        .iter()
        .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
    zip::pack(&files.collect::<Files>()).expect("packed")
}

/// A workbook whose first sheet is in a file with a name of its own.
const WORKBOOK: [(&str, &str); 2] = [
    (
        "xl/workbook.xml",
        r#"<workbook xmlns:r="r"><sheets><sheet name="fr" r:id="b"/><sheet r:id="a"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="a" Target="worksheets/other.xml"/>
        <Relationship Id="b" Target="/xl/worksheets/first.xml"/></Relationships>"#,
    ),
];

#[test]
fn a_sheet_survives_the_file() {
    let row = |key: &str, text: &str| Row {
        key: key.into(),
        text: text.into(),
        picture: "popup-on.webp".into(),
        ..Row::default()
    };
    let rows = vec![
        row("a", "«\u{a0}Oui\u{a0}» & <non> \"…\""),
        row("b", "=1+1"),
        row("c", " deux  espaces "),
    ];
    let sheet = Sheet::new("fr", "Français", rows);
    let bytes = bytes(&sheet).expect("written");
    assert_eq!(cells(&bytes).expect("read"), sheet.cells());
}

#[test]
fn texts_beside_the_sheet_and_in_pieces_are_read() {
    let [workbook, relations] = WORKBOOK;
    let shared = r#"<sst><si><t>One</t></si>
        <si><r><rPr><b/></rPr><t xml:space="preserve">Two </t></r><r><t>pieces</t></r>
        <rPh><t>never</t></rPh></si></sst>"#;
    let sheet = r#"<worksheet><sheetData><row r="2"><c r="B2" t="s"><v>1</v></c></row>
        <row><c t="s"><v>0</v></c><c><v>8.2</v></c><c t="inlineStr"><is><t>in</t></is></c>
        <c t="str"><f>A1</f><v>computed</v></c></row></sheetData></worksheet>"#;
    check(
        &[
            workbook,
            relations,
            ("xl/sharedStrings.xml", shared),
            ("xl/worksheets/first.xml", sheet),
        ],
        &[&[], &["", "Two pieces"], &["One", "8.2", "in", "computed"]],
    );
}

#[test]
fn what_is_no_workbook_is_refused() {
    check_refused(b"key;text", "save it as .xlsx");
    check_refused(&packed(&[("content.xml", "")]), "save it as .xlsx");
    let [workbook, relations] = WORKBOOK;
    check_refused(
        &packed(&[workbook, relations]),
        "lacks xl/worksheets/first.xml",
    );
    let sheet = |text| packed(&[workbook, relations, ("xl/worksheets/first.xml", text)]);
    check_refused(&sheet("<worksheet>"), "save it again");
    check_refused(
        &sheet(r#"<w><row><c t="s"><v>7</v></c></row></w>"#),
        "save it again",
    );
    check_refused(
        &sheet(r#"<w><row r="99999999"/></w>"#),
        "more than 20000 rows",
    );
    check_refused(
        &sheet(r#"<w><row><c r="ZZZ1"/></row></w>"#),
        "more than 200 columns",
    );
}
