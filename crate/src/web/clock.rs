//! Reads the browser's clock and time zone.

use crate::moment::{Moment, OutOfRange};
use js_sys::{Array, Date, Intl, Object, Reflect};

/// The current moment, by the clock and UTC offset of the person's device.
pub(super) fn now() -> Result<Moment, OutOfRange> {
    let date = Date::new_0();
    // A clock that shows no valid date gives NaN, which casts to 0: that is 1970, not a crash.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "milliseconds are whole numbers far below 2^53"
    )]
    let (epoch_ms, minutes_west) = (date.get_time() as i64, date.get_timezone_offset() as i32);
    Moment::new(epoch_ms, -minutes_west)
}

/// IANA name of the time zone; empty if the browser does not give it.
pub(super) fn time_zone() -> String {
    let options = Intl::DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    Reflect::get(&options, &"timeZone".into())
        .ok()
        .and_then(|zone| zone.as_string())
        .unwrap_or_default()
}
