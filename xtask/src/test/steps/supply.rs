//! What Veto is made of: licences, sources, second versions and known holes of everything that the lock files name.
//! What cannot be looked up is said, and not counted.

mod audit;

use anyhow::Result;

use crate::command;
use crate::test::tally::Tally;
use crate::tools::cargo_deny;
use crate::tools::npm;
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let mut tally = Tally::default();
    for what in ["bans", "licenses", "sources"] {
        tally += holds(workspace, what)?;
    }
    tally += advisories(workspace)?;
    // What ships may have no hole at all. A slight one in a tool may have no remedy but its makers'.
    for (folder, least) in [
        (npm::THIRD_PARTY, audit::Severity::Info),
        (npm::TOOLS, audit::Severity::High),
    ] {
        tally += audit::run(workspace, &folder, least)?;
    }
    Ok(tally)
}

/// An exception that is needed no longer is a mistake, too.
fn holds(workspace: &Workspace, what: &str) -> Result<Tally> {
    println!("▸ cargo-deny: {what}");
    let mut deny = cargo_deny::ensure(workspace)?;
    deny.args([
        "check",
        "--hide-inclusion-graph",
        "--deny",
        "warnings",
        what,
    ]);
    Ok(Tally::of(command::run(&mut deny).is_ok()))
}

/// By RustSec's database, which has to be fetched first.
fn advisories(workspace: &Workspace) -> Result<Tally> {
    println!("▸ cargo-deny: advisories");
    let mut fetch = cargo_deny::ensure(workspace)?;
    if command::run(fetch.args(["fetch", "db"])).is_err() {
        println!(
            "{}",
            unchecked("Cargo.lock", "RustSec's database of advisories")
        );
        return Ok(Tally::default());
    }
    let mut deny = cargo_deny::ensure(workspace)?;
    deny.args(["check", "advisories"]);
    Ok(Tally::of(command::run(&mut deny).is_ok()))
}

fn unchecked(what: &str, unreachable: &str) -> String {
    format!("NOT CHECKED for advisories: {what}, since {unreachable} cannot be reached from here")
}
