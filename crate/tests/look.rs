//! Rules for every shipped style sheet: colours are defined by name in one file, and motion
//! respects `prefers-reduced-motion`.

use std::fs;
use std::path::{Path, PathBuf};

/// Every style sheet that ships, with its text.
fn style_sheets() -> Vec<(PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../extension")];
    let mut sheets = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("extension/ can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "css") {
                let text = fs::read_to_string(&path).expect("a text");
                sheets.push((path, text));
            }
        }
    }
    assert!(!sheets.is_empty());
    sheets
}

/// Whether the value of a declaration is a literal colour.
fn is_bare_colour(line: &str) -> bool {
    let value = line.split_once(": ").map_or("", |(_, value)| value);
    let hexadecimal = |part: &str| {
        let digits = part.strip_prefix('#').unwrap_or_default();
        !digits.is_empty() && digits.chars().all(|digit| digit.is_ascii_hexdigit())
    };
    let parts = value.split(|sign: char| !sign.is_alphanumeric() && sign != '#');
    value.contains("rgb(") || value.contains("hsl(") || parts.into_iter().any(hexadecimal)
}

#[test]
fn colours_are_named_in_one_file() {
    assert!(is_bare_colour("  color: #fff;"));
    assert!(!is_bare_colour("  color: var(--ink);"));
    for (path, text) in style_sheets() {
        let own = ["tokens.css", "receipt.css", "paper.css"];
        if own.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        let bare: Vec<_> = text.lines().filter(|line| is_bare_colour(line)).collect();
        assert!(bare.is_empty(), "{}: {bare:?}", path.display());
    }
}

#[test]
fn motion_asks_first() {
    for (path, text) in style_sheets() {
        let moves = ["transition", "animation", "scroll-behavior"];
        let moves = moves.iter().any(|property| text.contains(property));
        assert!(
            !moves || text.contains("prefers-reduced-motion"),
            "{}",
            path.display()
        );
    }
}
