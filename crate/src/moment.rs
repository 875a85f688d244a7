//! A moment as the person's own clock shows it: an instant, and the offset from UTC where they are.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, TimeZone};

/// An instant together with the UTC offset in force where the person is.
///
/// Every question of "which day is it" is decided from this.
///
/// **Invariant:** the core never reads a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(DateTime<FixedOffset>);

/// The clock's value or the offset from UTC lies beyond the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange;

impl std::fmt::Display for OutOfRange {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .write_str("the clock is outside the years a calendar knows: set the computer's date")
    }
}

impl std::error::Error for OutOfRange {}

impl Moment {
    /// From milliseconds since 1970 (UTC) and the offset **east** of UTC, in minutes.
    ///
    /// JavaScript's `getTimezoneOffset` counts westwards: the bindings turn its sign.
    ///
    /// # Errors
    /// [`OutOfRange`] when the instant or the offset cannot be written in a calendar.
    pub fn new(epoch_ms: i64, offset_minutes: i32) -> Result<Self, OutOfRange> {
        let offset = offset_minutes
            .checked_mul(60)
            .and_then(FixedOffset::east_opt)
            .ok_or(OutOfRange)?;
        let instant = DateTime::from_timestamp_millis(epoch_ms).ok_or(OutOfRange)?;
        // At the end of the calendar, an instant can fit while its local time does not.
        instant
            .naive_utc()
            .checked_add_offset(offset)
            .ok_or(OutOfRange)?;
        Ok(Self(instant.with_timezone(&offset)))
    }

    /// The calendar day where the person is.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        self.0.date_naive()
    }

    /// Milliseconds since 1970 (UTC).
    #[must_use]
    pub fn epoch_ms(self) -> i64 {
        self.0.timestamp_millis()
    }

    /// When `date` begins where the person is, by the offset in force now.
    ///
    /// Across a change to or from summer time this is an hour off. An alarm that is set by it
    /// checks the day again when it rings, and sets the next alarm.
    #[must_use]
    pub fn start_of(self, date: NaiveDate) -> Option<Self> {
        self.0
            .timezone()
            .from_local_datetime(&date.and_time(NaiveTime::MIN))
            .single()
            .map(Self)
    }

    /// The next time the calendar day changes.
    #[must_use]
    pub fn next_midnight(self) -> Option<Self> {
        self.start_of(self.date().succ_opt()?)
    }

    /// The calendar day `days` after today.
    #[must_use]
    pub fn date_in(self, days: i64) -> Option<NaiveDate> {
        self.date().checked_add_signed(TimeDelta::try_days(days)?)
    }

    /// The moment as the journal stores it: RFC 3339 with the offset from UTC.
    #[must_use]
    pub fn stamp(self) -> DateTime<FixedOffset> {
        self.0
    }
}

impl From<DateTime<FixedOffset>> for Moment {
    fn from(stamp: DateTime<FixedOffset>) -> Self {
        Self(stamp)
    }
}

#[cfg(test)]
mod tests;
