//! What earlier runs, even those cut off, saw noticed or not compile: hours of work need not be done twice. Tries nothing itself.

use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::outcomes::Outcomes;
use crate::files;

/// Where it is kept, beside what cargo-mutants writes of its last run.
const KNOWN: &str = "known";
/// What cargo-mutants leaves out when it is told to iterate (<https://mutants.rs/iterate.html>), with its own last run.
const LEFT_OUT: &str = "previously_caught.txt";

/// Of the changes there are now, those that are known; cargo-mutants is to leave out exactly these.
pub(crate) fn gathered(folder: &Path, out: &Path, now: &[String]) -> Result<Outcomes> {
    let now: BTreeSet<&str> = now.iter().map(String::as_str).collect();
    let known = folder.join(KNOWN);
    let known_to_be = |name: &str| -> Result<BTreeSet<String>> {
        let mut names = BTreeSet::new();
        for file in [known.join(name), out.join(name)] {
            names.extend(lines(&file)?.filter(|name| now.contains(name.as_str())));
        }
        Ok(names)
    };
    let caught = known_to_be(CAUGHT)?;
    let mut unviable = known_to_be(UNVIABLE)?;
    unviable.retain(|name| !caught.contains(name));
    write(&known.join(CAUGHT), caught.iter())?;
    write(&known.join(UNVIABLE), unviable.iter())?;
    // What it wrote last stands in these now.
    for file in [CAUGHT, UNVIABLE] {
        write(&out.join(file), [].iter())?;
    }
    write(&out.join(LEFT_OUT), caught.union(&unviable))?;
    Ok(Outcomes {
        caught: caught.into_iter().collect(),
        unviable: unviable.into_iter().collect(),
        ..Outcomes::default()
    })
}

/// Forgets it.
pub(crate) fn forget(folder: &Path) -> Result<()> {
    files::remove(&folder.join(KNOWN))
}

const CAUGHT: &str = "caught.txt";
const UNVIABLE: &str = "unviable.txt";

fn lines(path: &Path) -> Result<impl Iterator<Item = String>> {
    let text = match fs::read_to_string(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        text => text.with_context(|| format!("could not read {}", path.display()))?,
    };
    Ok(text
        .lines()
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter())
}

fn write<'a>(path: &Path, names: impl Iterator<Item = &'a String>) -> Result<()> {
    let text: String = names.flat_map(|name| [name, "\n"]).collect();
    let folder = path.parent().context("a file has a folder")?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .with_context(|| format!("could not write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_is_left_out_as_long_as_it_is_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("mutants.out");
        let seen = |name: &str, text: &str| {
            fs::create_dir_all(&out).expect("a folder");
            fs::write(out.join(name), text).expect("written");
        };
        let now = ["a", "b", "c", "d"].map(str::to_owned);
        let check = |caught: &[&str], unviable: &[&str], left_out: &str| {
            let known = gathered(folder.path(), &out, &now).expect("known");
            assert_eq!(
                (known.caught, known.unviable),
                (owned(caught), owned(unviable))
            );
            let text = fs::read_to_string(out.join(LEFT_OUT)).expect("a list");
            assert_eq!(text, left_out);
        };
        check(&[], &[], "");
        seen(CAUGHT, "a\ngone\n");
        seen(UNVIABLE, "b\n");
        check(&["a"], &["b"], "a\nb\n");
        // The next run was cut off, and the last one's files are not there any more.
        fs::remove_dir_all(&out).expect("removed");
        seen(CAUGHT, "c\n");
        check(&["a", "c"], &["b"], "a\nb\nc\n");
        forget(folder.path()).expect("forgotten");
        check(&[], &[], "");
    }

    fn owned(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }
}
