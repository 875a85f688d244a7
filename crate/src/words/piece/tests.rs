//! Tests that neighbouring texts in one language become one piece.

use super::*;

#[test]
fn what_is_in_one_language_is_one_piece() {
    let check = |added: &[(&str, Option<&str>)], expect: &[(&str, Option<&str>)]| {
        let mut pieces = Vec::new();
        for (text, language) in added {
            add(&mut pieces, text, *language);
        }
        let pieces: Vec<_> = pieces
            .iter()
            .map(|piece| (piece.text.as_str(), piece.language.as_deref()))
            .collect();
        assert_eq!(pieces, expect, "{added:?}");
    };
    check(&[], &[]);
    check(&[("", None), ("", Some("nl"))], &[]);
    check(
        &[("a", None), ("", Some("nl")), ("b", None)],
        &[("ab", None)],
    );
    let two = [("a ", None), ("b", Some("nl")), ("c", Some("nl"))];
    check(&two, &[("a ", None), ("bc", Some("nl"))]);
}
