//! Checks that no line of code or comment is longer than 100 columns.
//!
//! A longer line may stay only if breaking it would not help: one with a link, and code that is
//! short enough without its string literals.

use super::manifests::root;
use std::fs;
use walkdir::{DirEntry, WalkDir};

const COLUMNS: usize = 100;
const FOLDERS: [&str; 4] = ["crate", "extension", "tests", "xtask"];
const ENDINGS: [&str; 8] = ["rs", "js", "mjs", "ts", "css", "html", "toml", "yml"];
const COMMENTS: [&str; 6] = ["//", "/*", "* ", "*/", "<!--", "# "];
/// Folders that are installed or generated.
const NOT_OURS: [&str; 2] = ["node_modules", "target"];

#[test]
fn no_line_is_too_long() {
    let mut files = 0;
    let mut found = Vec::new();
    for folder in FOLDERS {
        let entries = WalkDir::new(root().join(folder)).sort_by_file_name();
        let is_ours = |entry: &DirEntry| !NOT_OURS.iter().any(|name| entry.file_name() == *name);
        for entry in entries.into_iter().filter_entry(is_ours) {
            let entry = entry.expect("read");
            let ending = entry.path().extension().and_then(|ending| ending.to_str());
            if !ending.is_some_and(|ending| ENDINGS.contains(&ending)) {
                continue;
            }
            let text = fs::read_to_string(entry.path()).expect("a text");
            let path = entry.path().strip_prefix(root()).expect("in the tree");
            files += 1;
            let lines = text.lines().enumerate();
            let long = lines.filter(|(_, line)| is_too_long(line));
            found.extend(long.map(|(index, _)| format!("{}:{}", path.display(), index + 1)));
        }
    }
    assert!(files > 500, "only {files} files were found");
    let found = found.join("\n");
    assert!(
        found.is_empty(),
        "break these lines, which are longer than {COLUMNS} columns:\n{found}"
    );
}

fn is_too_long(line: &str) -> bool {
    let is_comment = COMMENTS
        .iter()
        .any(|start| line.trim_start().starts_with(start));
    let is_raw = line.contains("r#\"");
    let code = line.split('"').step_by(2);
    let without_literals = code.map(|part| part.chars().count()).sum::<usize>();
    let may_stay = line.contains("://") || !is_comment && (is_raw || without_literals <= COLUMNS);
    line.chars().count() > COLUMNS && !may_stay
}

#[test]
fn lines_that_could_be_broken_are_found() {
    let check = |line: &str, expect: bool| assert_eq!(is_too_long(line), expect, "{line}");
    let (word, words) = ("x".repeat(110), "x ".repeat(55));
    check(&word[..100], false);
    check(&word[..101], true);
    check(&"é".repeat(100), false);
    check(&format!("call(\"{words}\");"), false);
    check(&format!("call(\"\"); // {words}"), true);
    check(&format!("/// {words}"), true);
    check(&format!("/// \"{words}\""), true);
    check(&format!("/// <https://example.org/{word}>"), false);
    check(&format!("    * {words}"), true);
    check(&format!("# {words}"), true);
    check(&format!("key = \"{words}\""), false);
}
