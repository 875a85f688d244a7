//! Which calendar day a moment falls on, for any offset from UTC.

use super::*;
use proptest::prelude::*;

fn check(epoch_ms: i64, offset_minutes: i32, expect: &str) {
    let moment = Moment::new(epoch_ms, offset_minutes).unwrap();
    assert_eq!(moment.date().to_string(), expect);
}

#[test]
fn the_day_is_the_persons_own() {
    // 2025-11-02T23:30:00Z
    let instant = 1_762_126_200_000;
    check(instant, 0, "2025-11-02");
    check(instant, 60, "2025-11-03");
    check(instant, -12 * 60, "2025-11-02");
    check(instant, 14 * 60, "2025-11-03");
    // 2025-11-03T11:59:59.999Z: still the 2nd in the far west, already the 4th in the far east.
    let instant = 1_762_171_199_999;
    check(instant, -12 * 60, "2025-11-02");
    check(instant, 14 * 60, "2025-11-04");
}

#[test]
fn quarter_hour_offsets_count() {
    // 2025-11-02T18:14:59Z in Kathmandu (+5:45) and one second later.
    check(1_762_107_299_000, 345, "2025-11-02");
    check(1_762_107_300_000, 345, "2025-11-03");
}

#[test]
fn nonsense_clocks_are_an_error() {
    assert_eq!(Moment::new(i64::MAX, 0), Err(OutOfRange));
    assert_eq!(Moment::new(0, 24 * 60), Err(OutOfRange));
    assert_eq!(Moment::new(0, i32::MAX), Err(OutOfRange));
    assert_eq!(Moment::new(8_210_266_876_799_999, 60), Err(OutOfRange));
    assert!(OutOfRange.to_string().contains("set the computer's date"));
}

proptest! {
    #[test]
    fn midnight_is_ahead_and_at_most_a_day_away(
        epoch_ms in -4_000_000_000_000_i64..8_000_000_000_000,
        offset in -12 * 60..=14 * 60,
    ) {
        let now = Moment::new(epoch_ms, offset).unwrap();
        let midnight = now.next_midnight().unwrap();
        prop_assert!(midnight > now);
        prop_assert!(midnight.epoch_ms() - now.epoch_ms() <= 86_400_000);
        prop_assert_eq!(Some(midnight.date()), now.date().succ_opt());
    }
}
