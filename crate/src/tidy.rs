//! Text that somebody typed or set, tidied: nothing unseen in it, nothing that makes it look like another. Judges no content.

/// One line.
pub(crate) fn line(text: &str) -> String {
    let text = writing(text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several lines, of which not two in a row are empty.
pub(crate) fn lines(text: &str) -> String {
    let text = writing(text).replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<&str> = Vec::new();
    for line in text.split('\n').map(str::trim) {
        // One empty line parts paragraphs; more say no more.
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

fn writing(text: &str) -> String {
    text.chars().filter(|sign| is_writing(*sign)).collect()
}

/// Neither a control character nor a sign that turns the direction of what follows it: on paper they would be
/// nothing, and on a screen they could make a text look like another.
fn is_writing(sign: char) -> bool {
    let turns = matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    matches!(sign, '\n' | '\r' | '\t') || !(sign.is_control() || turns)
}
