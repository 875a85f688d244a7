//! Makes sure that the Rust compiler has the WebAssembly target, and adds it with rustup if it is
//! missing.

use anyhow::{Context, Result, bail};
use std::env;
use std::path::Path;
use std::process::Command;

use crate::command;
use crate::progress::step;
use crate::workspace::Workspace;

/// The target of every cargo command that compiles the core as it ships.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Fails if the target is missing and could not be added.
pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    if installed(workspace)? {
        return Ok(());
    }
    if which::which("rustup").is_err() {
        bail!(
            "the Rust compiler lacks the target {TARGET}, and there is no rustup to add it: install \
             rustup from rustup.rs, then run `rustup target add {TARGET}` (for a distribution's \
             own Rust: `apt-get install libstd-rust-dev-wasm32` on Debian and Ubuntu, \
             `dnf install rust-std-static-{TARGET}` on Fedora)"
        );
    }
    step(&format!("add the compiler's target {TARGET}"), || {
        command::run(
            command::new("rustup")
                .args(["target", "add", TARGET])
                .current_dir(workspace.root()),
        )
    })?;
    if !installed(workspace)? {
        // Either rustup's records are wrong (files were deleted by hand), or `rustc` in PATH is not
        // rustup's.
        bail!(
            "rustup has {TARGET}, but the compiler does not: install it again with \
             `rustup target remove {TARGET} && rustup target add {TARGET}`; if that does not help, \
             put rustup's compiler first in PATH with `. ~/.cargo/env`"
        );
    }
    Ok(())
}

/// Asks the compiler itself, because a distribution's compiler can have the target without rustup.
fn installed(workspace: &Workspace) -> Result<bool> {
    let mut rustc = rustc();
    rustc
        .args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(workspace.root());
    let folder = command::output(&mut rustc)
        .context("there is no working rustc: install Rust from rustup.rs")?;
    Ok(Path::new(folder.trim()).is_dir())
}

/// The compiler that cargo uses.
pub(crate) fn rustc() -> Command {
    command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}
