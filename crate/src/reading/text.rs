//! Tokenizes text in any script: splits it into words, pauses and sentence ends.
//!
//! Spacing and the style of the punctuation make no difference.

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A word in its original case.
    Word(String),
    /// Punctuation within a sentence, such as a colon, a dash or a bracket.
    Pause,
    /// The end of a sentence.
    Stop,
}

impl Token {
    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Pause | Self::Stop => None,
        }
    }
}

/// The words of a text in lower case.
pub(super) fn words(text: &str) -> Vec<String> {
    lower(&tokens(text))
}

/// The words among these tokens in lower case.
pub(super) fn lower(tokens: &[Token]) -> Vec<String> {
    tokens
        .iter()
        .filter_map(Token::word)
        .map(in_lower_case)
        .collect()
}

/// Converts a word to lower case. A Turkish `İ` becomes a plain `i`, without a combining dot.
pub(super) fn in_lower_case(word: &str) -> String {
    word.to_lowercase().replace('\u{307}', "")
}

/// The tokens of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    let mut characters = text.chars().map(half_width).peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        if is_part_of_word(character) {
            word.push(character);
        } else {
            if !word.is_empty() {
                tokens.push(Token::Word(std::mem::take(&mut word)));
            }
            if is_sign(character) {
                tokens.push(Token::Word(character.into()));
            } else if is_stop(character, next) {
                tokens.push(Token::Stop);
            } else if is_pause(before, character, next) {
                tokens.push(Token::Pause);
            }
        }
        before = character;
    }
    if !word.is_empty() {
        tokens.push(Token::Word(word));
    }
    tokens
}

/// Whether a character belongs to a word: letters, digits, and the combining marks with which
/// Indian, Thai, Arabic and Hebrew words are written. Without the marks, the pieces of a word would
/// pass for words.
fn is_part_of_word(character: char) -> bool {
    match character {
        // The danda ends a sentence.
        '\u{964}' | '\u{965}' => false,
        '\u{300}'..='\u{36f}'
        | '\u{5b0}'..='\u{5bd}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{900}'..='\u{dff}'
        | '\u{e31}'
        | '\u{e34}'..='\u{e3a}'
        | '\u{e47}'..='\u{e4e}' => true,
        _ => character.is_alphanumeric(),
    }
}

/// Whether a character is a sign that may mean yes or no. Each becomes a word that no list
/// contains, so that a label beside such a sign is not recognised.
fn is_sign(character: char) -> bool {
    "✓✔✅☑☐☒✗✘✕✖❌❎×🚫⛔🛑🔇👍👎≠¬\u{20e0}".contains(character)
}

fn is_stop(character: char, next: char) -> bool {
    match character {
        '。' | '।' | '॥' | '؟' | '۔' => true,
        // The dot in "linkedin.com" and in "1.5" does not end a sentence.
        '.' | '!' | '?' | '…' => !is_part_of_word(next),
        _ => false,
    }
}

fn is_pause(before: char, character: char, next: char) -> bool {
    match character {
        // "AI-models" is one thing; "models - on" is two.
        '-' => before.is_whitespace() || next.is_whitespace(),
        _ => "–—−:;,()[]{}<>/\\|•·→=+\"“”„«»、،「」【】".contains(character),
    }
}

/// Converts a full-width Latin letter or sign, as East Asian texts use them, to its ordinary form.
fn half_width(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character)
        }
        _ => character,
    }
}

#[cfg(test)]
mod tests;
