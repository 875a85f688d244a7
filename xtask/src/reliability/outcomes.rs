//! Parses libtest's output line by line: which tests passed, and the figures that they printed.

use std::collections::BTreeMap;

use super::promises::{Promise, Test};

/// The outcome of each test, by the test's name.
#[derive(Debug, Default)]
pub(crate) struct Outcomes {
    tests: BTreeMap<String, Outcome>,
    /// The test whose output is being read.
    telling: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct Outcome {
    passed: bool,
    figures: Vec<String>,
}

/// The figure in a line of output that starts with "figure: ".
pub(crate) fn figure(line: &str) -> Option<String> {
    line.strip_prefix("figure: ").map(str::to_owned)
}

impl Outcomes {
    /// Reads one more line of libtest's output.
    pub(crate) fn hear(&mut self, line: &str) {
        let result = line
            .strip_prefix("test ")
            .and_then(|line| line.split_once(" ... "));
        if let Some((name, result)) = result {
            self.tests.entry(name.to_owned()).or_default().passed = result == "ok";
        } else if let Some(header) = line.strip_prefix("---- ") {
            self.telling = header.strip_suffix(" stdout ----").map(str::to_owned);
        } else if let (Some(figure), Some(name)) = (figure(line), &self.telling) {
            self.tests
                .entry(name.clone())
                .or_default()
                .figures
                .push(figure);
        }
    }

    /// Adds the outcome of a command, which libtest does not report.
    pub(crate) fn add(&mut self, name: &str, passed: bool, figures: Vec<String>) {
        self.tests
            .insert(name.to_owned(), Outcome { passed, figures });
    }

    /// The names of the tests of these guarantees that failed or did not run. A command that did
    /// not run counts as left out, not as broken.
    pub(crate) fn broken<'p>(
        &self,
        promises: impl IntoIterator<Item = &'p Promise>,
    ) -> Vec<&'static str> {
        let tests = promises.into_iter().flat_map(|one| one.tests);
        let broken = |test: &&Test| {
            let wanted = test.in_browsers().len().max(1);
            let passed = self.of(test).filter(|outcome| outcome.passed).count();
            let left_alone = test.0.starts_with("cargo ") && self.of(test).count() == 0;
            !left_alone && (passed < wanted || passed < self.of(test).count())
        };
        tests.filter(broken).map(|test| test.0).collect()
    }

    /// The figures of a guarantee's tests, or how many of them hold if they print none. `None` if
    /// no test ran.
    pub(crate) fn figure(&self, promise: &Promise) -> Option<String> {
        let outcomes: Vec<_> = promise
            .tests
            .iter()
            .flat_map(|test| self.of(test))
            .collect();
        let mut figures: Vec<&str> = Vec::new();
        for figure in outcomes.iter().flat_map(|outcome| &outcome.figures) {
            if !figures.contains(&figure.as_str()) {
                figures.push(figure);
            }
        }
        match (outcomes.len(), figures.is_empty()) {
            (0, _) => None,
            (tests, true) => Some(format!("{tests} of {tests} hold")),
            (_, false) => Some(figures.join("; ")),
        }
    }

    fn of(&self, test: &Test) -> impl Iterator<Item = &Outcome> {
        let named = self.tests.iter().filter(|(name, _)| test.is(name));
        named.map(|(_, outcome)| outcome)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROMISE: Promise = Promise {
        promise: "p",
        tests: &[
            Test("tests/stories/a.rs::b"),
            Test("crate/src/c/tests.rs::d"),
        ],
    };

    fn heard(told: &str) -> Outcomes {
        let mut outcomes = Outcomes::default();
        told.lines().for_each(|line| outcomes.hear(line));
        outcomes
    }

    #[test]
    fn what_tests_tell() {
        let told = "running 3 tests\ntest a::chromium::b ... ok\ntest a::firefox::b ... ok\ntest c::tests::d ... ok\n\
                    \nsuccesses:\n\n---- a::firefox::b stdout ----\nfigure: 7 of 7\nelse\n\n---- c::tests::d stdout ----\nfigure: 8\n";
        let outcomes = heard(told);
        assert!(outcomes.broken(&[PROMISE]).is_empty());
        assert_eq!(outcomes.figure(&PROMISE).as_deref(), Some("7 of 7; 8"));
    }

    #[test]
    fn what_fails_or_is_not_run_breaks_its_promise() {
        let b = "tests/stories/a.rs::b";
        let d = "crate/src/c/tests.rs::d";
        let check = |told: &str, expect: &[&str]| {
            assert_eq!(heard(told).broken(&[PROMISE]), expect, "{told}");
        };
        check("", &[b, d]);
        check("test a::chromium::b ... ok\ntest c::tests::d ... ok", &[b]);
        let both = "test a::chromium::b ... ok\ntest a::firefox::b ... ok";
        check(both, &[d]);
        check(&format!("{both}\ntest c::tests::d ... FAILED"), &[d]);
        check(&format!("{both}\ntest c::tests::d ... ok"), &[]);
    }
}
