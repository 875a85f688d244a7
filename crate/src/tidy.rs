//! Text that somebody typed, set or shows, tidied: nothing unseen in it, nothing that makes it look like another. Judges no content.

mod unseen;

use unseen::{is_unseen, shapes};

/// One line.
pub(crate) fn line(text: &str) -> String {
    let text = writing(text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several lines, of which not two in a row are empty.
pub(crate) fn lines(text: &str) -> String {
    let text = writing(text)
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut lines: Vec<&str> = Vec::new();
    for line in text.split('\n').map(str::trim) {
        // One empty line parts paragraphs; more say no more.
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

/// Neither control characters nor signs that are not seen or turn the direction of what follows: on paper they would be
/// nothing, and on a screen they could make a text look like another.
///
/// Some unseen signs shape the one before them, in the names of millions: these stay where they do.
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
