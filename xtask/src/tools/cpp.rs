//! Finds a C++ compiler, or installs one where that is usual. Only libFuzzer needs one.

use anyhow::{Result, ensure};
use std::env;

use super::packages::Need;
use super::system;

/// Fails if there is no C++ compiler and none could be installed.
pub(crate) fn ensure() -> Result<()> {
    if !found() {
        system::provide(&[Need::CppCompiler])?;
        ensure!(
            found(),
            "a C++ compiler was installed, but `c++` is not in PATH: set CXX to the program"
        );
    }
    Ok(())
}

/// Looks for the same variable and the same names as the `cc` crate, which starts the compiler.
fn found() -> bool {
    env::var_os("CXX").is_some()
        || ["c++", "g++", "clang++", "cl"]
            .iter()
            .any(|name| which::which(name).is_ok())
}
