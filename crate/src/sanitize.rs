//! Strips control, invisible and bidi-override characters from text that is not Veto's own, and
//! normalises white space.

mod unseen;

use unseen::{is_unseen, shapes};

/// Sanitises text as one line: every run of white space becomes one space.
pub(crate) fn line(text: &str) -> String {
    let text = writing(text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Sanitises text as several lines, with at most one empty line in a row.
pub(crate) fn lines(text: &str) -> String {
    let text = writing(text)
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut lines: Vec<&str> = Vec::new();
    for line in text.split('\n').map(str::trim) {
        // One empty line separates paragraphs; more of them add nothing.
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

/// Removes control characters, and characters that are invisible or change the direction of what
/// follows. On paper they would be nothing, and on a screen they could make one text look like
/// another.
///
/// Some invisible characters shape the one before them, in the names of millions of people. They
/// stay where they do that.
fn writing(text: &str) -> String {
    let mut written = String::new();
    let mut before = None;
    for sign in text.chars() {
        let stays = match sign {
            '\n' | '\r' | '\t' => true,
            _ if is_unseen(sign) => before.is_some_and(|before| shapes(sign, before)),
            _ => !sign.is_control(),
        };
        if stays {
            written.push(sign);
            before = Some(sign);
        }
    }
    written
}

#[cfg(test)]
mod tests;
