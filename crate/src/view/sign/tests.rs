//! Tests that the number on the badge fits.

use super::*;

#[test]
fn a_badge_has_room_for_three_digits() {
    for (number, expect) in [(0, "0"), (999, "999"), (1_000, "999+"), (u64::MAX, "999+")] {
        assert_eq!(short(number), expect);
    }
}
