use super::*;
use proptest::prelude::*;

fn check(text: &str, expect: &str) {
    assert_eq!(line(text), expect, "{text:?}");
    assert_eq!(lines(text), expect, "{text:?}");
}

#[test]
fn s15_signs_that_are_not_seen() {
    for (name, sign) in [
        ("space of no width", '\u{200b}'),
        ("non-joiner", '\u{200c}'),
        ("joiner", '\u{200d}'),
        ("left-to-right mark", '\u{200e}'),
        ("right-to-left mark", '\u{200f}'),
        ("Arabic letter mark", '\u{61c}'),
        ("right-to-left override", '\u{202e}'),
        ("isolate", '\u{2067}'),
        ("soft hyphen", '\u{ad}'),
        ("grapheme joiner", '\u{34f}'),
        ("byte order mark", '\u{feff}'),
        ("word joiner", '\u{2060}'),
        ("invisible times", '\u{2062}'),
        ("deprecated", '\u{206e}'),
        ("filler", '\u{3164}'),
        ("annotation", '\u{fff9}'),
        ("language tag", '\u{e0001}'),
        ("tag of a letter", '\u{e0061}'),
        ("variation selector 16", '\u{fe0f}'),
        ("variation selector 17", '\u{e0100}'),
        ("control", '\u{7}'),
    ] {
        for text in [format!("a{sign}b"), format!("{sign}ab{sign}{sign}")] {
            assert_eq!(line(&text), "ab", "{name}");
            assert_eq!(lines(&text), "ab", "{name}");
        }
    }
}

/// Without these characters, names and words would be misspelt, or be another picture.
#[test]
fn unseen_signs_stay_where_they_shape() {
    for text in [
        "نیک\u{200c}نام",               // Persian
        "क्\u{200d}ष क्\u{200c}ष",        // Hindi
        "ശ്രീനിവാസന്\u{200d} നായര്\u{200d}", // Malayalam, as it was typed before Unicode 5.1
        "ක්\u{200d}රි",                   // Sinhala
        "👩\u{200d}⚕\u{fe0f}",          // a doctor
        "❤\u{fe0f}\u{200d}🔥",
        "葛\u{e0100}城", // Japanese
    ] {
        check(text, text);
    }
    check("نام\u{200c}\u{200c}\u{200e}ها", "نام\u{200c}ها");
    check("葛\u{e0100}\u{e0101}", "葛\u{e0100}");
    check("❤\u{fe0f}\u{fe0f}", "❤\u{fe0f}");
    check(" \u{200d}\u{200c}\u{fe0f} ", "");
}

#[test]
fn a_separator_of_lines_is_a_line() {
    assert_eq!(lines("one\u{2028}two\u{2029}three"), "one\ntwo\nthree");
    assert_eq!(line("one\u{2028}two\u{2029}three"), "one two three");
}

proptest! {
    /// The expected characters are Unicode's own table, as the generator of these texts has it.
    #[test]
    fn nothing_that_is_ignorable_stays_in_latin(
        before in "[a-zа-я0-9 .]",
        unseen in r"\p{Default_Ignorable_Code_Point}{1,3}",
        after in "[a-zа-я0-9.]",
    ) {
        prop_assert_eq!(writing(&format!("{before}{unseen}{after}")), format!("{before}{after}"));
    }

    #[test]
    fn what_is_seen_stays(text in r"[\p{L}\p{N}--\p{Default_Ignorable_Code_Point}]{0,20}") {
        prop_assert_eq!(line(&text), text);
    }

    #[test]
    fn tidied_again_it_is_the_same(text in r"(\PC|\p{Cf}|[\r\n\t ]|[\u{2028}\u{fe0f}\u{e0100}कن葛❤]){0,30}") {
        let (one, several) = (line(&text), lines(&text));
        prop_assert_eq!(line(&one), &*one);
        prop_assert_eq!(lines(&several), &*several);
        prop_assert_eq!(lines(&one), &*one);
    }
}
