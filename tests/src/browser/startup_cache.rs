//! Carries Firefox's startup cache of its own compiled scripts from one profile to the next: with
//! it, a start takes about half the time. **Invariant:** copy nothing that a page or an extension
//! could notice.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::profile::Profile;

/// Contains the version of the Firefox that wrote the cache. A newer Firefox ignores the cache; an
/// older one would refuse to start without `MOZ_ALLOW_DOWNGRADE` (see `firefox`).
const VERSION: &str = "compatibility.ini";
const CACHE: &str = "startupCache";

/// Copies the saved cache into a new profile. Without a cache the start is only slower.
pub(crate) fn restore(profile: &Profile) {
    if !profile.path().join(CACHE).exists() {
        let _ = copy(&saved(), profile.path());
    }
}

/// Saves the cache of a profile whose browser has ended, unless the saved cache is from the same
/// version.
pub(crate) fn save(profile: &Profile) {
    let version = |folder: &Path| fs::read(folder.join(VERSION)).ok();
    if version(profile.path()) != version(&saved()) {
        let _ = replace(profile.path());
    }
}

/// Replace the folder by one rename, because other tests may be copying it at this moment.
fn replace(profile: &Path) -> io::Result<()> {
    let home = saved().parent().map(Path::to_owned).unwrap_or_default();
    fs::create_dir_all(&home)?;
    let fresh = tempfile::tempdir_in(&home)?;
    copy(profile, fresh.path())?;
    let _ = fs::remove_dir_all(saved());
    fs::rename(fresh.path(), saved())
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to.join(CACHE))?;
    for entry in fs::read_dir(from.join(CACHE))? {
        let name = entry?.file_name();
        // Leave out what Firefox knows about installed extensions.
        if !name.to_string_lossy().starts_with("webext") {
            fs::copy(from.join(CACHE).join(&name), to.join(CACHE).join(&name))?;
        }
    }
    fs::copy(from.join(VERSION), to.join(VERSION))?;
    Ok(())
}

fn saved() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/firefox-cache")
}
