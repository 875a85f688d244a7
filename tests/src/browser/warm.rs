//! Firefox’s cache of its own compiled scripts, carried from one profile to the next: a start with
//! it takes about half the time. Nothing is carried that a page or an extension could notice.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::profile::Profile;

/// Says which Firefox wrote the cache; a newer version ignores it, an older one would refuse to start, were it not told to.
const VERSION: &str = "compatibility.ini";
const CACHE: &str = "startupCache";

/// Puts the kept cache into a new profile. Without one the start is slower, nothing else.
pub(crate) fn lend(profile: &Profile) {
    if !profile.path().join(CACHE).exists() {
        let _ = copy(&kept(), profile.path());
    }
}

/// Keeps the cache of a profile whose browser has ended, if that of its version is not kept yet.
pub(crate) fn keep(profile: &Profile) {
    let version = |folder: &Path| fs::read(folder.join(VERSION)).ok();
    if version(profile.path()) != version(&kept()) {
        let _ = replace(profile.path());
    }
}

/// In one step, since other tests may be lending it at this moment.
fn replace(profile: &Path) -> io::Result<()> {
    let home = kept().parent().map(Path::to_owned).unwrap_or_default();
    fs::create_dir_all(&home)?;
    let fresh = tempfile::tempdir_in(&home)?;
    copy(profile, fresh.path())?;
    let _ = fs::remove_dir_all(kept());
    fs::rename(fresh.path(), kept())
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to.join(CACHE))?;
    for entry in fs::read_dir(from.join(CACHE))? {
        let name = entry?.file_name();
        // What is known of installed extensions stays behind.
        if !name.to_string_lossy().starts_with("webext") {
            fs::copy(from.join(CACHE).join(&name), to.join(CACHE).join(&name))?;
        }
    }
    fs::copy(from.join(VERSION), to.join(VERSION))?;
    Ok(())
}

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/firefox-cache")
}
