//! What came of the changes, as cargo-mutants writes it down. Judges none of it.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The changes by what came of them, each by its name: place, and what was put there.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Outcomes {
    /// A test failed.
    pub(crate) caught: Vec<String>,
    /// No test failed.
    pub(crate) missed: Vec<String>,
    /// A test did not end.
    pub(crate) endless: Vec<String>,
    /// It did not compile.
    pub(crate) unviable: Vec<String>,
}

impl Outcomes {
    /// Those of the last run.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let read = |name| {
            let path = folder.join(name);
            let text = fs::read_to_string(&path)
                .with_context(|| format!("could not read {}", path.display()))?;
            Ok::<_, anyhow::Error>(text.lines().map(str::to_owned).collect())
        };
        Ok(Self {
            caught: read("caught.txt")?,
            missed: read("missed.txt")?,
            endless: read("timeout.txt")?,
            unviable: read("unviable.txt")?,
        })
    }

    /// Those that another round of tests may catch: on a busy machine, slow is not endless.
    pub(crate) fn unnoticed(&self) -> Vec<String> {
        [&self.missed[..], &self.endless].concat()
    }

    /// With what came of the unnoticed ones in that round.
    pub(crate) fn followed_by(self, next: Self) -> Self {
        let decided = Self {
            missed: Vec::new(),
            endless: Vec::new(),
            ..self
        };
        decided.and(next)
    }

    /// With those of other changes.
    pub(crate) fn and(self, others: Self) -> Self {
        Self {
            caught: [self.caught, others.caught].concat(),
            missed: [self.missed, others.missed].concat(),
            endless: [self.endless, others.endless].concat(),
            unviable: [self.unviable, others.unviable].concat(),
        }
    }

    /// How many of those that compile were noticed. A test that does not end is noticed, too: by whoever waits for it.
    pub(crate) fn noticed_percent(&self) -> f64 {
        let noticed = (self.caught.len() + self.endless.len()) as f64;
        100.0 * noticed / (noticed + self.missed.len() as f64)
    }

    /// The figures.
    pub(crate) fn summary(&self) -> String {
        let [caught, endless, missed, unviable] =
            [&self.caught, &self.endless, &self.missed, &self.unviable].map(Vec::len);
        format!(
            "{} changes, {} of them viable: {caught} caught, {endless} without end, {missed} missed; {:.1} % noticed",
            caught + endless + missed + unviable,
            caught + endless + missed,
            self.noticed_percent()
        )
    }
}

/// A regular expression for exactly this name.
pub(crate) fn pattern(name: &str) -> String {
    let escaped = name.chars().map(|sign| {
        if r"\.+*?()|[]{}^$".contains(sign) {
            format!("\\{sign}")
        } else {
            sign.to_string()
        }
    });
    format!("^{}$", escaped.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(caught: &[&str], missed: &[&str], endless: &[&str], unviable: &[&str]) -> Outcomes {
        let [caught, missed, endless, unviable] = [caught, missed, endless, unviable]
            .map(|names| names.iter().map(|name| (*name).to_owned()).collect());
        Outcomes {
            caught,
            missed,
            endless,
            unviable,
        }
    }

    #[test]
    fn the_second_round_decides_what_the_first_left_open() {
        let first = outcomes(&["a"], &["b", "c"], &["d"], &["e"]);
        assert_eq!(first.unnoticed(), ["b", "c", "d"]);
        let both = first.followed_by(outcomes(&["b"], &["c"], &["d"], &[]));
        assert_eq!(both, outcomes(&["a", "b"], &["c"], &["d"], &["e"]));
        assert_eq!(
            both.summary(),
            "5 changes, 4 of them viable: 2 caught, 1 without end, 1 missed; 75.0 % noticed"
        );
    }

    #[test]
    fn a_name_is_no_pattern_by_itself() {
        let check = |name, expect| assert_eq!(pattern(name), expect);
        check(
            "a.rs:1:2: replace < with == in f",
            r"^a\.rs:1:2: replace < with == in f$",
        );
        check(
            "replace f -> Option<&str> with Some(\"\")",
            "^replace f -> Option<&str> with Some\\(\"\"\\)$",
        );
        check(
            "replace || with && in <impl A for B>::f",
            r"^replace \|\| with && in <impl A for B>::f$",
        );
    }
}
