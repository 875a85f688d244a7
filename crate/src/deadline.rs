//! Compares today with the day on which a platform starts training, in calendar days.

use chrono::NaiveDate;

/// Whether the training has started, seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// There is time: an objection made now covers everything.
    Before {
        /// Days on which objecting is still fully effective, today included; at least 2.
        days_left: u64,
    },
    /// The last day on which an objection covers everything: the day before the start.
    LastDay,
    /// The training has started; an objection covers only what comes from today on.
    InForce {
        /// Days since the start; 0 on the day itself.
        days_since: u64,
    },
}

/// The phase that `today` is in, if training starts on `start`.
///
/// Both are days of the person's own calendar. No source gives a time zone for the date, and the
/// authorities word it differently ("before 3 November", "until 2 November"). The day before the
/// start counts as the last fully effective day, which is safe under every wording.
#[must_use]
pub fn phase(start: NaiveDate, today: NaiveDate) -> Phase {
    let days_left = start.signed_duration_since(today).num_days();
    match days_left {
        2.. => Phase::Before {
            days_left: days_left.unsigned_abs(),
        },
        1 => Phase::LastDay,
        _ => Phase::InForce {
            days_since: days_left.unsigned_abs(),
        },
    }
}

#[cfg(test)]
mod tests;
