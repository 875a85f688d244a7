//! How many bytes of the quota a stored text takes.

use super::*;

#[test]
fn room_is_counted_as_chromium_does() {
    assert_eq!(room("journal", ""), 9);
    assert_eq!(room("", "ab"), 4);
    assert_eq!(room("", "é🙂"), 8);
    assert_eq!(room("", r#"{"a":"\"#), 2 + 11);
    assert_eq!(room("", "<>\u{2028}\n\u{7}"), 2 + 6 + 1 + 6 + 2 + 6);
}
