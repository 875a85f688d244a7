//! Compares today with the day on which a platform starts training, in calendar days.

use chrono::NaiveDate;

/// Whether the training has started, seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// There is time: an objection made now counts from the start.
    Before {
        /// Days on which objecting is still fully effective, today included; at least 2.
        days_left: u64,
        /// The first day of the training.
        start: NaiveDate,
    },
    /// The last day on which an objection counts from the start: the day before the start.
    LastDay {
        /// The first day of the training.
        start: NaiveDate,
    },
    /// The training runs, and the day of its start is not known for the person's region.
    Undated,
    /// The training has started; an objection covers only what comes from today on.
    InForce {
        /// Days since the start; 0 on the day itself.
        days_since: u64,
        /// The first day of the training.
        start: NaiveDate,
    },
}

impl Phase {
    /// The first day of the training, if it is known.
    #[must_use]
    pub fn start(self) -> Option<NaiveDate> {
        match self {
            Self::Before { start, .. } | Self::LastDay { start } | Self::InForce { start, .. } => {
                Some(start)
            }
            Self::Undated => None,
        }
    }
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
            start,
        },
        1 => Phase::LastDay { start },
        _ => Phase::InForce {
            days_since: days_left.unsigned_abs(),
            start,
        },
    }
}

#[cfg(test)]
mod tests;
