//! Reads the saved inputs from disk: the corpus, whose inputs reach something new, and the
//! artifacts, which once broke a guarantee.

use crate::mutate::Pool;
use crate::targets::TARGETS;
use std::fs;
use std::path::{Path, PathBuf};

/// One saved input.
#[derive(Debug, Clone)]
pub struct SavedInput {
    pub path: PathBuf,
    pub data: Vec<u8>,
}

/// The saved inputs of a target: first those in `corpus/`, then those in `artifacts/`, each sorted
/// by name.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn saved_inputs(target: &str) -> Vec<SavedInput> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["corpus", "artifacts"].map(|folder| package.join(folder).join(target));
    folders.iter().flat_map(|folder| files(folder)).collect()
}

/// The values in the saved inputs of all targets, to make other inputs with.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn pool() -> Pool {
    let saved = TARGETS.iter().flat_map(|target| saved_inputs(target.name));
    let saved: Vec<SavedInput> = saved.collect();
    Pool::from_inputs(saved.iter().map(|one| &one.data[..]))
}

fn files(folder: &Path) -> Vec<SavedInput> {
    // A missing folder is no error here: the corpus test fails for a target that has too few
    // inputs.
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let data = fs::read(&path).expect("the file can be read");
        SavedInput { path, data }
    };
    paths.into_iter().map(read).collect()
}
