//! Runs one package's tests and sums their counts. All packages are compiled at once, so that no step compiles anew what
//! another has compiled with other features.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;
use crate::test::counts;
use crate::test::tally::Tally;
use crate::workspace::Workspace;

/// All of its tests, whatever fails.
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
    programs: &[Program],
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

/// The examples in the documentation of all packages.
pub(crate) fn examples(workspace: &Workspace) -> Result<Tally> {
    let mut cargo = workspace.cargo();
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
    // It may fail without a failed test: a test may kill its process.
    if tally.failed == 0 {
        command::succeeded(command, status)?;
    }
    Ok(tally)
}

/// A compiled test.
pub(crate) struct Program {
    /// Such as `veto truth`.
    pub(crate) name: String,
    binary: PathBuf,
    /// Where cargo would start it.
    folder: PathBuf,
    /// Which of its tests, as libtest takes it; all if nothing is said.
    chosen: Vec<String>,
}

impl Program {
    /// The tests that have one of these in their names, and all others.
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

    /// It tells how long each test takes, which libtest only does when allowed what is unstable
    /// (<https://github.com/rust-lang/rust/issues/64888>).
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

/// Compiles every test of every package and gives those of one.
pub(crate) fn programs(workspace: &Workspace, package: &str) -> Result<Vec<Program>> {
    let mut cargo = workspace.cargo();
    cargo.args([
        "test",
        "--workspace",
        "--no-run",
        "--message-format=json-render-diagnostics",
    ]);
    let mut programs = Vec::new();
    let status = command::lines(&mut cargo, |line| {
        programs.extend(program(line, package));
    })?;
    command::succeeded(&cargo, status)?;
    Ok(programs)
}

/// What cargo says of a test that it has compiled
/// (<https://doc.rust-lang.org/cargo/reference/external-tools.html#artifact-messages>).
fn program(line: &str, package: &str) -> Option<Program> {
    let told: Value = serde_json::from_str(line).ok()?;
    let folder = Path::new(told["manifest_path"].as_str()?).parent()?;
    let is_test = told["profile"]["test"] == true;
    let is_of_package = told["package_id"]
        .as_str()?
        .split(['#', '@'])
        .any(|part| part == package)
        || folder.ends_with(package);
    (is_test && is_of_package).then_some(())?;
    Some(Program {
        name: format!("{package} {}", told["target"]["name"].as_str()?),
        binary: told["executable"].as_str()?.into(),
        folder: folder.to_owned(),
        chosen: Vec::new(),
    })
}

/// The test of this name, such as `stories`.
pub(crate) fn named(workspace: &Workspace, package: &str, name: &str) -> Result<Program> {
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
        let told = |package: &str, test: bool| {
            format!(
                r#"{{"reason":"compiler-artifact","package_id":"path+file:///x/tests#{package}@0.1.0","manifest_path":"/x/tests/Cargo.toml","target":{{"name":"stories"}},"profile":{{"test":{test}}},"executable":"/x/stories"}}"#
            )
        };
        check(&told("veto-tests", true), Some("veto-tests stories"));
        check(&told("veto-tests", false), None);
        check(&told("veto-bench", true), None);
        check(r#"{"reason":"build-finished","success":true}"#, None);
        check("warning: unused", None);
    }
}
