//! Finds Chromium, ChromeDriver and Firefox: by environment variables, in PATH, and in the usual
//! folders.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

use super::packages::Need;
use super::system;

/// A browser or its driver, and the environment variable by which a person can name their own.
pub(crate) struct BrowserProgram {
    need: Need,
    pub(crate) variable: &'static str,
    names: &'static [&'static str],
    /// Paths on systems that do not put the program into PATH.
    places: &'static [&'static str],
}

/// Branded Chrome is not in the list, because it no longer loads an unpacked extension from the
/// command line.
pub(crate) const CHROMIUM: BrowserProgram = BrowserProgram {
    need: Need::Chromium,
    variable: "VETO_CHROMIUM",
    names: &["chromium", "chromium-browser", "chrome-for-testing"],
    places: &[
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
        "~/AppData/Local/Chromium/Application/chrome.exe",
    ],
};
pub(crate) const CHROMEDRIVER: BrowserProgram = BrowserProgram {
    need: Need::ChromeDriver,
    variable: "VETO_CHROMEDRIVER",
    names: &["chromedriver"],
    places: &["/usr/lib/chromium-browser/chromedriver"],
};
pub(crate) const FIREFOX: BrowserProgram = BrowserProgram {
    need: Need::Firefox,
    variable: "VETO_FIREFOX",
    names: &["firefox-esr", "firefox"],
    places: &[
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        "C:/Program Files/Mozilla Firefox/firefox.exe",
    ],
};

/// Returns the paths of these programs. Installs all missing ones together, or names them in one
/// error.
pub(crate) fn all(programs: &[&BrowserProgram]) -> Result<Vec<PathBuf>> {
    let missing = programs.iter().filter(|program| program.found().is_none());
    let missing: Vec<_> = missing.map(|program| program.need).collect();
    if !missing.is_empty() {
        system::provide(&missing)?;
    }
    let remedy = |program: &BrowserProgram| {
        let (name, variable) = (program.need.name(), program.variable);
        format!("{name} was installed but is not in PATH: set {variable} to the program")
    };
    programs
        .iter()
        .map(|program| program.found().with_context(|| remedy(program)))
        .collect()
}

impl BrowserProgram {
    fn found(&self) -> Option<PathBuf> {
        if let Some(own) = env::var_os(self.variable) {
            return Some(own.into());
        }
        let in_path = self.names.iter().find_map(|name| which::which(name).ok());
        in_path.or_else(|| {
            self.places
                .iter()
                .filter_map(|place| at_home(place))
                .find(|place| place.is_file())
        })
    }
}

fn at_home(place: &str) -> Option<PathBuf> {
    match place.strip_prefix("~/") {
        Some(rest) => Some(env::home_dir()?.join(rest)),
        None => Some(Path::new(place).to_owned()),
    }
}
