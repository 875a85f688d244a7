//! Counts passed and failed checks, and records how long each test took, where its output shows
//! that.

use std::ops::AddAssign;
use std::time::Duration;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) times: Vec<Timed>,
}

/// The name of one test, and how long it took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Timed {
    pub(crate) test: String,
    pub(crate) took: Duration,
}

impl Tally {
    /// One check that passed.
    pub(crate) const PASSED: Self = Self::counted(1, 0);
    /// One check that failed.
    pub(crate) const FAILED: Self = Self::counted(0, 1);

    pub(crate) const fn counted(passed: usize, failed: usize) -> Self {
        Self {
            passed,
            failed,
            times: Vec::new(),
        }
    }

    /// One check, which passed or failed.
    pub(crate) fn one(passed: bool) -> Self {
        if passed { Self::PASSED } else { Self::FAILED }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.times.extend(other.times);
    }
}
