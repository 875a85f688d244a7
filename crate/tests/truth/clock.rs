//! The three clocks of a machine: true time, the clock that stops while the machine sleeps, and the
//! wall clock.

/// 2026-11-23T10:00:00Z, in milliseconds since 1970.
const START: i64 = 1_795_428_000_000;

/// All times are in milliseconds.
pub(crate) struct Clock {
    /// True time, for the server and for the judge.
    pub(crate) now: i64,
    /// Like `performance.now()`: does not count while the machine sleeps.
    pub(crate) awake: i64,
    /// How far the machine's wall clock differs from true time.
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

    /// The wall clock, like `Date.now()`.
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
