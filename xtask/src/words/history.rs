//! Finds out on which day each text of a language was last changed, from the history in git.

use chrono::DateTime;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use super::catalogues::file_in_tree;

/// The commit of a line that is not committed yet.
const NOT_COMMITTED: &str = "0000000000000000000000000000000000000000";

/// The day of the last change of each text, by key; nothing for a tree without history.
pub(super) fn corrected_on(root: &Path, language: &str) -> BTreeMap<String, String> {
    let blame = Command::new("git")
        .args(["blame", "--line-porcelain", "--"])
        .arg(file_in_tree(language))
        .current_dir(root)
        .stdin(Stdio::null())
        .output();
    match blame {
        Ok(blame) if blame.status.success() => days(&String::from_utf8_lossy(&blame.stdout)),
        _ => BTreeMap::new(),
    }
}

/// Reads the output of `git blame --line-porcelain`: for each line of the file its commit, the
/// time, and the line itself after a tab.
fn days(blame: &str) -> BTreeMap<String, String> {
    let (mut commit, mut day, mut key) = ("", String::new(), "");
    let mut days = BTreeMap::new();
    for line in blame.lines() {
        if let Some(content) = line.strip_prefix('\t') {
            if let Some(rest) = content.strip_prefix("  \"") {
                key = rest.split('"').next().unwrap_or_default();
            } else if content.starts_with("    \"message\"") && commit != NOT_COMMITTED {
                days.insert(key.to_owned(), day.clone());
            }
        } else if let Some(time) = line.strip_prefix("author-time ") {
            day = time.parse().ok().and_then(of).unwrap_or_default();
        } else if let Some((first, _)) = line.split_once(' ')
            && first.len() == NOT_COMMITTED.len()
        {
            commit = first;
        }
    }
    days
}

fn of(epoch_seconds: i64) -> Option<String> {
    let time = DateTime::from_timestamp(epoch_seconds, 0)?;
    Some(time.date_naive().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_the_day_of_its_own_line() {
        let line = |commit: &str, time: i64, text: &str| {
            format!("{commit} 1 1 1\nauthor A\nauthor-time {time}\nsummary s\n\t{text}\n")
        };
        let commit = "fca77c0bc8992ce6a9ec46578afe4c68f32d2892";
        let blame = [
            line(commit, 1_795_476_920, "{"),
            line(commit, 1_795_476_920, "  \"greeting\": {"),
            line(commit, 1_796_000_000, "    \"message\": \"Bonjour\""),
            line(commit, 1_795_476_920, "  },"),
            line(commit, 1_795_476_920, "  \"farewell\": {"),
            line(NOT_COMMITTED, 1_796_000_000, "    \"message\": \"Adieu\","),
            line(commit, 1_795_476_920, "    \"description\": \"message\""),
        ];
        let expect = BTreeMap::from([("greeting".to_owned(), "2026-11-30".to_owned())]);
        assert_eq!(days(&blame.concat()), expect);
    }

    #[test]
    fn a_tree_without_history_has_no_days() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(corrected_on(folder.path(), "fr").is_empty());
    }
}
