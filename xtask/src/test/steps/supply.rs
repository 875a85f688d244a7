//! Checks the licences, sources, duplicate versions and known vulnerabilities of everything in the
//! lock files. Advisories that cannot be looked up are reported, and not counted.

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
        tally += check(workspace, what)?;
    }
    tally += advisories(workspace)?;
    // Libraries that ship may have no known vulnerability at all. A minor one in a tool is allowed,
    // because there may be no fix until its makers publish one.
    for (folder, least) in [
        (npm::THIRD_PARTY, audit::Severity::Info),
        (npm::TOOLS, audit::Severity::High),
    ] {
        tally += audit::run(workspace, &folder, least)?;
    }
    Ok(tally)
}

/// Runs one check of cargo-deny. An exception that is no longer needed also fails it.
fn check(workspace: &Workspace, what: &str) -> Result<Tally> {
    println!("▸ cargo-deny: {what}");
    let mut deny = cargo_deny::ensure(workspace)?;
    deny.args([
        "check",
        "--hide-inclusion-graph",
        "--deny",
        "warnings",
        what,
    ]);
    Ok(Tally::one(command::run(&mut deny).is_ok()))
}

/// Checks Cargo.lock against RustSec's database, which has to be downloaded first.
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
    Ok(Tally::one(command::run(&mut deny).is_ok()))
}

fn unchecked(what: &str, unreachable: &str) -> String {
    format!("NOT CHECKED for advisories: {what}, because {unreachable} cannot be reached")
}
