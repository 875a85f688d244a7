//! The quotation marks of each language, and whether a text uses them.

/// For each language the mark that opens a quotation and the one that closes it, as its texts have
/// had them since the first review. A language that is not here may use any.
const OF_LANGUAGE: [(&str, char, char); 28] = [
    ("bg", '„', '“'),
    ("cs", '„', '“'),
    ("da", '”', '”'),
    ("de", '„', '“'),
    ("el", '«', '»'),
    ("en", '“', '”'),
    ("es", '«', '»'),
    ("et", '„', '“'),
    ("fi", '”', '”'),
    ("fr", '«', '»'),
    ("ga", '“', '”'),
    ("hr", '„', '”'),
    ("hu", '„', '”'),
    ("is", '„', '“'),
    ("it", '«', '»'),
    ("lt", '„', '“'),
    ("lv", '“', '”'),
    ("mt", '“', '”'),
    ("nb", '«', '»'),
    ("nl", '“', '”'),
    ("pl", '„', '”'),
    ("pt", '«', '»'),
    ("ro", '„', '”'),
    ("sk", '„', '“'),
    ("sl", '»', '«'),
    ("sv", '”', '”'),
    ("tr", '“', '”'),
    ("uk", '«', '»'),
];

/// Every mark that some language uses, but for ’, which is the apostrophe in all of them.
const ALL: &str = "«»‹›„“”‟‚‘‛";

/// Reports quotation marks of another language, or one without its partner.
pub(crate) fn misused(language: &str, text: &str) -> Option<String> {
    let (_, open, close) = OF_LANGUAGE.iter().find(|(known, ..)| *known == language)?;
    let mut is_open = false;
    for mark in text.chars().filter(|sign| ALL.contains(*sign)) {
        if mark != *open && mark != *close {
            return Some(format!(
                "has {mark} in it: this language's quotation marks are {open} and {close}"
            ));
        }
        if mark != if is_open { *close } else { *open } {
            return Some(format!(
                "has {mark} in the wrong place: {open} opens a quotation and {close} closes it"
            ));
        }
        is_open = !is_open;
    }
    is_open.then(|| format!("opens a quotation that nothing closes: add {close}"))
}
