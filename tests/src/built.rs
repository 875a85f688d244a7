//! Where the built extension is. Builds nothing.

use crate::Browser;
use anyhow::{Result, ensure};
use std::path::PathBuf;

/// The unpacked extension for a browser: in `VETO_DIST`, else in the workspace's `dist/`.
///
/// # Errors
/// When it has not been built.
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
