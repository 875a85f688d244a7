//! The programs that the browser tests drive: where each is looked for. Starts and installs nothing itself.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

use super::packages::Need;
use super::system;

/// A program, and the variable by which a person may name one of their own.
pub(crate) struct Program {
    need: Need,
    pub(crate) variable: &'static str,
    names: &'static [&'static str],
    /// Where it is on systems that put it in no PATH.
    places: &'static [&'static str],
}

/// Branded Chrome is not among the names: it no longer loads an unpacked extension from the command line.
pub(crate) const CHROMIUM: Program = Program {
    need: Need::Chromium,
    variable: "VETO_CHROMIUM",
    names: &["chromium", "chromium-browser", "chrome-for-testing"],
    places: &[
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
        "~/AppData/Local/Chromium/Application/chrome.exe",
    ],
};
pub(crate) const CHROMEDRIVER: Program = Program {
    need: Need::ChromeDriver,
    variable: "VETO_CHROMEDRIVER",
    names: &["chromedriver"],
    places: &["/usr/lib/chromium-browser/chromedriver"],
};
pub(crate) const FIREFOX: Program = Program {
    need: Need::Firefox,
    variable: "VETO_FIREFOX",
    names: &["firefox-esr", "firefox"],
    places: &[
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        "C:/Program Files/Mozilla Firefox/firefox.exe",
    ],
};

/// Where these are; all that are missing are installed, or named, together.
pub(crate) fn all(programs: &[&Program]) -> Result<Vec<PathBuf>> {
    let missing = programs.iter().filter(|program| program.found().is_none());
    let missing: Vec<_> = missing.map(|program| program.need).collect();
    if !missing.is_empty() {
        system::provide(&missing)?;
    }
    let remedy = |program: &Program| {
        let (name, variable) = (program.need.name(), program.variable);
        format!("{name} was installed but is not in PATH: set {variable} to the program")
    };
    programs
        .iter()
        .map(|program| program.found().with_context(|| remedy(program)))
        .collect()
}

impl Program {
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
