//! `cargo xtask test`: carries out the steps, counts, and tells. What each step checks is in `steps`.

mod counts;
mod quick;
mod report;
mod steps;
mod story;
mod tally;

use anyhow::{Result, bail};
use clap::Args as ClapArgs;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

use crate::progress;
use crate::workspace::Workspace;
use report::Outcome;
use steps::{STEPS, Step};
use tally::Tally;

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Carry out this step alone, and what it depends on (may be given several times)
    #[arg(long, value_name = "STEP")]
    only: Vec<String>,
    /// What needs no browser and little time: format, lint, the core, its bindings and types
    #[arg(long, conflicts_with = "only")]
    quick: bool,
    /// Run this story alone, such as `main_job::from_the_banner_to_the_tick`
    #[arg(long, value_name = "NAME", conflicts_with_all = ["only", "quick", "list"])]
    story: Option<String>,
    /// The story in this browser alone
    #[arg(long, value_enum, requires = "story")]
    browser: Option<story::Which>,
    /// List the steps and what each checks, and do nothing
    #[arg(long)]
    list: bool,
}

/// The exit code is a success only if nothing failed.
pub(crate) fn test(workspace: &Workspace, args: &Args) -> Result<ExitCode> {
    if let Some(name) = &args.story {
        return story::run(workspace, name, args.browser);
    }
    let only = if args.quick {
        quick::STEPS.map(str::to_owned).to_vec()
    } else {
        args.only.clone()
    };
    let chosen = chosen(&STEPS, &only)?;
    if args.list {
        chosen
            .iter()
            .for_each(|step| println!("{:<10} {}", step.name, step.what));
        return Ok(ExitCode::SUCCESS);
    }
    if args.quick {
        return quick::run(workspace, || carry_out(&chosen, workspace));
    }
    // Whatever is missing is said before anything long has run.
    let start = Instant::now();
    for step in &chosen {
        (step.prepare)(workspace)?;
    }
    let mut outcomes = vec![Outcome::of_tools(start.elapsed())];
    outcomes.extend(carry_out(&chosen, workspace));
    Ok(report::print(&outcomes))
}

/// The steps in their order; each brings along what it depends on, since what an earlier run left behind proves nothing.
fn chosen<'a>(steps: &'a [Step], only: &[String]) -> Result<Vec<&'a Step>> {
    if let Some(unknown) = only
        .iter()
        .find(|name| steps.iter().all(|step| step.name != **name))
    {
        let names: Vec<_> = steps.iter().map(|step| step.name).collect();
        bail!(
            "there is no step {unknown:?}: choose from {}",
            names.join(", ")
        );
    }
    let named = |name: &str| only.is_empty() || only.iter().any(|chosen| chosen == name);
    let needed = |name: &str| {
        steps
            .iter()
            .any(|step| named(step.name) && step.needs == Some(name))
    };
    Ok(steps
        .iter()
        .filter(|step| named(step.name) || needed(step.name))
        .collect())
}

/// All of them, whatever fails, but for those that depend on what failed.
fn carry_out(steps: &[&Step], workspace: &Workspace) -> Vec<Outcome> {
    let mut outcomes: Vec<Outcome> = Vec::new();
    for step in steps {
        println!("\n━━ {} ━━ {}", step.name, step.what);
        let start = Instant::now();
        let broken = step.needs.filter(|need| {
            outcomes
                .iter()
                .any(|outcome| outcome.name == *need && outcome.tally.failed > 0)
        });
        let result = match broken {
            Some(need) => Err(format!("not run: {need} failed")),
            None => guarded(|| (step.run)(workspace)),
        };
        let (tally, reason) = match result {
            Ok(tally) => (tally, None),
            Err(reason) => (Tally::FAILED, Some(reason)),
        };
        if let Some(reason) = &reason {
            println!("{reason}");
        }
        outcomes.push(Outcome {
            name: step.name,
            tally,
            reason,
            took: start.elapsed(),
        });
    }
    outcomes
}

/// A step that cannot be carried out, or that panics, is a failed one with its reason.
fn guarded(run: impl FnOnce() -> Result<Tally>) -> Result<Tally, String> {
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(Tally {
            passed: 0,
            failed: 0,
            ..
        })) => Err("error: it checked nothing".into()),
        Ok(result) => result.map_err(|error| progress::told(&error)),
        Err(panic) => Err(format!("error: panicked: {}", words(&*panic))),
    }
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let fixed = panic.downcast_ref::<&str>().copied();
    fixed
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without words")
}

#[cfg(test)]
mod tests;
