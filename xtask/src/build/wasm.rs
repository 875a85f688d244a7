//! Compiles the core, or another package such as the bench's floor, to WebAssembly with cargo.
//!
//! **Invariant:** the same tree gives the same bytes, in any folder and on any machine.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::env;
use std::path::{Path, PathBuf};

use crate::command;
use crate::tools::wasm_target;
use crate::workspace::Workspace;

/// The name of the core's package.
pub(crate) const CORE: &str = "veto";

/// Compiles a package and returns the path of its `.wasm` file, as rustc writes it.
pub(crate) fn compile(workspace: &Workspace, package: &str) -> Result<PathBuf> {
    let mut cargo = workspace.cargo();
    // Build only the cdylib: together with the rlib that the tests use, link-time optimisation
    // would silently be off.
    cargo.args(["rustc", "--package", package]);
    cargo.args(["--lib", "--crate-type", "cdylib"]);
    cargo.args([
        "--target",
        wasm_target::TARGET,
        "--profile",
        "wasm",
        "--message-format",
        "json-render-diagnostics",
    ]);
    // This variable overrides every other way to give flags to cargo: any flags configured on the
    // machine would change the bytes.
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags(workspace)?.join("\x1f"));
    let mut module = None;
    let status = command::lines(&mut cargo, |line| {
        module = made_by(package, line).or(module.take());
    })?;
    if !status.success() {
        bail!("cargo printed the reason above");
    }
    module.with_context(|| {
        format!("cargo wrote no .wasm file: {package} must have a library of the same name")
    })
}

/// Compiler flags that replace local folders by fixed names, because panic messages contain the
/// paths of source files. If several prefixes match, rustc uses the last.
fn flags(workspace: &Workspace) -> Result<Vec<String>> {
    let metadata = command::output(workspace.cargo().args([
        "metadata",
        "--no-deps",
        "--format-version",
        "1",
    ]))?;
    let metadata: Value =
        serde_json::from_str(&metadata).context("`cargo metadata` did not print JSON")?;
    let target = metadata["target_directory"]
        .as_str()
        .context("`cargo metadata` named no target_directory")?;
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")));
    let home = home.context("cargo's home is unknown: set CARGO_HOME")?;
    let (std_here, std_everywhere) = standard_library()?;
    let names = [
        (home.as_path(), "/cargo"),
        (&std_here, &std_everywhere),
        (workspace.root(), "/veto"),
        (Path::new(target), "/veto/target"),
    ];
    Ok(names
        .map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()))
        .to_vec())
}

/// The folder of the standard library's sources if they are installed, and the name that the
/// compiler uses for it if they are not.
fn standard_library() -> Result<(PathBuf, String)> {
    let sysroot = command::output(wasm_target::rustc().args(["--print", "sysroot"]))?;
    let version = command::output(wasm_target::rustc().arg("-vV"))?;
    let hash = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .unwrap_or("unknown");
    Ok((
        Path::new(sysroot.trim()).join("lib/rustlib/src/rust"),
        format!("/rustc/{hash}"),
    ))
}

/// The path of the package's `.wasm` file, if this line of cargo's JSON output names it.
fn made_by(package: &str, line: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    let library = package.replace('-', "_");
    let its_own =
        message["reason"] == "compiler-artifact" && message["target"]["name"] == library.as_str();
    let mut files = message["filenames"]
        .as_array()
        .filter(|_| its_own)?
        .iter()
        .filter_map(Value::as_str);
    files
        .find(|file| file.ends_with(".wasm"))
        .map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_the_one_cargo_names() {
        let check_package = |package: &str, line: &str, expect: Option<&str>| {
            assert_eq!(made_by(package, line), expect.map(PathBuf::from));
        };
        let check = |line: &str, expect: Option<&str>| check_package(CORE, line, expect);
        check(
            r#"{"reason":"compiler-artifact","target":{"name":"veto"},"filenames":["/t/libveto.rlib","/t/veto.wasm"]}"#,
            Some("/t/veto.wasm"),
        );
        check_package(
            "two-words",
            r#"{"reason":"compiler-artifact","target":{"name":"two_words"},"filenames":["/t/two_words.wasm"]}"#,
            Some("/t/two_words.wasm"),
        );
        check(
            r#"{"reason":"compiler-artifact","target":{"name":"chrono"},"filenames":["/t/chrono.wasm"]}"#,
            None,
        );
        check(r#"{"reason":"build-finished","success":true}"#, None);
        check("not JSON", None);
    }
}
