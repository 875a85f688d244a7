//! Runs the tests in tests/ in real browsers, on the extensions that were just built.

use anyhow::Result;
use std::thread;

use super::cargo::{self, TestProgram};
use crate::build::Browser;
use crate::test::tally::Tally;
use crate::tools::browsers::{Env, driven};
use crate::tools::npm;
use crate::workspace::Workspace;

/// The tests that spend most of their time waiting, because they run in real time.
const TRUTH: &str = "veto-tests truth";
const STORIES: &str = "veto-tests stories";
/// The stories that run the extension as it ships, in real time.
const IN_REAL_TIME: [&str; 7] = [
    "from_the_banner_to_the_tick",
    "what_is_drawn_late_is_waited_for",
    "a_slow_save_is_not_called_off",
    "a_switch_that_flickers",
    "s1a_a_quick_flip_on_a_fresh_load_gives_no_tick",
    "s1b_a_slow_page_flipped_before_the_first_look",
    "s4_on_in_an_older_tab_counts_at_once",
];

pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let env = env(workspace)?;
    let (mut truth, mut in_real_time, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    for program in cargo::programs(workspace, "veto-tests")? {
        match program.name.as_str() {
            TRUTH => truth.push(program),
            STORIES => {
                let [some, others] = program.split(&IN_REAL_TIME);
                in_real_time.push(some);
                rest.push(others);
            }
            _ => rest.push(program),
        }
    }
    let mut tally = side_by_side(&in_real_time, &truth, &env)?;
    tally += cargo::all(&rest, &env, |line| println!("{line}"))?;
    Ok(tally)
}

/// Runs both at the same time. The output of the second ones is printed when all have ended, so
/// that lines do not mix.
fn side_by_side(first: &[TestProgram], second: &[TestProgram], env: &Env) -> Result<Tally> {
    thread::scope(|scope| {
        let second = scope.spawn(|| {
            let mut lines = Vec::new();
            let tally = cargo::all(second, env, |line| lines.push(line.to_owned()));
            (tally, lines)
        });
        let first = cargo::all(first, env, |line| println!("{line}"));
        let (second, lines) = second.join().expect("it does not panic");
        lines.iter().for_each(|line| println!("{line}"));
        let mut tally = first?;
        tally += second?;
        Ok(tally)
    })
}

/// Environment variables with the paths of the browsers, their drivers, and axe-core, the
/// accessibility checker that the tests run in the pages.
pub(crate) fn env(workspace: &Workspace) -> Result<Env> {
    let mut env = driven(workspace, &Browser::ALL)?;
    let axe = npm::TOOLS.ensure(workspace)?.module("axe-core/axe.min.js");
    env.push(("VETO_AXE", axe));
    Ok(env)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;
    use std::collections::BTreeSet;

    #[test]
    fn the_stories_in_real_time_are_those_that_ask_for_it() {
        let workspace = Workspace::here().expect("a checkout");
        let stories = files::read(&workspace.root().join("tests/stories")).expect("stories");
        let mut asking = BTreeSet::new();
        for (_, bytes) in stories.iter().filter(|(name, _)| *name != "setting.rs") {
            let mut story = String::new();
            for line in String::from_utf8_lossy(bytes).lines() {
                if let Some((name, _)) = line.split_once('(')
                    && let Some(name) = name.strip_prefix("async fn ")
                {
                    name.clone_into(&mut story);
                }
                if line.contains("Setting::in_real_time(") {
                    asking.insert(story.clone());
                }
            }
        }
        assert_eq!(asking, BTreeSet::from(IN_REAL_TIME.map(str::to_owned)));
    }
}
