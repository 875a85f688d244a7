//! Tests the whole way of a sheet: written, corrected, read back, and taken over or not.

use super::*;
use crate::workspace::Workspace;
use sheet::COLUMNS;

/// A tree with the catalogues and the page, without history and pictures.
struct Tree {
    folder: tempfile::TempDir,
}

impl Tree {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for name in ["extension/_locales", "docs"] {
            let all = files::read(&root.join(name)).expect("read");
            let texts = all
                .into_iter()
                .filter(|(file, _)| !file.starts_with("pictures/"));
            files::write(&folder.path().join(name), &texts.collect()).expect("written");
        }
        Self { folder }
    }

    fn workspace(&self) -> Workspace {
        let root = self.folder.path();
        Workspace::elsewhere(root.to_owned(), root.join("target"))
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.folder.path().join(file)).expect("read")
    }

    fn review(&self, language: &str, read: Option<PathBuf>) -> Result<()> {
        let args = ReviewArgs {
            language: language.into(),
            read,
            by: Some("Ada".into()),
        };
        words(&self.workspace(), &Task::Review(args))
    }

    /// Writes the sheet of a language and corrects a text in it, as the reader would.
    fn corrected(&self, language: &str, key: &str, correction: &str) -> PathBuf {
        self.review(language, None).expect("written");
        let file = self
            .folder
            .path()
            .join(format!("target/words/{language}/veto-{language}.xlsx"));
        let cells = workbook::cells(&fs::read(&file).expect("read")).expect("a workbook");
        let mut sheet = Sheet::parse(&cells).expect("a sheet");
        let (_, row) = sheet
            .rows
            .iter_mut()
            .find(|(_, row)| row.key == key)
            .expect("a row");
        row.correction = correction.into();
        fs::write(&file, workbook::bytes(&sheet).expect("bytes")).expect("written");
        file
    }
}

#[test]
fn a_correction_changes_its_text_alone_and_the_review_is_noted() {
    let tree = Tree::new();
    let catalogue = "extension/_locales/fr/messages.json";
    let before = tree.text(catalogue);
    let file = tree.corrected("fr", "action_close", "Refermer");
    tree.review("fr", Some(file)).expect("taken over");
    let after = tree.text(catalogue);
    let changed: Vec<_> = before
        .lines()
        .zip(after.lines())
        .filter(|(a, b)| a != b)
        .collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert_eq!(changed[0].1.trim(), "\"message\": \"Refermer\"");
    assert_eq!(before.lines().count(), after.lines().count());
    let page = tree.text("docs/translating.md");
    let row = page
        .lines()
        .find(|line| line.starts_with("| `fr` |"))
        .expect("a row");
    assert!(
        row.contains(" | Ada | all ") && row.ends_with("read, 1 corrected |"),
        "{row}"
    );
}

#[test]
fn of_a_sheet_with_a_problem_nothing_is_taken_over() {
    let tree = Tree::new();
    let (catalogue, page) = ("extension/_locales/fr/messages.json", "docs/translating.md");
    let before = (tree.text(catalogue), tree.text(page));
    let check = |language: &str, file: PathBuf, expect: &str| {
        let error = format!(
            "{:#}",
            tree.review(language, Some(file)).expect_err("refused")
        );
        assert!(error.contains(expect), "{error}");
        assert!((tree.text(catalogue), tree.text(page)) == before);
    };
    let file = tree.corrected("fr", "status_in_force", "Depuis peu");
    check(
        "fr",
        file,
        "status_in_force: the correction has lost $DATE$",
    );
    let file = tree.corrected("fr", "letter_remedy", "Je me réserve tous mes droits.");
    check(
        "fr",
        file,
        "letter_remedy: the law fixes this wording (GDPR, article 77)",
    );
    let file = tree.corrected("it", "action_close", "Chiudere");
    check(
        "fr",
        file,
        "it is a sheet of Italiano (it), not of Français (fr)",
    );
    check(
        "fr",
        PathBuf::from("/nowhere.xlsx"),
        "could not read /nowhere.xlsx",
    );
    check("xx", PathBuf::from("/nowhere.xlsx"), "choose one of bg, ");
}

#[test]
fn the_catalogues_that_ship_have_their_no_break_spaces() {
    let tree = Tree::new();
    let german = "extension/_locales/de/messages.json";
    let right = tree.text(german);
    fs::write(
        tree.folder.path().join(german),
        right.replace("$COUNT$\u{a0}", "$COUNT$ "),
    )
    .expect("written");
    words(&tree.workspace(), &Task::Spaces).expect("set");
    assert!(tree.text(german) == right);
}

#[test]
fn the_reader_writes_in_two_columns() {
    let theirs: Vec<_> = COLUMNS.iter().filter(|column| column.is_theirs).collect();
    assert_eq!(theirs.len(), 2);
}
