//! Checks the signs of a text: no typewriter signs, the quotation marks of its own language, and
//! no-break spaces where a line must not end.

use super::quotation_marks::misused;

/// Signs that stand in for better ones.
const TYPEWRITER_SIGNS: [&str; 3] = ["'", "\"", "..."];
/// Signs that look like an apostrophe.
const NEAR_APOSTROPHES: [char; 4] = ['`', '´', 'ʼ', '′'];
/// Placeholders for a number that a word or a unit follows.
const NUMBERS: [&str; 3] = ["$COUNT$", "$SECONDS$", "$LIMIT$"];
/// The number in front of a unit (MB), which stays with it in English, too. In front of a word,
/// English breaks the line.
const NUMBER_OF_A_UNIT: &str = "$LIMIT$";
const NO_BREAK_SPACE: char = '\u{a0}';
/// Thinner spaces, for which not every font has a width.
const THIN_SPACES: [char; 2] = ['\u{202f}', '\u{2009}'];

/// What is wrong with the signs of a text in the language of this folder, each with its remedy.
pub(crate) fn complaints(language: &str, text: &str) -> Vec<String> {
    let checks = [
        typewriter_sign(text),
        near_apostrophe(text),
        misused(language, text),
        breaking_space(language, text),
    ];
    checks.into_iter().flatten().collect()
}

fn typewriter_sign(text: &str) -> Option<String> {
    let mut signs = TYPEWRITER_SIGNS.into_iter();
    let sign = signs.find(|sign| text.contains(sign))?;
    Some(format!(
        "has {sign} in it: use the language's own quotation marks, ’ and …"
    ))
}

fn near_apostrophe(text: &str) -> Option<String> {
    let sign = text.chars().find(|sign| NEAR_APOSTROPHES.contains(sign))?;
    Some(format!("has {sign} in it: the apostrophe is ’"))
}

fn breaking_space(language: &str, text: &str) -> Option<String> {
    let mended = with_no_break_spaces(language, text);
    let differs = |(ours, theirs): (char, char)| ours != theirs;
    let at = text.chars().zip(mended.chars()).position(differs)?;
    let there: String = mended
        .chars()
        .skip(at.saturating_sub(10))
        .take(20)
        .collect();
    Some(format!(
        "needs a no-break space (U+00A0) where ⍽ is in “{}”: run `cargo xtask words spaces`",
        there.replace(NO_BREAK_SPACE, "⍽")
    ))
}

/// The text with a no-break space wherever its language needs one: after a number, in front of the
/// word or the unit that it counts; in French also around the signs that stand apart.
pub(crate) fn with_no_break_spaces(language: &str, text: &str) -> String {
    let stays = |number: &&str| language != "en" || *number == NUMBER_OF_A_UNIT;
    let mut mended = text.to_owned();
    for number in NUMBERS.into_iter().filter(stays) {
        for space in THIN_SPACES.into_iter().chain([' ']) {
            let breaking = format!("{number}{space}");
            mended = mended.replace(&breaking, &format!("{number}{NO_BREAK_SPACE}"));
        }
    }
    match language {
        "fr" => with_french_spaces(&mended),
        _ => mended,
    }
}

/// French sets : ; ? ! and the inside of « » apart. A colon inside a time or an address stays.
fn with_french_spaces(text: &str) -> String {
    let mut out = String::new();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let next = signs.peek().copied();
        let stands_apart = match sign {
            ':' => next.is_none_or(char::is_whitespace),
            ';' | '»' => true,
            '?' | '!' => !out.ends_with(['?', '!']),
            _ => false,
        };
        if stands_apart {
            out.truncate(out.trim_end().len());
            out.push(NO_BREAK_SPACE);
        }
        out.push(sign);
        if sign == '«' {
            while signs.next_if(|next| next.is_whitespace()).is_some() {}
            out.push(NO_BREAK_SPACE);
        }
    }
    out
}
