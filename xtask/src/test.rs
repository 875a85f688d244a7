//! `cargo xtask test`: runs the steps that `steps` defines, counts what passed and failed, and
//! prints a report.

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
use report::StepOutcome;
use steps::{STEPS, Step};
use tally::Tally;

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Run only this step, and the one that it depends on (repeatable)
    #[arg(long, value_name = "STEP")]
    only: Vec<String>,
    /// Run only the quick steps without a browser: format, lint, core, types, bindings
    #[arg(long, conflicts_with = "only")]
    quick: bool,
    /// Run only this story, such as `main_job::from_the_banner_to_the_tick`
    #[arg(long, value_name = "NAME", conflicts_with_all = ["only", "quick", "list"])]
    story: Option<String>,
    /// Run the story only in this browser
    #[arg(long, value_enum, requires = "story")]
    browser: Option<story::StoryBrowser>,
    /// List the steps and what each checks, and run nothing
    #[arg(long)]
    list: bool,
}

/// Returns exit code 0 only if nothing failed.
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
        return quick::run(workspace, || prepare_and_run(&chosen, workspace));
    }
    Ok(report::print(&prepare_and_run(&chosen, workspace)?))
}

/// Returns the chosen steps in their order, each with the step that it depends on, because what an
/// earlier run left behind proves nothing.
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

/// Finds or installs what all steps need, then runs them. Fails before a long step has run if
/// anything is missing.
fn prepare_and_run(steps: &[&Step], workspace: &Workspace) -> Result<Vec<StepOutcome>> {
    let start = Instant::now();
    for step in steps {
        (step.prepare)(workspace)?;
    }
    let mut outcomes = vec![StepOutcome::tools(start.elapsed())];
    outcomes.extend(run(steps, workspace));
    Ok(outcomes)
}

/// Runs all steps, even after a failure, except those whose dependency failed.
fn run(steps: &[&Step], workspace: &Workspace) -> Vec<StepOutcome> {
    let mut outcomes: Vec<StepOutcome> = Vec::new();
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
            None => catch(|| (step.run)(workspace)),
        };
        let (tally, reason) = match result {
            Ok(tally) => (tally, None),
            Err(reason) => (Tally::FAILED, Some(reason)),
        };
        if let Some(reason) = &reason {
            println!("{reason}");
        }
        outcomes.push(StepOutcome {
            name: step.name,
            tally,
            reason,
            took: start.elapsed(),
        });
    }
    outcomes
}

/// Turns an error, a panic, or a step that checked nothing into a failure with its reason.
fn catch(run: impl FnOnce() -> Result<Tally>) -> Result<Tally, String> {
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(Tally {
            passed: 0,
            failed: 0,
            ..
        })) => Err("error: it checked nothing".into()),
        Ok(result) => result.map_err(|error| progress::render(&error)),
        Err(panic) => Err(format!("error: panicked: {}", panic_message(&*panic))),
    }
}

fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let fixed = panic.downcast_ref::<&str>().copied();
    fixed
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without a message")
}

#[cfg(test)]
mod tests;
