//! Prints the report of `cargo xtask test`: counts and duration of each step, the slowest tests,
//! the reasons of failures, and last the line with the totals.

use std::process::ExitCode;
use std::time::Duration;

use super::tally::{Tally, Timed};
use crate::progress::seconds;

/// The result of one step.
pub(crate) struct StepOutcome {
    pub(crate) name: &'static str,
    pub(crate) tally: Tally,
    /// Why the step could not be run.
    pub(crate) reason: Option<String>,
    pub(crate) took: Duration,
}

impl StepOutcome {
    /// The row for finding and installing the tools. It checks nothing, but takes long the first
    /// time.
    pub(crate) fn tools(took: Duration) -> Self {
        Self {
            name: "tools",
            tally: Tally::default(),
            reason: None,
            took,
        }
    }
}

/// Prints the report. Returns exit code 0 only if nothing failed.
pub(crate) fn print(outcomes: &[StepOutcome]) -> ExitCode {
    println!("\n{}", text(outcomes));
    if totals(outcomes).failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The sums over all steps.
pub(crate) fn totals(outcomes: &[StepOutcome]) -> Tally {
    let mut totals = Tally::default();
    for outcome in outcomes {
        totals += outcome.tally.clone();
    }
    totals
}

fn text(outcomes: &[StepOutcome]) -> String {
    let mut lines = vec![format!(
        "{:<10} {:>7} {:>7} {:>12}",
        "step", "passed", "failed", "time"
    )];
    let row = |name: &str, tally: &Tally, took| {
        let mark = if tally.failed > 0 { "  ✗" } else { "" };
        format!(
            "{name:<10} {:>7} {:>7} {:>12}{mark}",
            tally.passed,
            tally.failed,
            seconds(took)
        )
    };
    lines.extend(
        outcomes
            .iter()
            .map(|outcome| row(outcome.name, &outcome.tally, outcome.took)),
    );
    let totals = totals(outcomes);
    lines.push(row(
        "all",
        &totals,
        outcomes.iter().map(|outcome| outcome.took).sum(),
    ));
    lines.extend(slowest(totals.times));
    for outcome in outcomes {
        if let Some(reason) = &outcome.reason {
            lines.push(format!("\n{}: {reason}", outcome.name));
        }
    }
    // CI reads this line, so it must be the last.
    lines.push(format!(
        "\n{} passed, {} failed",
        totals.passed, totals.failed
    ));
    lines.join("\n")
}

/// How many of the slowest tests are listed.
const SLOWEST: usize = 20;

fn slowest(mut times: Vec<Timed>) -> Vec<String> {
    times.sort_by_key(|timed| std::cmp::Reverse(timed.took));
    let rows = times.iter().take(SLOWEST);
    let rows = rows.map(|timed| format!("{:>10}  {}", seconds(timed.took), timed.test));
    let head = (!times.is_empty()).then(|| "\nthe slowest tests".to_owned());
    head.into_iter().chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_sums_up() {
        let timed = |test: &str, seconds| Timed {
            test: test.to_owned(),
            took: Duration::from_secs(seconds),
        };
        let outcome = |name, passed, failed, reason: Option<&str>| StepOutcome {
            name,
            tally: Tally {
                times: vec![timed("short", 1), timed("long", 61)],
                ..Tally::counted(passed, failed)
            },
            reason: reason.map(Into::into),
            took: Duration::from_millis(1_500),
        };
        let outcomes = [
            StepOutcome::tools(Duration::from_secs(90)),
            outcome("core", 120, 0, None),
            StepOutcome {
                tally: Tally::FAILED,
                ..outcome("build", 0, 1, Some("error: no compiler"))
            },
        ];
        let expect = "\
step        passed  failed         time
tools            0       0   1 min 30 s
core           120       0        1.5 s
build            0       1        1.5 s  ✗
all            120       1   1 min 33 s  ✗

the slowest tests
1 min 01 s  long
     1.0 s  short

build: error: no compiler

120 passed, 1 failed";
        assert_eq!(text(&outcomes), expect);
    }
}
