//! A folder as a value: names, sorted and with forward slashes on every system, and their bytes. Knows nothing of what the files are for.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// Every file of a folder, by its path in it.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Reads a folder. Hidden files stay out: they are an editor's or the system's, and would make packages differ from machine to machine.
pub(crate) fn read(folder: &Path) -> Result<Files> {
    read_chosen(folder, |name| !name.starts_with('.'))
}

/// Reads those files of a folder that are wanted by their own name, and are in no subfolder that is not.
pub(crate) fn read_chosen(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<Files> {
    let wanted =
        |entry: &DirEntry| entry.depth() == 0 || wanted(&entry.file_name().to_string_lossy());
    let mut files = Files::new();
    for entry in WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(wanted)
    {
        let entry = entry?;
        if entry.file_type().is_dir() {
            continue;
        }
        if !entry.file_type().is_file() {
            bail!(
                "{} is neither a file nor a folder: put the file itself there",
                entry.path().display()
            );
        }
        let bytes = fs::read(entry.path())
            .with_context(|| format!("could not read {}", entry.path().display()))?;
        files.insert(name_in(folder, entry.path())?, bytes);
    }
    Ok(files)
}

/// Writes the files into a folder that is made anew: whatever was there before is gone.
pub(crate) fn write(folder: &Path, files: &Files) -> Result<()> {
    remove(folder)?;
    for (name, bytes) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .with_context(|| format!("could not make {}", parent.display()))?;
        fs::write(&path, bytes).with_context(|| format!("could not write {}", path.display()))?;
    }
    Ok(())
}

/// Adds one file; two sources for the same file are an error, not a race.
pub(crate) fn add(files: &mut Files, name: &str, bytes: Vec<u8>) -> Result<()> {
    if files.insert(name.to_owned(), bytes).is_some() {
        bail!("{name} is made by the build: remove extension/{name}");
    }
    Ok(())
}

/// Removes a folder, if it is there.
pub(crate) fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("could not remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

fn name_in(folder: &Path, path: &Path) -> Result<String> {
    let parts: Option<Vec<_>> = path
        .strip_prefix(folder)?
        .iter()
        .map(|part| part.to_str())
        .collect();
    Ok(parts
        .with_context(|| {
            format!(
                "{} has a name that is not Unicode: rename it",
                path.display()
            )
        })?
        .join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_comes_back_as_it_was_written_and_nothing_else_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let check = |written: &[(&str, &str)], unwanted: &[&str], read: &[&str]| {
            let files = written
                .iter()
                .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()))
                .collect();
            write(folder.path(), &files).expect("written");
            let names: Vec<_> = read_chosen(folder.path(), |name| !unwanted.contains(&name))
                .expect("read")
                .into_keys()
                .collect();
            assert_eq!(names, read);
        };
        check(
            &[("b/c.js", "1"), ("a.js", "2"), ("b.js", "")],
            &[],
            &["a.js", "b.js", "b/c.js"],
        );
        check(
            &[("a.js", "1"), (".hidden", "2"), (".git/x", "3")],
            &[".git"],
            &[".hidden", "a.js"],
        );
        let shown = read(folder.path()).expect("read");
        assert_eq!(shown.into_keys().collect::<Vec<_>>(), ["a.js"]);
        check(
            &[("a.js", "1"), ("target/x", "2"), ("deep/target/x", "3")],
            &["target"],
            &["a.js"],
        );
    }

    #[test]
    fn two_sources_for_one_file_are_an_error() {
        let mut files = Files::new();
        add(&mut files, "core/veto.js", vec![]).expect("the first");
        let error = add(&mut files, "core/veto.js", vec![]).expect_err("the second");
        assert_eq!(
            error.to_string(),
            "core/veto.js is made by the build: remove extension/core/veto.js"
        );
    }
}
