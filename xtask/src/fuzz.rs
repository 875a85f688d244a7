//! `cargo xtask fuzz`: libFuzzer at work on the core's decoders, one target after another. What is promised of each is in tests/fuzz.
//!
//! No part of `cargo xtask test`, which tries the kept inputs and what comes of them, without libFuzzer.

mod program;
mod table;
mod told;

use anyhow::{Result, bail};
use clap::Args as ClapArgs;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::files;
use crate::progress::doing;
use crate::tools::cpp;
use crate::workspace::Workspace;
use program::{Program, Target};
use table::Row;

/// Where the inputs are, in the tree.
const CORPUS: &str = "tests/fuzz/corpus";
const CRASHES: &str = "tests/fuzz/crashes";

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Fuzz this target alone (may be given several times)
    #[arg(long, value_name = "NAME")]
    target: Vec<String>,
    /// How many seconds for each target
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Then keep the fewest inputs that still reach everything that was reached, in place of those kept before
    #[arg(long)]
    minimise: bool,
}

/// The exit code is a success only if no promise was broken.
pub(crate) fn fuzz(workspace: &Workspace, args: &Args) -> Result<ExitCode> {
    let targets = chosen(&all(workspace)?, &args.target)?;
    cpp::ensure()?;
    let program = doing("build the targets with the compiler's counters", || {
        Program::build(workspace)
    })?;
    let mut rows = Vec::new();
    let mut broken = Vec::new();
    for name in &targets {
        let target = Target::of(workspace, name);
        println!("\n━━ {name} ━━ {} s", args.seconds);
        let told = program.run(&target, args.seconds)?;
        broken.extend(told.input.clone());
        if args.minimise && told.input.is_none() {
            program.minimise(&target)?;
        }
        rows.push(Row {
            name: name.clone(),
            kept: files::read(&target.kept)?
                .into_values()
                .map(|file| file.len())
                .collect(),
            told,
        });
    }
    println!("\n{}\nfigure: {}", table::text(&rows), table::figure(&rows));
    for input in &broken {
        println!(
            "\nA promise is broken by {input}, and `cargo test -p veto-fuzz` shows it until it is mended; then move it to {CORPUS}."
        );
    }
    Ok(if broken.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The names of the targets: each has a folder in the corpus, which a test of theirs sees to.
fn all(workspace: &Workspace) -> Result<Vec<String>> {
    let folder: PathBuf = workspace.root().join(CORPUS);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder)? {
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
