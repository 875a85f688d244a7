//! Parses libtest's output line by line: which tests passed, and the metrics that they printed.

use std::collections::BTreeMap;

use super::guarantees::{Guarantee, Test};

/// The outcome of each test, by the test's name.
#[derive(Debug, Default)]
pub(crate) struct Outcomes {
    tests: BTreeMap<String, TestOutcome>,
    /// The test whose output is being read.
    current: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct TestOutcome {
    passed: bool,
    metrics: Vec<String>,
}

/// The metric in a line of output that starts with "metric: ".
pub(crate) fn metric(line: &str) -> Option<String> {
    line.strip_prefix("metric: ").map(str::to_owned)
}

impl Outcomes {
    /// Reads one more line of libtest's output.
    pub(crate) fn read_line(&mut self, line: &str) {
        let result = line
            .strip_prefix("test ")
            .and_then(|line| line.split_once(" ... "));
        if let Some((name, result)) = result {
            self.tests.entry(name.to_owned()).or_default().passed = result == "ok";
        } else if let Some(header) = line.strip_prefix("---- ") {
            self.current = header.strip_suffix(" stdout ----").map(str::to_owned);
        } else if let (Some(metric), Some(name)) = (metric(line), &self.current) {
            self.tests
                .entry(name.clone())
                .or_default()
                .metrics
                .push(metric);
        }
    }

    /// Adds the outcome of a command, which libtest does not report.
    pub(crate) fn add(&mut self, name: &str, passed: bool, metrics: Vec<String>) {
        self.tests
            .insert(name.to_owned(), TestOutcome { passed, metrics });
    }

    /// The names of the tests of these guarantees that failed or did not run. A command that did
    /// not run counts as left out, not as broken.
    pub(crate) fn broken<'p>(
        &self,
        guarantees: impl IntoIterator<Item = &'p Guarantee>,
    ) -> Vec<&'static str> {
        let tests = guarantees.into_iter().flat_map(|one| one.tests);
        let broken = |test: &&Test| {
            let wanted = test.in_browsers().len().max(1);
            let run = self.outcomes(test).count();
            let passed = self.outcomes(test).filter(|one| one.passed).count();
            let left_out = test.0.starts_with("cargo ") && run == 0;
            !left_out && (passed < wanted || passed < run)
        };
        tests.filter(broken).map(|test| test.0).collect()
    }

    /// The metrics of a guarantee's tests, or how many of them pass if they print none. `None` if
    /// no test ran.
    pub(crate) fn metric(&self, guarantee: &Guarantee) -> Option<String> {
        let outcomes: Vec<_> = guarantee
            .tests
            .iter()
            .flat_map(|test| self.outcomes(test))
            .collect();
        let mut metrics: Vec<&str> = Vec::new();
        for metric in outcomes.iter().flat_map(|outcome| &outcome.metrics) {
            if !metrics.contains(&metric.as_str()) {
                metrics.push(metric);
            }
        }
        match (outcomes.len(), metrics.is_empty()) {
            (0, _) => None,
            (tests, true) => Some(format!("{tests} of {tests} pass")),
            (_, false) => Some(metrics.join("; ")),
        }
    }

    fn outcomes(&self, test: &Test) -> impl Iterator<Item = &TestOutcome> {
        let named = self.tests.iter().filter(|(name, _)| test.has_name(name));
        named.map(|(_, outcome)| outcome)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUARANTEE: Guarantee = Guarantee {
        text: "p",
        tests: &[
            Test("tests/stories/a.rs::b"),
            Test("crate/src/c/tests.rs::d"),
        ],
    };

    fn read(output: &str) -> Outcomes {
        let mut outcomes = Outcomes::default();
        output.lines().for_each(|line| outcomes.read_line(line));
        outcomes
    }

    #[test]
    fn what_tests_tell() {
        let output = "running 3 tests\ntest a::chromium::b ... ok\ntest a::firefox::b ... ok\ntest c::tests::d ... ok\n\
                    \nsuccesses:\n\n---- a::firefox::b stdout ----\nmetric: 7 of 7\nelse\n\n\
                    ---- c::tests::d stdout ----\nmetric: 8\n";
        let outcomes = read(output);
        assert!(outcomes.broken(&[GUARANTEE]).is_empty());
        assert_eq!(outcomes.metric(&GUARANTEE).as_deref(), Some("7 of 7; 8"));
    }

    #[test]
    fn what_fails_or_is_not_run_breaks_its_promise() {
        let b = "tests/stories/a.rs::b";
        let d = "crate/src/c/tests.rs::d";
        let check = |output: &str, expect: &[&str]| {
            assert_eq!(read(output).broken(&[GUARANTEE]), expect, "{output}");
        };
        check("", &[b, d]);
        check("test a::chromium::b ... ok\ntest c::tests::d ... ok", &[b]);
        let both = "test a::chromium::b ... ok\ntest a::firefox::b ... ok";
        check(both, &[d]);
        check(&format!("{both}\ntest c::tests::d ... FAILED"), &[d]);
        check(&format!("{both}\ntest c::tests::d ... ok"), &[]);
    }
}
