//! A C++ compiler, which libFuzzer needs: found, or installed where that is usual. Nothing else of Veto's needs one.

use anyhow::{Result, ensure};
use std::env;

use super::packages::Need;
use super::system;

/// Makes sure that there is one.
pub(crate) fn ensure() -> Result<()> {
    if !found() {
        system::provide(&[Need::CppCompiler])?;
        ensure!(
            found(),
            "a C++ compiler was installed, but there is no `c++` in PATH: set CXX to the program"
        );
    }
    Ok(())
}

/// By the same variable and the same names as the `cc` crate, which starts it.
fn found() -> bool {
    env::var_os("CXX").is_some()
        || ["c++", "g++", "clang++", "cl"]
            .iter()
            .any(|name| which::which(name).is_ok())
}
