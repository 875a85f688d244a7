//! `cargo xtask test --story NAME`: runs one story, a browser test in tests/stories, in both
//! browsers or in one. Lists the most similar names if it is unknown.

use anyhow::{Result, bail};
use clap::ValueEnum;
use std::collections::BTreeSet;
use std::process::ExitCode;

use super::steps::{browsers, cargo};
use crate::build;
use crate::command;
use crate::workspace::Workspace;

/// A browser, as in the names of the stories' tests.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum StoryBrowser {
    Chromium,
    Firefox,
}

/// Returns exit code 0 only if the story passes.
pub(crate) fn run(
    workspace: &Workspace,
    name: &str,
    browser: Option<StoryBrowser>,
) -> Result<ExitCode> {
    let program = cargo::named(workspace, "veto-tests", "stories")?;
    let listed = command::output(program.command().arg("--list"))?;
    let tests = tests(&listed, name, browser)?;
    build::build(workspace)?;
    let mut command = program.command();
    command
        .args(["--exact", "--nocapture"])
        .args(&tests)
        .envs(browsers::env(workspace)?);
    let status = command::status(&mut command)?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The full test names of a story. Both `tabs::both_write` and `both_write` find
/// `tabs::firefox::both_write`.
fn tests(listed: &str, name: &str, browser: Option<StoryBrowser>) -> Result<Vec<String>> {
    let all: Vec<_> = listed
        .lines()
        .filter_map(|line| line.strip_suffix(": test"))
        .collect();
    let is_it = |test: &&&str| {
        let story = story(test);
        story == name || story.rsplit("::").next() == Some(name) || **test == name
    };
    let in_browser = |test: &&&str| match browser {
        Some(StoryBrowser::Chromium) => test.contains("chromium::"),
        Some(StoryBrowser::Firefox) => test.contains("firefox::"),
        None => true,
    };
    let found: Vec<String> = all
        .iter()
        .filter(is_it)
        .filter(in_browser)
        .map(|test| (*test).to_owned())
        .collect();
    if found.is_empty() {
        let stories: BTreeSet<_> = all.iter().map(|test| story(test)).collect();
        bail!(
            "there is no story {name:?}. The most similar:\n{}",
            most_similar(stories, name).join("\n")
        );
    }
    Ok(found)
}

/// The test's name without the browser.
fn story(test: &str) -> String {
    test.replace("::chromium::", "::")
        .replace("::firefox::", "::")
}

fn most_similar(stories: BTreeSet<String>, name: &str) -> Vec<String> {
    let similarity = |story: &str| {
        let last = story.rsplit("::").next().unwrap_or(story);
        let contained = if story.contains(name) { 1.0 } else { 0.0 };
        contained + strsim::jaro_winkler(story, name).max(strsim::jaro_winkler(last, name))
    };
    let mut stories: Vec<_> = stories.into_iter().collect();
    stories.sort_by(|one, other| similarity(other).total_cmp(&similarity(one)));
    stories.truncate(5);
    stories.iter().map(|story| format!("  {story}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTED: &str = "\
banner::chromium::later: test
banner::firefox::later: test
tabs::chromium::both_write: test
tabs::firefox::both_write: test

4 tests, 0 benchmarks
";

    #[test]
    fn a_story_is_found_by_its_whole_name_or_the_last_part() {
        let check = |name, browser, expect: &[&str]| {
            assert_eq!(tests(LISTED, name, browser).expect(name), expect, "{name}");
        };
        let both = ["tabs::chromium::both_write", "tabs::firefox::both_write"];
        check("tabs::both_write", None, &both);
        check("both_write", None, &both);
        check("both_write", Some(StoryBrowser::Firefox), &both[1..]);
        check("tabs::chromium::both_write", None, &both[..1]);
    }

    #[test]
    fn an_unknown_name_lists_the_nearest() {
        let error = tests(LISTED, "both_writes", None).expect_err("unknown");
        assert_eq!(
            error.to_string(),
            "there is no story \"both_writes\". The most similar:\n  tabs::both_write\n  banner::later"
        );
    }
}
