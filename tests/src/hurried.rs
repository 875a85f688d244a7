//! Makes a copy of the built extension that watches pages ten times as fast.
//!
//! **Invariant:** its core is byte for byte the core that ships.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, anyhow, ensure};

use crate::{Browser, copy_into, extension_folder};

/// The only file that differs from the built extension.
const TIME: &str = "content/time.js";
/// Intervals are never shorter than the shortest one that ships (50 ms).
const FAST: &str = "\
veto.time = {
  now: () => 10 * performance.now(),
  every: (ms, act) => setInterval(act, Math.max(ms / 10, 50)),
};
";

/// The folder of the unpacked extension in which time runs ten times as fast, for stories that are
/// not about time.
///
/// # Errors
/// Fails if the extension has not been built, or if the copy cannot be written.
pub fn hurried_folder(browser: Browser) -> Result<PathBuf> {
    static FOLDERS: [OnceLock<Result<PathBuf, String>>; 2] = [const { OnceLock::new() }; 2];
    let folder = FOLDERS[browser as usize]
        .get_or_init(|| hurried(browser).map_err(|error| format!("{error:#}")));
    folder.clone().map_err(|error| anyhow!(error))
}

fn hurried(browser: Browser) -> Result<PathBuf> {
    let built = extension_folder(browser)?;
    ensure!(
        built.join(TIME).is_file(),
        "{TIME} is not in {}",
        built.display()
    );
    copy_named_by_content(browser, &built, TIME, FAST)
}

/// Makes a copy of an extension in which one file has another text. Its name is a hash of its
/// content, so that several processes can make the same copy at the same time.
pub(crate) fn copy_named_by_content(
    browser: Browser,
    from: &Path,
    file: &str,
    text: &str,
) -> Result<PathBuf> {
    let mut hasher = DefaultHasher::new();
    (file, text).hash(&mut hasher);
    hash(from, &mut hasher)?;
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tests/hurried");
    let folder = home.join(format!("{browser}-{:016x}", hasher.finish()).to_lowercase());
    if folder.is_dir() {
        return Ok(folder);
    }
    fs::create_dir_all(&home)?;
    let copy = tempfile::tempdir_in(&home)?;
    copy_into(from, copy.path())?;
    fs::write(copy.path().join(file), text)?;
    let renamed = fs::rename(copy.path(), &folder);
    ensure!(
        renamed.is_ok() || folder.is_dir(),
        "could not write {}",
        folder.display()
    );
    if renamed.is_ok() {
        // The folder has been renamed, so there is nothing left to delete.
        let _ = copy.keep();
    }
    Ok(folder)
}

fn hash(folder: &Path, hasher: &mut DefaultHasher) -> Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        entry.file_name().hash(hasher);
        let path = entry.path();
        if path.is_dir() {
            hash(&path, hasher)?;
        } else {
            fs::read(&path)
                .with_context(|| path.display().to_string())?
                .hash(hasher);
        }
    }
    Ok(())
}
