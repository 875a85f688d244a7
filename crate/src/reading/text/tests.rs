//! Tests how a text is split into words, in any script.

use super::*;

#[test]
fn words_of_any_script() {
    let check = |text: &str, expect: &[&str]| assert_eq!(words(text), expect, "{text}");
    check("  AI-models,\u{a0}on!", &["ai", "models", "on"]);
    check("ＯＮ：Ｏｆｆ", &["on", "off"]);
    check("İzin ver", &["izin", "ver"]);
    check("प्रशिक्षित करें।", &["प्रशिक्षित", "करें"]);
    check("ไม่ใช้", &["ไม่ใช้"]);
    check("🚫AI ❌", &["🚫", "ai", "❌"]);
    check("◐ ●", &[]);
}

#[test]
fn sentences_end_and_pauses_part() {
    let check = |text: &str, expect: &[Token]| assert_eq!(tokens(text), expect, "{text}");
    let word = |word: &str| Token::Word(word.into());
    check("a. b", &[word("a"), Token::Stop, word("b")]);
    check("a.b", &[word("a"), word("b")]);
    check("a - b-c", &[word("a"), Token::Pause, word("b"), word("c")]);
    check(
        "a：b。c",
        &[word("a"), Token::Pause, word("b"), Token::Stop, word("c")],
    );
}
