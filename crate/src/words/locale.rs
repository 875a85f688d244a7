//! Parses the browser's language tags into locales that are well-formed: `Intl` throws if a tag is
//! not.

use super::Language;
use std::borrow::Cow;

/// A language, perhaps with a script and a country: a well-formed tag of BCP 47
/// (<https://www.rfc-editor.org/info/bcp47>), in the narrower grammar that `Intl` accepts
/// (<https://unicode.org/reports/tr35/#Unicode_language_identifier>).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Locale(Cow<'static, str>);

impl Locale {
    /// British English.
    pub const BRITISH: Self = Self(Cow::Borrowed("en-GB"));

    /// The locale that a browser's tag names; `None` if the tag is not well-formed. Browsers pass
    /// on the tags in their preferences with few corrections or none: `de-`, `en-USA`, `en_US`.
    ///
    /// Subtags after the country are left out: they could ask for another calendar, and other
    /// people have to read the dates of a letter.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let mut subtags = tag.split(['-', '_']).peekable();
        let language = subtags.next().filter(|text| is_language(text))?;
        let mut locale = language.to_ascii_lowercase();
        if let Some(script) = subtags.next_if(|text| is_letters(text) && text.len() == 4) {
            let (first, rest) = script.split_at(1);
            locale.extend(["-", &first.to_ascii_uppercase()]);
            locale.push_str(&rest.to_ascii_lowercase());
        }
        if let Some(country) = subtags.next_if(|text| is_country(text)) {
            locale.extend(["-", &country.to_ascii_uppercase()]);
        }
        let goes_on = subtags
            .peek()
            .is_none_or(|text| text.len() == 1 || is_variant(text));
        (goes_on && subtags.all(is_subtag)).then_some(Self(Cow::Owned(locale)))
    }

    /// The tag, in the form that `Intl` accepts.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag alone.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        Self(Cow::Owned(language.tag()))
    }
}

fn is_language(text: &str) -> bool {
    is_letters(text) && matches!(text.len(), 2..=3 | 5..=8)
}

fn is_country(text: &str) -> bool {
    let is_number = || text.bytes().all(|byte| byte.is_ascii_digit());
    match text.len() {
        2 => is_letters(text),
        3 => is_number(),
        _ => false,
    }
}

fn is_variant(text: &str) -> bool {
    match text.len() {
        4 => text.starts_with(|sign: char| sign.is_ascii_digit()),
        5..=8 => true,
        _ => false,
    }
}

fn is_subtag(text: &str) -> bool {
    let written = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    written && matches!(text.len(), 1..=8)
}

fn is_letters(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests;
