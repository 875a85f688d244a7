//! Tables of invisible Unicode characters, and of those that shape the character before them.

/// Whether the character itself is invisible: Unicode's `Default_Ignorable_Code_Point`
/// (<https://www.unicode.org/Public/17.0.0/ucd/DerivedCoreProperties.txt>), and the interlinear
/// annotation characters.
pub(super) fn is_unseen(sign: char) -> bool {
    matches!(sign,
        // Soft hyphen, combining grapheme joiner, Arabic letter mark, Hangul and Khmer fillers.
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{3164}' | '\u{ffa0}'
        // Mongolian variation selectors and vowel separator.
        | '\u{180b}'..='\u{180f}'
        // Zero-width space, joiners, direction marks and overrides.
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        // Word joiner, invisible operators, isolates, and deprecated characters.
        | '\u{2060}'..='\u{206f}'
        // Variation selectors, byte order mark, annotations.
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}'
        // Shorthand and musical format characters, tags and more variation selectors.
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether the invisible character changes the look of the one before it, in whose script it is
/// used. After any other character it would only hide.
pub(super) fn shapes(unseen: char, before: char) -> bool {
    match unseen {
        // Persian and Indian languages are misspelt without them, and emoji sequences fall apart.
        '\u{200c}' | '\u{200d}' => is_joined(before) || is_picture(before) || before == '\u{fe0f}',
        '\u{180b}'..='\u{180f}' => matches!(before, '\u{1820}'..='\u{18aa}'),
        '\u{fe0e}' | '\u{fe0f}' => is_picture(before),
        // Japanese names distinguish shapes of one character by them.
        '\u{fe00}'..='\u{fe02}' | '\u{e0100}'..='\u{e01ef}' => is_ideograph(before),
        _ => false,
    }
}

/// Whether the character is of a script between Arabic and Mongolian, whose letters take their
/// shape from what they join
/// (<https://www.unicode.org/versions/Unicode17.0.0/core-spec/chapter-23/#G23126>).
fn is_joined(sign: char) -> bool {
    matches!(sign,
        '\u{620}'..='\u{109f}' | '\u{1780}'..='\u{18aa}' | '\u{a800}'..='\u{aaff}'
        | '\u{abc0}'..='\u{abff}' | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}' | '\u{11000}'..='\u{11fff}'
    ) && !is_unseen(sign)
}

/// Whether the character can be an emoji
/// (<https://www.unicode.org/Public/17.0.0/ucd/emoji/emoji-variation-sequences.txt>, without the
/// digits).
fn is_picture(sign: char) -> bool {
    matches!(sign,
        '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}'
        | '\u{2190}'..='\u{2bff}' | '\u{3030}' | '\u{303d}'
        | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}'
    )
}

fn is_ideograph(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
