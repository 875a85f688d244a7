//! Finds the language that people read best when their own has no catalogue.
//!
//! The data follow the language matching of Unicode CLDR (`languageMatching` in
//! <https://github.com/unicode-org/cldr/blob/main/common/supplemental/languageInfo.xml>), as far as
//! it names languages of Europe and leads to one that has a catalogue.

/// The language closest to `tag`. Both are tags without script and region.
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
mod tests;
