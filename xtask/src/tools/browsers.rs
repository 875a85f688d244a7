//! Finds the browsers and their drivers, and puts their paths into the environment variables that
//! `tests/` reads.

use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

use super::packages::{self, Need};
use super::programs::{self, CHROMEDRIVER, CHROMIUM, FIREFOX};
use super::{geckodriver, version};
use crate::build::Browser;
use crate::workspace::Workspace;

/// Names of environment variables, and the paths they get.
pub(crate) type Env = Vec<(&'static str, PathBuf)>;

/// The paths of the browsers, their drivers and the built extensions, for tests and walks.
pub(crate) fn driven(workspace: &Workspace, browsers: &[Browser]) -> Result<Env> {
    let programs = |browser: &Browser| match browser {
        Browser::Chrome => &[&CHROMIUM, &CHROMEDRIVER][..],
        Browser::Firefox => &[&FIREFOX],
    };
    let wanted: Vec<_> = browsers.iter().flat_map(programs).copied().collect();
    let paths = programs::all(&wanted)?;
    let mut env: Env = wanted
        .iter()
        .map(|program| program.variable)
        .zip(paths)
        .collect();
    let path = |env: &Env, variable| {
        env.iter()
            .find(|one| one.0 == variable)
            .map(|one| one.1.clone())
    };
    if let (Some(chromium), Some(driver)) = (
        path(&env, CHROMIUM.variable),
        path(&env, CHROMEDRIVER.variable),
    ) {
        same_major(&chromium, &driver)?;
    }
    if browsers.contains(&Browser::Firefox) {
        env.push((geckodriver::VARIABLE, geckodriver::ensure(workspace)?));
    }
    env.push(("VETO_DIST", workspace.dist()));
    for (variable, path) in &env {
        println!("  {variable}={}", path.display());
    }
    Ok(env)
}

/// The path of one browser without a driver, for a person to use by hand.
pub(crate) fn plain(browser: Browser) -> Result<PathBuf> {
    let program = match browser {
        Browser::Chrome => &CHROMIUM,
        Browser::Firefox => &FIREFOX,
    };
    Ok(programs::all(&[program])?.remove(0))
}

/// Fails if Chromium and its driver have different major versions. The driver would refuse the
/// browser with a message that names no remedy.
fn same_major(chromium: &Path, driver: &Path) -> Result<()> {
    // On Windows, the browser opens a window when asked for `--version`.
    if cfg!(windows) {
        return Ok(());
    }
    check_major(&version::ask(chromium)?, &version::ask(driver)?)
}

fn check_major(browser: &str, driver: &str) -> Result<()> {
    match (version::major(browser), version::major(driver)) {
        (Some(one), Some(other)) if one != other => bail!(
            "{browser} and {driver} have different major versions: install the same one of both, with\n{}",
            packages::commands(&[Need::Chromium, Need::ChromeDriver]).join("\n")
        ),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_driver_fits_its_browser_by_the_major_version() {
        let check = |browser, driver, expect| {
            assert_eq!(
                check_major(browser, driver).is_ok(),
                expect,
                "{browser} {driver}"
            )
        };
        check(
            "Chromium 156.0.8078.79 built on Debian",
            "ChromeDriver 156.0.8078.73 (a21c)",
            true,
        );
        check(
            "Chromium 156.0.8078.79 built on Debian",
            "ChromeDriver 155.0.1.2 (a21c)",
            false,
        );
        check("Chromium of the future", "ChromeDriver 155.0.1.2", true);
    }
}
