//! Runs the tests of tests/ in real browsers, on the extensions as they were just built.

use anyhow::Result;
use std::thread;

use super::cargo::{self, Program};
use crate::build::Browser;
use crate::test::tally::Tally;
use crate::tools::browsers::{Env, driven};
use crate::tools::npm;
use crate::workspace::Workspace;

/// Of its time, it waits for more than half.
const WAITS: &str = "veto-tests truth";
/// What minds least how busy the machine is: how pages are read without a browser, and the harness's own tests.
const MEANWHILE: [&str; 2] = ["veto-tests veto_tests", "veto-tests harness"];

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let env = env(workspace)?;
    let named = |names: &[&str], program: &Program| names.contains(&program.name.as_str());
    let programs = cargo::programs(workspace, "veto-tests")?;
    let (meanwhile, rest): (Vec<_>, Vec<_>) = programs
        .into_iter()
        .partition(|program| named(&MEANWHILE, program));
    let (waits, rest): (Vec<_>, Vec<_>) = rest
        .into_iter()
        .partition(|program| named(&[WAITS], program));
    let mut tally = beside(&waits, &meanwhile, &env)?;
    tally += cargo::all(&rest, &env, |line| println!("{line}"))?;
    Ok(tally)
}

/// Runs some while others wait. What those print comes at the end, so that the lines do not mix.
fn beside(waits: &[Program], meanwhile: &[Program], env: &Env) -> Result<Tally> {
    thread::scope(|scope| {
        let waiting = scope.spawn(|| {
            let mut lines = Vec::new();
            let tally = cargo::all(waits, env, |line| lines.push(line.to_owned()));
            (tally, lines)
        });
        let tally = cargo::all(meanwhile, env, |line| println!("{line}"));
        let (waited, lines) = waiting.join().expect("it does not panic");
        lines.iter().for_each(|line| println!("{line}"));
        let mut tally = tally?;
        tally += waited?;
        Ok(tally)
    })
}

/// The browsers with their drivers, and the checker of accessibility, which the tests run in the pages.
pub(crate) fn env(workspace: &Workspace) -> Result<Env> {
    let mut env = driven(workspace, &Browser::ALL)?;
    let axe = npm::TOOLS.ensure(workspace)?.module("axe-core/axe.min.js");
    env.push(("VETO_AXE", axe));
    Ok(env)
}
