//! Reads and writes a whole folder as a map from file names to bytes. Names are sorted, and have
//! forward slashes on every system.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// The files of a folder: the path in the folder, and the bytes.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Reads a folder without hidden files: those belong to an editor or the system, and would make
/// packages differ between machines.
pub(crate) fn read(folder: &Path) -> Result<Files> {
    read_chosen(folder, |name| !name.starts_with('.'))
}

/// Reads a folder. `wanted` gets the name of each file and each subfolder, and decides whether to
/// read it.
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
                "{} is neither a file nor a folder: replace it by the file itself",
                entry.path().display()
            );
        }
        let bytes = fs::read(entry.path())
            .with_context(|| format!("could not read {}", entry.path().display()))?;
        files.insert(name_in(folder, entry.path())?, bytes);
    }
    Ok(files)
}

/// Deletes and recreates the folder, and writes the files into it.
pub(crate) fn write(folder: &Path, files: &Files) -> Result<()> {
    remove(folder)?;
    for (name, bytes) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .with_context(|| format!("could not create {}", parent.display()))?;
        fs::write(&path, bytes).with_context(|| format!("could not write {}", path.display()))?;
    }
    Ok(())
}

/// Adds one file. Fails if a file of this name is there already, so that no source silently
/// replaces another.
pub(crate) fn add(files: &mut Files, name: &str, bytes: Vec<u8>) -> Result<()> {
    if files.insert(name.to_owned(), bytes).is_some() {
        bail!("the build generates {name}: remove extension/{name}");
    }
    Ok(())
}

/// Removes a folder and everything in it, if it exists.
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
            "the build generates core/veto.js: remove extension/core/veto.js"
        );
    }
}
