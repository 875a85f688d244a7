//! Which signs are not seen, and which of them shape the sign before. Data only, from Unicode.

/// Whether nothing is to be seen of the sign itself: Unicode's `Default_Ignorable_Code_Point`
/// (<https://www.unicode.org/Public/17.0.0/ucd/DerivedCoreProperties.txt>), and the signs around annotations.
pub(super) fn is_unseen(sign: char) -> bool {
    matches!(sign,
        // Soft hyphen, grapheme joiner, Arabic letter mark, fillers of Korean and Khmer.
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{3164}' | '\u{ffa0}'
        // Mongolian variations and vowel separator.
        | '\u{180b}'..='\u{180f}'
        // Space of no width, joiners, marks and overrides of the direction.
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        // Word joiner, operators, isolates, and what is deprecated.
        | '\u{2060}'..='\u{206f}'
        // Variations, byte order mark, annotations.
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}'
        // Shorthand, musical notes, tags and more variations.
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether the unseen sign is one that changes the look of the one before it, where that is written in such a script. After any
/// other it does nothing but hide.
pub(super) fn shapes(unseen: char, before: char) -> bool {
    match unseen {
        // Persian and Indian languages are misspelt without them, and families of emoji fall apart.
        '\u{200c}' | '\u{200d}' => is_joined(before) || is_picture(before) || before == '\u{fe0f}',
        '\u{180b}'..='\u{180f}' => matches!(before, '\u{1820}'..='\u{18aa}'),
        '\u{fe0e}' | '\u{fe0f}' => is_picture(before),
        // Japanese names tell shapes of a sign apart by them.
        '\u{fe00}'..='\u{fe02}' | '\u{e0100}'..='\u{e01ef}' => is_ideograph(before),
        _ => false,
    }
}

/// A sign of the scripts between Arabic and Mongolian, whose letters take their shape from what they join
/// (<https://www.unicode.org/versions/Unicode17.0.0/core-spec/chapter-23/#G23126>).
fn is_joined(sign: char) -> bool {
    matches!(sign,
        '\u{620}'..='\u{109f}' | '\u{1780}'..='\u{18aa}' | '\u{a800}'..='\u{aaff}' | '\u{abc0}'..='\u{abff}'
        | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{11000}'..='\u{11fff}'
    ) && !is_unseen(sign)
}

/// A sign that can be a picture (<https://www.unicode.org/Public/17.0.0/ucd/emoji/emoji-variation-sequences.txt>, digits left out).
fn is_picture(sign: char) -> bool {
    matches!(sign,
        '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2190}'..='\u{2bff}'
        | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}'
    )
}

fn is_ideograph(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
