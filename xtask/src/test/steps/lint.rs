//! Runs clippy with every warning as an error: natively on everything, and for WebAssembly on the
//! core.

use anyhow::Result;

use crate::command;
use crate::test::tally::Tally;
use crate::tools::wasm_target;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    wasm_target::ensure(workspace)?;
    let mut tally = Tally::default();
    for what in [
        &["--workspace", "--all-targets"][..],
        &[
            "--package",
            "veto",
            "--lib",
            "--target",
            wasm_target::TARGET,
        ],
    ] {
        let mut clippy = workspace.cargo();
        clippy
            .arg("clippy")
            .args(what)
            .args(["--", "-D", "warnings"]);
        println!("▸ {}", command::typed(&clippy));
        let result = command::run(&mut clippy);
        tally += Tally::one(result.is_ok());
    }
    Ok(tally)
}
