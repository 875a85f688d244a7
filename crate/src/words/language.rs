//! The languages that have a catalogue, and the choice of the best one for a person.

use super::CATALOGUES;
use super::closest::closest;
use super::primary_subtag;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A language that has a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Language(&'static str);

impl Language {
    /// English, the reference catalogue, which fills in what others lack.
    pub const ENGLISH: Self = Self("en");

    /// Every language, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        CATALOGUES.iter().map(|(folder, _)| Self(folder))
    }

    /// The name of its folder below `_locales`.
    #[must_use]
    pub fn folder(self) -> &'static str {
        self.0
    }

    /// Its BCP 47 tag, for `lang` attributes and `Intl`.
    #[must_use]
    pub fn tag(self) -> String {
        self.0.replace('_', "-")
    }

    /// Its name in the language itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        CATALOGUES
            .iter()
            .find(|(folder, _)| *folder == self.0)
            .map_or(self.0, |(_, name)| name)
    }

    /// The language with the folder or BCP 47 tag `name`, if exactly it has a catalogue.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|language| {
            language.0.len() == name.len()
                && language.0.bytes().zip(name.bytes()).all(|(ours, theirs)| {
                    ours.eq_ignore_ascii_case(&theirs) || (ours == b'_' && theirs == b'-')
                })
        })
    }

    /// The best language for somebody who prefers `tags`, best first: the first of them that has a
    /// catalogue; otherwise the first that is close to a language with one; otherwise English.
    #[must_use]
    pub fn best_for<'a>(tags: impl IntoIterator<Item = &'a str, IntoIter: Clone>) -> Self {
        let tags = tags.into_iter();
        let own = |tag: &'a str| {
            let primary = primary_subtag(tag);
            Self::named(tag)
                .or_else(|| Self::named(primary))
                .or_else(|| {
                    Self::all()
                        .find(|language| primary_subtag(language.0).eq_ignore_ascii_case(primary))
                })
        };
        let close = |tag: &'a str| closest(primary_subtag(tag)).and_then(Self::named);
        tags.clone()
            .find_map(own)
            .or_else(|| tags.clone().find_map(close))
            .unwrap_or(Self::ENGLISH)
    }
}

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        Self::named(&name).ok_or_else(|| format!("Veto does not speak {name:?}"))
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

#[cfg(test)]
mod tests;
