//! Runs clippy with every warning as an error: natively on everything while the tests are compiled,
//! and for WebAssembly on the core.

use anyhow::Result;
use serde_json::Value;

use super::cargo;
use crate::command;
use crate::test::tally::Tally;
use crate::tools::wasm_target;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    wasm_target::ensure(workspace)?;
    println!("▸ clippy, while it compiles the tests");
    let mut tally = Tally::one(reports(workspace)? == 0);
    let mut clippy = workspace.cargo();
    clippy.args(["clippy", "--package", "veto", "--lib"]);
    clippy.args(["--target", wasm_target::TARGET]);
    clippy.args(["--", "-D", "warnings"]);
    println!("▸ {}", command::typed(&clippy));
    tally += Tally::one(command::run(&mut clippy).is_ok());
    Ok(tally)
}

/// Prints what clippy reports while the tests of every package are compiled, and returns how much
/// that is. cargo repeats the reports of what was compiled before.
fn reports(workspace: &Workspace) -> Result<usize> {
    let mut cargo = cargo::compiling(workspace)?;
    cargo.arg("--message-format=json");
    let mut count = 0;
    let status = command::lines(&mut cargo, |line| {
        if let Some(report) = report(line) {
            println!("{report}");
            count += 1;
        }
    })?;
    if count == 0 {
        command::succeeded(&cargo, status)?;
    }
    Ok(count)
}

/// The text of a warning or an error, if this line of cargo's JSON output is one
/// (<https://doc.rust-lang.org/cargo/reference/external-tools.html#compiler-messages>).
fn report(line: &str) -> Option<String> {
    let line: Value = serde_json::from_str(line).ok()?;
    let message = &line["message"];
    let counts = matches!(message["level"].as_str()?, "warning" | "error");
    let text = message["rendered"].as_str()?;
    counts.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_a_warning_or_an_error() {
        let check = |line: &str, expect: Option<&str>| {
            assert_eq!(report(line).as_deref(), expect, "{line}");
        };
        let message = |level: &str| {
            let message = format!(r#"{{"level":"{level}","rendered":"unused variable"}}"#);
            format!(r#"{{"reason":"compiler-message","message":{message}}}"#)
        };
        check(&message("warning"), Some("unused variable"));
        check(&message("error"), Some("unused variable"));
        check(&message("note"), None);
        check(r#"{"reason":"build-finished","success":true}"#, None);
        check("not JSON", None);
    }
}
