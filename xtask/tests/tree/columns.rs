//! Checks that no line of code or comment is longer than 100 columns.
//!
//! A longer line may stay only if nothing could break it: a comment that is one link, or code that
//! is short enough without its string literals.

use super::literals::{Syntax, columns_of_code};
use super::manifests::root;
use std::fs;
use walkdir::{DirEntry, WalkDir};

const COLUMNS: usize = 100;
const FOLDERS: [&str; 4] = ["crate", "extension", "tests", "xtask"];
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
            let Some(syntax) = Syntax::by_ending(entry.path()) else {
                continue;
            };
            let text = fs::read_to_string(entry.path()).expect("a text");
            let path = entry.path().strip_prefix(root()).expect("in the tree");
            files += 1;
            for (line, columns) in too_long(&text, syntax) {
                found.push(format!("{}:{line}: {columns} columns", path.display()));
            }
        }
    }
    assert!(files > 500, "only {files} files were found");
    assert!(
        found.is_empty(),
        "{} lines are longer than {COLUMNS} columns: break them\n{}",
        found.len(),
        found.join("\n")
    );
}

/// The numbers and lengths of the lines that are too long.
fn too_long(text: &str, syntax: Syntax) -> Vec<(usize, usize)> {
    let lines = text.lines().zip(columns_of_code(text, syntax));
    let lines = lines.enumerate().filter_map(|(index, (line, code))| {
        let columns = line.chars().count();
        let may_stay = columns <= COLUMNS
            || match code {
                Some(code) => code <= COLUMNS,
                None => is_one_link(line),
            };
        (!may_stay).then_some((index + 1, columns))
    });
    lines.collect()
}

/// Whether this comment line holds one link and nothing else.
fn is_one_link(comment: &str) -> bool {
    let mut words = comment.split_whitespace().skip(1);
    words.next().is_some_and(|word| word.contains("://")) && words.next().is_none()
}

#[test]
fn lines_that_could_be_broken_are_found() {
    let check = |syntax, line: &str, expect: bool| {
        let text = format!("\n{line}\n");
        let expect = expect.then(|| (2, line.chars().count()));
        assert_eq!(too_long(&text, syntax), Vec::from_iter(expect), "{line}");
    };
    let (word, words) = ("x".repeat(110), "x ".repeat(55));
    let link = format!("<https://example.org/{word}>");
    check(Syntax::Rust, &word[..100], false);
    check(Syntax::Rust, &word[..101], true);
    check(Syntax::Rust, &"é".repeat(100), false);
    check(Syntax::Rust, &format!("call(\"{words}\");"), false);
    check(Syntax::Rust, &format!("call(\"\"); // {words}"), true);
    check(Syntax::Rust, &format!("/// {words}"), true);
    check(Syntax::Rust, &format!("/// ({link})."), false);
    check(Syntax::Rust, &format!("/// see {link}"), true);
    check(Syntax::Script, &format!(" * {words}"), true);
    check(Syntax::Settings, &format!("# {words}"), true);
    check(Syntax::Settings, &format!("key = \"{words}\""), false);
}
