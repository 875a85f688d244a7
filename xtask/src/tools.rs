//! What the doors need of the machine: found, checked, installed where that is usual, or named with the command that installs it.

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
