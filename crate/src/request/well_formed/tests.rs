//! Tests that half an emoji becomes U+FFFD, and that other texts stay as they are.

use super::*;
use proptest::prelude::*;

#[test]
fn s7_half_an_emoji_is_a_sign_that_says_so() {
    let check = |json: &str, expect: &str| {
        let read: String = serde_json::from_str(&well_formed(json)).unwrap();
        assert_eq!(read, expect, "{json}");
    };
    check(r#""\ud83d""#, "\u{fffd}");
    check(r#""a\uDE00b\ud83dc""#, "a\u{fffd}b\u{fffd}c");
    check(r#""😀 \u0007\n""#, "😀 \u{7}\n");
    // Text that only looks like an escape.
    check(r#""\\ud83d""#, r"\ud83d");
    check(r#""\\\ud83d""#, "\\\u{fffd}");
}

proptest! {
    #[test]
    fn other_texts_stay_as_they_are(text in any::<String>()) {
        let json = serde_json::to_string(&text).unwrap();
        prop_assert_eq!(&*well_formed(&json), &json);
    }

    #[test]
    fn nothing_makes_it_panic(text in any::<String>(), escapes in "[\\\\ud8f0-9a-f\"é]{0,40}") {
        let _ = well_formed(&text);
        let _ = well_formed(&escapes);
    }
}
