//! Finds and checks the tools that the xtask commands need. Installs a missing one where that is
//! usual, or else names the command that installs it.

pub(crate) mod browsers;
pub(crate) mod cargo_deny;
pub(crate) mod cpp;
pub(crate) mod disk;
mod geckodriver;
pub(crate) mod node;
pub(crate) mod npm;
mod packages;
pub(crate) mod pinned;
mod programs;
pub(crate) mod system;
mod version;
pub(crate) mod wasm_target;
