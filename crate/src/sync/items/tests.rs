//! How a text is measured, cut and hashed, character by character: devices with different versions
//! of Veto must agree on it.

use super::*;

#[test]
fn every_sign_weighs_the_most_that_a_browser_makes_of_it() {
    let check = |text: &str, expect| assert_eq!(weight(text), expect, "{text:?}");
    check("", 2);
    check("a", 3);
    check("\"", 4);
    check("\\", 4);
    check("<", 8);
    check("\u{1f}", 8);
    check("\u{7f}", 8);
    check("\u{2028}", 8);
    check("é", 4);
    check("€", 5);
    check("😀", 6);
    check("a<é", 11);
    let item = |key: &str, text: &str| (key.to_owned(), text.to_owned());
    let items = BTreeMap::from([item("abc", "<"), item("d", "")]);
    assert_eq!(weight_of(&items), 3 + 8 + 1 + 2);
}

#[test]
fn a_piece_is_filled_before_the_next_begins() {
    let check = |text: String, expect: &[usize]| {
        let pieces = pieces(&text);
        let lengths: Vec<_> = pieces.iter().map(String::len).collect();
        assert_eq!(lengths, expect);
        assert_eq!(pieces.concat(), text);
    };
    check(String::new(), &[0]);
    check("x".repeat(PIECE), &[PIECE]);
    check("x".repeat(PIECE + 1), &[PIECE, 1]);
    check("x".repeat(2 * PIECE), &[PIECE, PIECE]);
    check("<".repeat(PIECE / 6 + 1), &[PIECE / 6, 1]);
    // The larger character starts the next piece, and counts there.
    let (light, heavy) = ("x".repeat(PIECE - 1), "é".repeat(PIECE / 2));
    check(format!("{light}{heavy}"), &[PIECE - 1, PIECE]);
}

/// Test vectors of <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>.
#[test]
fn digests_are_those_of_the_standard() {
    let check = |text, expect| assert_eq!(digest(text), expect, "{text}");
    check("", "cbf29ce484222325");
    check("a", "af63dc4c8601ec8c");
    check("foobar", "85944171f73967e8");
}

#[test]
fn only_a_list_right_below_a_device_is_one() {
    let device: EntryId = "a".to_owned().try_into().expect("an id");
    let items = split(&device, &Journal::default());
    let renamed = |from: &str, to: &str| {
        let items = items.iter();
        items
            .map(|(key, text)| (key.replace(from, to), text.clone()))
            .collect::<BTreeMap<_, _>>()
    };
    assert_eq!(
        journals(&renamed("/a/", "/b/")),
        BTreeMap::from([("b", Ok(Journal::default()))])
    );
    assert_eq!(journals(&renamed("/a/", "/a/b/")), BTreeMap::new());
    assert_eq!(journals(&renamed("journal/", "letters/")), BTreeMap::new());
}
