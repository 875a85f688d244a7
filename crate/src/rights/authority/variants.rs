//! What an authority has in several languages: its names, its pages, its terms.

use crate::words::Language;

/// The same thing in several languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variants<T: 'static> {
    /// The variant for everybody whose language has none.
    pub main: Variant<T>,
    pub others: &'static [Variant<T>],
}

/// A thing in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variant<T> {
    /// BCP 47 tag.
    pub language: &'static str,
    pub value: T,
}

impl<T: Copy> Variants<T> {
    pub(super) const fn new(
        language: &'static str,
        value: T,
        others: &'static [Variant<T>],
    ) -> Self {
        Self {
            main: Variant::new(language, value),
            others,
        }
    }

    /// The variant in `language`, or the main one if there is none.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Variant<T> {
        let named = |one: &&Variant<T>| Language::named(one.language) == Some(language);
        *self.others.iter().find(named).unwrap_or(&self.main)
    }

    /// All variants, the main one first.
    pub fn all(&self) -> impl Iterator<Item = Variant<T>> {
        std::iter::once(self.main).chain(self.others.iter().copied())
    }
}

impl<T> Variant<T> {
    pub(super) const fn new(language: &'static str, value: T) -> Self {
        Self { language, value }
    }
}
