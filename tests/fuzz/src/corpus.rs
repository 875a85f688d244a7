//! The kept inputs, read from disk: those that reach something new, and those that once broke a promise. Adds none.

use crate::mutate::Pool;
use crate::targets::TARGETS;
use std::fs;
use std::path::{Path, PathBuf};

/// One kept input.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its file.
    pub path: PathBuf,
    /// What is in it.
    pub data: Vec<u8>,
}

/// The inputs of a target, those in `corpus/` before those in `artifacts/`, each in the order of their names.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn of(target: &str) -> Vec<Kept> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["corpus", "artifacts"].map(|folder| package.join(folder).join(target));
    folders.iter().flat_map(|folder| files(folder)).collect()
}

/// The values in all of them, to make other inputs with.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn pool() -> Pool {
    let kept = TARGETS.iter().flat_map(|target| of(target.name));
    let kept: Vec<Kept> = kept.collect();
    Pool::of(kept.iter().map(|one| &one.data[..]))
}

fn files(folder: &Path) -> Vec<Kept> {
    // A target without a corpus is found out by the test that counts.
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let data = fs::read(&path).expect("the file can be read");
        Kept { path, data }
    };
    paths.into_iter().map(read).collect()
}
