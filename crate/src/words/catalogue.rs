//! A catalogue: the texts of one language, read from the browsers' own `messages.json` format.

use super::Language;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The texts of one language by key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue(BTreeMap<String, String>);

/// The error for a text that is not a catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct CatalogueError(String);

impl std::fmt::Display for CatalogueError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "not a catalogue of words ({}): install Veto again",
            self.0
        )
    }
}

impl std::error::Error for CatalogueError {}

/// A message, of which only the text matters here. Translators need the rest.
#[derive(Deserialize)]
struct CatalogueEntry {
    message: String,
}

impl Catalogue {
    /// Parses the text of a `messages.json`
    /// (<https://developer.chrome.com/docs/extensions/reference/api/i18n>).
    ///
    /// # Errors
    /// [`CatalogueError`] if it is not in that format.
    pub fn parse(json: &str) -> Result<Self, CatalogueError> {
        let entries: BTreeMap<String, CatalogueEntry> =
            serde_json::from_str(json).map_err(|error| CatalogueError(error.to_string()))?;
        let texts = entries
            .into_iter()
            .map(|(key, entry)| (key, entry.message))
            .filter(|(_, text)| !text.trim().is_empty());
        Ok(Self(texts.collect()))
    }

    /// The language of the catalogue, by the name that it gives its language; `None` if there is no
    /// language with this name.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        let name = self.text("language_own_name")?;
        Language::all().find(|language| language.own_name() == name)
    }

    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }
}

#[cfg(test)]
mod tests;
