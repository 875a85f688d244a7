//! `cargo xtask fuzz`: runs libFuzzer with cargo-fuzz on the core's decoders, one target after
//! another. tests/fuzz defines the targets and what each must guarantee.
//!
//! Not part of `cargo xtask test`, which tries the inputs in the corpus and random changes of them,
//! without libFuzzer.

use anyhow::{Context, Result, bail, ensure};
use clap::Args as ClapArgs;
use std::fs;
use std::process::Command;

use crate::command;
use crate::tools::cpp;
use crate::tools::pinned::Pinned;
use crate::workspace::Workspace;

/// cargo-fuzz compiles the targets with the counters that guide libFuzzer, and starts it
/// (<https://rust-fuzz.github.io/book/cargo-fuzz.html>).
const CARGO_FUZZ: Pinned = Pinned {
    package: "cargo-fuzz",
    version: "0.13.2",
    flags: &[],
    version_args: &["--version"],
};

const PACKAGE: &str = "tests/fuzz";
/// The folder with the saved inputs: one subfolder for each target.
const CORPUS: &str = "tests/fuzz/corpus";

/// Fuzz without a sanitizer: the core has no unsafe code, and the compiler itself checks for
/// overflows. A stable compiler can then build the targets.
const BUILD: [&str; 4] = ["--sanitizer", "none", "--features", "libfuzzer"];
/// The length of the longest input: 16,384 bytes are enough for a journal in several items of a
/// sync store.
const LONGEST: &str = "-max_len=16384";

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Fuzz only this target (repeatable)
    #[arg(long, value_name = "NAME")]
    target: Vec<String>,
    /// Fuzz each target for this many seconds
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Then minimise the corpus: keep the fewest inputs that reach everything reached so far
    #[arg(long)]
    minimise: bool,
}

/// Fails if an input broke a guarantee.
pub(crate) fn fuzz(workspace: &Workspace, args: &Args) -> Result<()> {
    let targets = chosen(&all(workspace)?, &args.target)?;
    cpp::ensure()?;
    let mut broken = Vec::new();
    for target in targets {
        println!("\n━━ {target} ━━ {} s", args.seconds);
        // Build in a separate step, so that a compile error is not reported as a broken guarantee.
        command::run(&mut tool(workspace, "build", &target)?)?;
        let mut run = tool(workspace, "run", &target)?;
        // libFuzzer writes new inputs into the first folder. That is the corpus only if it is
        // minimised afterwards.
        let saved = workspace.root().join(CORPUS).join(&target);
        let found = workspace.own("fuzz/found").join(&target);
        fs::create_dir_all(&found)
            .with_context(|| format!("could not create {}", found.display()))?;
        if args.minimise {
            run.args([&saved, &found]);
        } else {
            run.args([&found, &saved]);
        }
        run.args(["--", LONGEST, "-timeout=20", "-print_final_stats=1"])
            .arg(format!("-max_total_time={}", args.seconds));
        if !command::status(&mut run)?.success() {
            broken.push(target);
        } else if args.minimise {
            // Ignore how often an edge is passed: otherwise, thousands of inputs would stay.
            let mut minimise = tool(workspace, "cmin", &target)?;
            minimise
                .arg(&saved)
                .args(["--", LONGEST, "-use_counters=0"]);
            command::run(&mut minimise)?;
        }
    }
    ensure!(
        broken.is_empty(),
        "inputs of these targets break a guarantee: {}. They are in {PACKAGE}/artifacts. Fix the core \
         until `cargo test -p veto-fuzz`, which tries them too, passes; then move them to {CORPUS}",
        broken.join(", ")
    );
    Ok(())
}

fn tool(workspace: &Workspace, what: &str, target: &str) -> Result<Command> {
    let mut tool = command::new(CARGO_FUZZ.ensure(workspace)?);
    tool.args(["fuzz", what, target, "--fuzz-dir", PACKAGE])
        .args(BUILD)
        .arg("--target-dir")
        .arg(workspace.own("fuzz"))
        .current_dir(workspace.root());
    Ok(tool)
}

/// The names of all targets, from the folders of the corpus. A test in tests/fuzz checks that each
/// target has one.
fn all(workspace: &Workspace) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(workspace.root().join(CORPUS))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn chosen(all: &[String], wanted: &[String]) -> Result<Vec<String>> {
    if let Some(unknown) = wanted.iter().find(|name| !all.contains(name)) {
        bail!(
            "there is no target {unknown:?}: choose from {}",
            all.join(", ")
        );
    }
    let is_wanted = |name: &&String| wanted.is_empty() || wanted.contains(name);
    Ok(all.iter().filter(is_wanted).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_chosen_by_name() {
        let names = |names: &[&str]| {
            names
                .iter()
                .map(|&name| name.into())
                .collect::<Vec<String>>()
        };
        let all = names(&["event", "journal", "store"]);
        assert_eq!(chosen(&all, &[]).expect("all"), all);
        let two = chosen(&all, &names(&["store", "event"])).expect("two");
        assert_eq!(two, names(&["event", "store"]));
        let error = chosen(&all, &names(&["nope"])).expect_err("unknown");
        let expect = "there is no target \"nope\": choose from event, journal, store";
        assert_eq!(error.to_string(), expect);
    }

    #[test]
    fn the_targets_of_the_tree_are_found() {
        let workspace = Workspace::here().expect("a workspace");
        let all = all(&workspace).expect("a corpus");
        assert!(all.contains(&"journal".to_owned()), "{all:?}");
    }
}
