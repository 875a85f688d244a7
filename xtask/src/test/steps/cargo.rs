//! Compiles and runs cargo tests, and sums their counts. Compiles all packages at once, so that no
//! step recompiles with other features what another step has compiled.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;
use crate::test::counts;
use crate::test::tally::Tally;
use crate::tools::wasm_target;
use crate::workspace::Workspace;

/// Runs all tests of a package, even after a failure.
pub(crate) fn tests(
    workspace: &Workspace,
    package: &str,
    env: &[(&str, PathBuf)],
) -> Result<Tally> {
    let programs = programs(workspace, package)?;
    ensure!(!programs.is_empty(), "{package} has no tests");
    all(&programs, env, |line| println!("{line}"))
}

/// One program after the other, whatever fails; hands over what they print, line by line.
pub(crate) fn all(
    programs: &[TestProgram],
    env: &[(&str, PathBuf)],
    mut print: impl FnMut(&str),
) -> Result<Tally> {
    let mut tally = Tally::default();
    for program in programs {
        let mut command = program.command();
        command.envs(env.iter().map(|(name, value)| (name, value)));
        tally += run(&program.name, &mut command, &mut print)?;
    }
    Ok(tally)
}

/// Runs the examples in the documentation of all packages.
pub(crate) fn examples(workspace: &Workspace) -> Result<Tally> {
    let mut cargo = with_clippy(workspace)?;
    cargo.args(["test", "--workspace", "--doc"]);
    run("examples", &mut cargo, |line| println!("{line}"))
}

fn run(name: &str, command: &mut Command, mut print: impl FnMut(&str)) -> Result<Tally> {
    print(&format!("▸ {name}"));
    let mut tally = Tally::default();
    let status = command::lines(command, |line| {
        print(line);
        tally += counts::libtest(line).unwrap_or_default();
        tally.times.extend(counts::timed(line));
    })?;
    // The program can fail without a failed test: a test may kill its process.
    if tally.failed == 0 {
        command::succeeded(command, status)?;
    }
    Ok(tally)
}

/// A compiled test program.
pub(crate) struct TestProgram {
    /// The package and the test target, such as `veto truth`.
    pub(crate) name: String,
    binary: PathBuf,
    /// The folder of the package, in which cargo would start the program.
    folder: PathBuf,
    /// libtest's arguments that select tests. Empty for all tests.
    chosen: Vec<String>,
}

impl TestProgram {
    /// Splits the program in two: the tests that have one of these names in theirs, and the rest.
    pub(crate) fn split(self, names: &[&str]) -> [Self; 2] {
        let chosen = |chosen| Self {
            name: self.name.clone(),
            binary: self.binary.clone(),
            folder: self.folder.clone(),
            chosen,
        };
        let names = || names.iter().map(|&name| name.to_owned());
        let skipped = names().flat_map(|name| ["--skip".to_owned(), name]);
        [chosen(names().collect()), chosen(skipped.collect())]
    }

    /// The command that runs the tests and reports each test's duration. libtest does that only
    /// with unstable options enabled (<https://github.com/rust-lang/rust/issues/64888>).
    pub(crate) fn command(&self) -> Command {
        let mut command = command::new(&self.binary);
        command
            .args(["-Z", "unstable-options", "--report-time"])
            .args(&self.chosen)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_MANIFEST_DIR", &self.folder)
            .current_dir(&self.folder);
        command
    }
}

/// Compiles the tests of every package, and returns the programs of one.
pub(crate) fn programs(workspace: &Workspace, package: &str) -> Result<Vec<TestProgram>> {
    let mut cargo = compiling(workspace)?;
    cargo.arg("--message-format=json-render-diagnostics");
    let mut programs = Vec::new();
    let status = command::lines(&mut cargo, |line| {
        programs.extend(program(line, package));
    })?;
    command::succeeded(&cargo, status)?;
    Ok(programs)
}

/// The command that compiles the tests of every package.
pub(crate) fn compiling(workspace: &Workspace) -> Result<Command> {
    let mut cargo = with_clippy(workspace)?;
    cargo.args(["test", "--workspace", "--no-run"]);
    Ok(cargo)
}

/// cargo with clippy as the compiler of our own packages: it reports what it finds and compiles, so
/// that nothing is compiled once to be checked and once to be run
/// (<https://doc.rust-lang.org/cargo/reference/environment-variables.html>).
fn with_clippy(workspace: &Workspace) -> Result<Command> {
    let sysroot = command::output(wasm_target::rustc().args(["--print", "sysroot"]))?;
    let bin = Path::new(sysroot.trim()).join("bin");
    let clippy = bin.join(format!("clippy-driver{}", env::consts::EXE_SUFFIX));
    ensure!(
        clippy.is_file(),
        "clippy is missing: run `rustup component add clippy`"
    );
    let mut cargo = workspace.cargo();
    cargo.env("RUSTC_WORKSPACE_WRAPPER", clippy);
    Ok(cargo)
}

/// The test program of this package, if this line of cargo's JSON output reports it
/// (<https://doc.rust-lang.org/cargo/reference/external-tools.html#artifact-messages>).
fn program(line: &str, package: &str) -> Option<TestProgram> {
    let message: Value = serde_json::from_str(line).ok()?;
    let folder = Path::new(message["manifest_path"].as_str()?).parent()?;
    let is_test = message["profile"]["test"] == true;
    let is_of_package = message["package_id"]
        .as_str()?
        .split(['#', '@'])
        .any(|part| part == package)
        || folder.ends_with(package);
    (is_test && is_of_package).then_some(())?;
    Some(TestProgram {
        name: format!("{package} {}", message["target"]["name"].as_str()?),
        binary: message["executable"].as_str()?.into(),
        folder: folder.to_owned(),
        chosen: Vec::new(),
    })
}

/// The test program of this name, such as `stories`.
pub(crate) fn named(workspace: &Workspace, package: &str, name: &str) -> Result<TestProgram> {
    programs(workspace, package)?
        .into_iter()
        .find(|program| program.name == format!("{package} {name}"))
        .with_context(|| format!("{package} has no tests named {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compiled_test_is_told_from_all_else() {
        let check = |line: &str, expect: Option<&str>| {
            let found = program(line, "veto-tests").map(|program| program.name);
            assert_eq!(found.as_deref(), expect, "{line}");
        };
        let artifact = |package: &str, test: bool| {
            format!(
                r#"{{"reason":"compiler-artifact","package_id":"path+file:///x/tests#{package}@0.1.0","manifest_path":"/x/tests/Cargo.toml","target":{{"name":"stories"}},"profile":{{"test":{test}}},"executable":"/x/stories"}}"#
            )
        };
        check(&artifact("veto-tests", true), Some("veto-tests stories"));
        check(&artifact("veto-tests", false), None);
        check(&artifact("veto-bench", true), None);
        check(r#"{"reason":"build-finished","success":true}"#, None);
        check("warning: unused", None);
    }
}
