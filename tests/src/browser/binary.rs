//! Finds the browsers and their drivers on this machine.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// A program that the tests need: the environment variable that overrides its path, the names it
/// may have, and how to install it.
pub(crate) struct Binary {
    variable: &'static str,
    names: &'static [&'static str],
    remedy: &'static str,
}

pub(crate) const CHROMIUM: Binary = Binary {
    variable: "VETO_CHROMIUM",
    names: &[
        "chromium",
        "chromium-browser",
        "google-chrome-for-testing",
        "google-chrome",
    ],
    remedy: "apt-get install chromium",
};

pub(crate) const CHROMEDRIVER: Binary = Binary {
    variable: "VETO_CHROMEDRIVER",
    names: &["chromedriver"],
    remedy: "apt-get install chromium-driver",
};

pub(crate) const FIREFOX: Binary = Binary {
    variable: "VETO_FIREFOX",
    names: &["firefox-esr", "firefox"],
    remedy: "apt-get install firefox-esr",
};

pub(crate) const GECKODRIVER: Binary = Binary {
    variable: "VETO_GECKODRIVER",
    names: &["geckodriver"],
    remedy: "run cargo xtask test, which installs it, \
             or cargo install geckodriver --locked --root target/tools",
};

impl Binary {
    pub(crate) fn find(&self) -> Result<PathBuf> {
        if let Some(path) = env::var_os(self.variable) {
            let path = PathBuf::from(path);
            if !path.is_file() {
                bail!(
                    "{} names {}, which is not a file",
                    self.variable,
                    path.display()
                );
            }
            return Ok(path);
        }
        let search = env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(tools()).chain(env::split_paths(&search));
        for folder in folders {
            let found = self
                .names
                .iter()
                .map(|name| folder.join(name))
                .find(|path| path.is_file());
            if let Some(path) = found {
                return Ok(path);
            }
        }
        bail!(
            "found no {}: {}, or set {}",
            self.names[0],
            self.remedy,
            self.variable
        )
    }
}

/// The folder in which the project installs its own tools.
fn tools() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/bin")
}
