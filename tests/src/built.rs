//! Finds the built extension, and copies folders.

use crate::Browser;
use anyhow::{Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the unpacked extension for a browser: in `VETO_DIST` if that is set, else in the
/// workspace's `dist/`.
///
/// # Errors
/// Fails if the extension has not been built.
pub fn extension_folder(browser: Browser) -> Result<PathBuf> {
    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/../dist");
    let dist = std::env::var_os("VETO_DIST").map_or_else(|| PathBuf::from(here), PathBuf::from);
    let folder = dist.join(match browser {
        Browser::Chromium => "chrome",
        Browser::Firefox => "firefox",
    });
    ensure!(
        folder.join("manifest.json").is_file(),
        "{} has no extension in it: run `cargo xtask build`",
        folder.display()
    );
    Ok(folder)
}

/// Copies everything in one folder into another existing folder, where a test can change it.
///
/// # Errors
/// Fails if something cannot be read or written.
pub fn copy_into(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target)?;
            copy_into(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
