//! Finds the picture of each text's place, among those of `cargo xtask pictures --words`, and
//! copies them beside the sheet.

use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The page with a row for each text.
const PAGE: &str = "words.md";
/// The subfolder for the pictures, beside the sheet.
pub(super) const FOLDER: &str = "pictures";

/// The file name of a picture by message key.
pub(super) type Pictures = BTreeMap<String, String>;

/// Reads which text is on which picture; empty if the pictures were not taken.
pub(super) fn by_key(folder: &Path) -> Result<Pictures> {
    match fs::read_to_string(folder.join(PAGE)) {
        Ok(page) => Ok(page.lines().filter_map(key_and_file).collect()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Pictures::new()),
        Err(error) => Err(error).context("could not read the page with the pictures"),
    }
}

/// Reads a row such as "| `key` | text | purpose | [scene](scene.webp) |".
fn key_and_file(row: &str) -> Option<(String, String)> {
    let (key, rest) = row.strip_prefix("| `")?.split_once('`')?;
    let (_, file) = rest.strip_suffix(") |")?.rsplit_once("](")?;
    Some((key.to_owned(), file.to_owned()))
}

/// Copies the pictures into the folder of the sheet.
pub(super) fn copy(from: &Path, sheet: &Path, pictures: &Pictures) -> Result<()> {
    let folder = sheet.join(FOLDER);
    for file in pictures.values().collect::<BTreeSet<_>>() {
        fs::create_dir_all(&folder)
            .and_then(|()| fs::copy(from.join(file), folder.join(file)))
            .with_context(|| {
                format!("could not copy {file}: take them again (cargo xtask pictures --words)")
            })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_found_and_copied() {
        let folder = tempfile::tempdir().expect("a folder");
        let page = "# Every text of Veto\n\n| key | text | what it is for | picture |\n\
                    |---|---|---|---|\n\
                    | `a` | One \\| two | Popup. | [popup-on](popup-on.webp) |\n\
                    | `b` | Three | Tooltip. |  |\n";
        fs::write(folder.path().join(PAGE), page).expect("a page");
        let pictures = by_key(folder.path()).expect("read");
        let expect = [("a".to_owned(), "popup-on.webp".to_owned())];
        assert_eq!(pictures, Pictures::from(expect));

        let sheet = tempfile::tempdir().expect("a folder");
        let error = copy(folder.path(), sheet.path(), &pictures).expect_err("no picture");
        assert!(
            error.to_string().contains("cargo xtask pictures --words"),
            "{error}"
        );
        fs::write(folder.path().join("popup-on.webp"), "picture").expect("a picture");
        copy(folder.path(), sheet.path(), &pictures).expect("copied");
        assert!(sheet.path().join("pictures/popup-on.webp").exists());
    }

    #[test]
    fn without_pictures_there_are_none() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(by_key(folder.path()).expect("read"), Pictures::new());
    }
}
