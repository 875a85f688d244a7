//! Which language people read best when their own has no catalogue. Data only.
//!
//! After the language matching of Unicode CLDR (`languageMatching` in
//! <https://github.com/unicode-org/cldr/blob/main/common/supplemental/languageInfo.xml>), as far as it
//! names languages of Europe and leads to one that has a catalogue.

/// The language close to `tag`, both without script and region.
pub(super) fn closest(tag: &str) -> Option<&'static str> {
    let close = match tag.to_ascii_lowercase().as_str() {
        "no" | "nn" | "se" => "nb",
        "fo" | "kl" => "da",
        "mo" => "ro",
        "bs" => "hr",
        "gsw" | "lb" | "nds" | "rm" => "de",
        "fy" => "nl",
        "ca" | "eu" | "gl" => "es",
        "br" | "co" | "oc" | "wa" => "fr",
        "cy" | "gd" => "en",
        _ => return None,
    };
    Some(close)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn who_reads_what_best() {
        for (ours, theirs) in [
            ("nb", "no nn se NO"),
            ("da", "fo kl"),
            ("ro", "mo"),
            ("hr", "bs"),
            ("de", "gsw lb nds rm"),
            ("nl", "fy"),
            ("es", "ca eu gl"),
            ("fr", "br co oc wa"),
            ("en", "cy gd"),
        ] {
            assert!(Language::named(ours).is_some(), "no catalogue for {ours}");
            for tag in theirs.split(' ') {
                assert_eq!(closest(tag), Some(ours), "{tag}");
            }
        }
        for tag in ["", "ja", "nb", "norsk"] {
            assert_eq!(closest(tag), None, "{tag}");
        }
    }
}
