//! Replaces halves of surrogate pairs in JSON text: JavaScript's texts may hold them, Rust's may not.

use std::borrow::Cow;

/// The text with U+FFFD for every half that stands alone.
///
/// `JSON.stringify` writes these as escapes, and pairs as they are
/// (<https://tc39.es/ecma262/#sec-quotejsonstring>), so that any escape of one is a half.
pub(super) fn well_formed(json: &str) -> Cow<'_, str> {
    if !json.contains("\\u") {
        return json.into();
    }
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        // An escape is two signs, but for `\uXXXX`.
        let length = if escape.starts_with("\\u") { 6 } else { 2 };
        let Some(this) = escape.get(..length) else {
            rest = escape;
            break;
        };
        let is_half = this.get(2..4).is_some_and(|start| {
            let start = start.to_ascii_lowercase();
            ("d8"..="df").contains(&start.as_str())
        });
        out.push_str(if length == 6 && is_half {
            "\u{fffd}"
        } else {
            this
        });
        rest = &escape[length..];
    }
    out.push_str(rest);
    out.into()
}

#[cfg(test)]
mod tests {
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
        // What only looks like an escape.
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
}
