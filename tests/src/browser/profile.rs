//! Makes a browser's temporary profile, and removes it with the session, even while processes are
//! still ending.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use tempfile::TempDir;

/// A profile folder for one session.
#[derive(Debug)]
pub(crate) struct Profile(Option<TempDir>);

impl Profile {
    pub(crate) fn new() -> Result<Self> {
        let home = HOME.as_ref().map_err(|error| anyhow!("{error}"))?;
        Ok(Self(Some(tempfile::tempdir_in(&home.folder)?)))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.as_ref().expect("taken only when dropped").path()
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let Some(folder) = self.0.take() else { return };
        let path = folder.path().to_owned();
        // A killed browser may still write a file while the folder is being emptied, so repeat
        // until the folder is gone.
        let end = Instant::now() + Duration::from_secs(5);
        while fs::remove_dir_all(&path).is_err() && path.exists() && Instant::now() < end {
            sleep(Duration::from_millis(10));
        }
    }
}

/// The folder in which this process keeps its profiles. Profiles of browsers that lived until the
/// process ended remain; the next process removes them.
struct Home {
    folder: PathBuf,
    _lock: File,
}

static HOME: LazyLock<Result<Home, String>> =
    LazyLock::new(|| home().map_err(|error| format!("no folder for profiles: {error}")));

const LOCK: &str = "lock";

fn home() -> std::io::Result<Home> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tests/profiles");
    fs::create_dir_all(&all)?;
    // Chromium does not start in a folder whose path contains `..`.
    let all = all.canonicalize()?;
    // Only one process at a time removes leftovers, because a new folder has no lock for a moment.
    let one = File::create(all.join(LOCK))?;
    one.lock()?;
    for entry in fs::read_dir(&all)?.filter_map(Result::ok) {
        let Ok(lock) = File::open(entry.path().join(LOCK)) else {
            continue;
        };
        if lock.try_lock().is_ok() {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    let folder = tempfile::tempdir_in(&all)?.keep();
    let lock = File::create(folder.join(LOCK))?;
    lock.lock()?;
    Ok(Home {
        folder,
        _lock: lock,
    })
}
