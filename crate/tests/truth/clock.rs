//! The three clocks of a machine: true time, the one that stands still while it sleeps, and the one on its wall.

/// 2026-11-23T10:00:00Z, in milliseconds since 1970.
const START: i64 = 1_795_428_000_000;

/// All in milliseconds.
pub(crate) struct Clock {
    /// What really is, for the server and for the judge.
    pub(crate) now: i64,
    /// As `performance.now()` counts: not while the machine sleeps.
    pub(crate) awake: i64,
    /// How far the machine's clock is from the truth.
    off_by: i64,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self {
            now: START,
            awake: 0,
            off_by: 0,
        }
    }

    /// As `Date.now()` has it.
    pub(crate) fn wall(&self) -> i64 {
        self.now + self.off_by
    }

    pub(crate) fn pass(&mut self, ms: i64) {
        self.now += ms;
        self.awake += ms;
    }

    pub(crate) fn sleep(&mut self, ms: i64) {
        self.now += ms;
    }

    pub(crate) fn set_by(&mut self, ms: i64) {
        self.off_by += ms;
    }
}
