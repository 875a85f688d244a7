//! Where today stands to the day a platform starts training. Counts calendar days; knows no platform and no clock.

use chrono::NaiveDate;

/// Today, seen from the day the training starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// There is time: an objection made now covers everything.
    Before {
        /// Days on which objecting is still fully effective, today included; at least 2.
        days_left: u64,
    },
    /// The last day on which an objection covers everything: the eve of the start.
    LastDay,
    /// The training has started; an objection covers what comes from today on.
    InForce {
        /// Days since the start: 0 on the day itself.
        days_since: u64,
    },
}

/// The phase `today` is in, when training starts on `start`.
///
/// Both are days of the person's own calendar. Nobody names a time zone for the date, and the
/// authorities' wordings differ ("before 3 November", "until 2 November"): the eve is taken as the
/// last fully effective day, which is the careful reading of them all.
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
