//! The list of changes that may go unnoticed, and what is wrong with it. Reads no file.

use std::collections::BTreeMap;

/// How often each change is listed; one in several places of a function bears one name.
pub(crate) type Kept = BTreeMap<String, usize>;

/// The changes named in the list: whatever stands in code at the beginning of a line of a Markdown list.
pub(crate) fn read(list: &str) -> Kept {
    let names = list.lines().filter_map(|line| {
        let (name, _reason) = line.strip_prefix("* `")?.split_once('`')?;
        Some(name.to_owned())
    });
    counted(names)
}

/// What is missed and not listed; and, if all were tried, what is listed and not missed.
pub(crate) fn complaints(kept: &Kept, missed: &[String], all: bool) -> Vec<String> {
    let missed = counted(missed.iter().map(|name| without_place(name)));
    let unlisted =
        surplus(&missed, kept).map(|name| format!("missed, and not in the list: {name}"));
    let outdated =
        surplus(kept, &missed).map(|name| format!("in the list, and not missed: {name}"));
    unlisted.chain(outdated.filter(|_| all)).collect()
}

fn counted(names: impl Iterator<Item = String>) -> Kept {
    let mut counts = Kept::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// The names of which there are more here than there.
fn surplus<'a>(here: &'a Kept, there: &'a Kept) -> impl Iterator<Item = &'a str> {
    here.iter()
        .filter(|(name, count)| **count > there.get(*name).copied().unwrap_or(0))
        .map(|(name, _)| name.as_str())
}

/// "crate/src/a.rs:1:2: replace …" without line and column, which move with every edit.
fn without_place(name: &str) -> String {
    let mut parts = name.splitn(4, ':');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(file), Some(_line), Some(_column), Some(change)) => format!("{file}:{change}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "\
# Kept
Words with `code` in them.
* `a.rs: replace < with <= in f`: the same either way.
* `a.rs: replace < with <= in f`: here too.
* `b.rs: replace g -> Option<&str> with Some(\"\")`: never asked.
* no name
";

    #[test]
    fn what_is_missed_and_what_is_listed_have_to_agree() {
        let check = |missed: &[&str], all, expect: &[&str]| {
            let missed: Vec<_> = missed.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(complaints(&read(LIST), &missed, all), expect, "{missed:?}");
        };
        let f = "a.rs:1:2: replace < with <= in f";
        let f_too = "a.rs:3:4: replace < with <= in f";
        let g = "b.rs:5:6: replace g -> Option<&str> with Some(\"\")";
        check(&[f, f_too, g], true, &[]);
        check(
            &[f, g],
            true,
            &["in the list, and not missed: a.rs: replace < with <= in f"],
        );
        check(&[f], false, &[]);
        check(
            &[f, f_too, "a.rs:7:8: replace < with <= in f"],
            false,
            &["missed, and not in the list: a.rs: replace < with <= in f"],
        );
        check(
            &["c.rs:1:1: delete ! in h"],
            false,
            &["missed, and not in the list: c.rs: delete ! in h"],
        );
    }
}
