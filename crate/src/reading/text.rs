//! A text as words, whatever its case, spacing and punctuation. Knows no language.

/// The words of a text in lower case; everything that is neither letter nor digit separates.
pub(super) fn words(text: &str) -> Vec<String> {
    raw_words(text).map(str::to_lowercase).collect()
}

/// The same in the case in which they stand.
pub(super) fn raw_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
}
