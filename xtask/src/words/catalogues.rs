//! Reads the message catalogues of all languages, and writes one back with its formatting.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the catalogues, in the tree.
const FOLDER: &str = "extension/_locales";
pub(super) const ENGLISH: &str = "en";

/// The entries of one language by key, in the order of the file.
pub(super) type Texts = Map<String, Value>;

/// The catalogues of all languages, by folder.
#[derive(Clone)]
pub(super) struct Catalogues(BTreeMap<String, Texts>);

impl Catalogues {
    /// Reads all catalogues of the tree.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let folder = root.join(FOLDER);
        let mut catalogues = BTreeMap::new();
        for entry in fs::read_dir(&folder).with_context(|| not_read(&folder))? {
            let language = entry?.file_name().to_string_lossy().into_owned();
            let file = file(root, &language);
            let text = fs::read_to_string(&file).with_context(|| not_read(&file))?;
            let texts = serde_json::from_str(&text)
                .with_context(|| format!("{} is no catalogue: correct it", file.display()))?;
            catalogues.insert(language, texts);
        }
        Ok(Self(catalogues))
    }

    #[cfg(test)]
    pub(super) fn of(catalogues: BTreeMap<String, Texts>) -> Self {
        Self(catalogues)
    }

    /// Writes the catalogue of a language.
    pub(super) fn write(&self, root: &Path, language: &str) -> Result<()> {
        let file = file(root, language);
        fs::write(&file, formatted(self.texts(language))?)
            .with_context(|| format!("could not write {}", file.display()))
    }

    /// Fails with the names of all languages unless there is this one.
    pub(super) fn expect(&self, language: &str) -> Result<()> {
        if !self.0.contains_key(language) {
            let all = self.languages().join(", ");
            bail!("there is no language {language:?} in {FOLDER}: choose one of {all}");
        }
        Ok(())
    }

    pub(super) fn languages(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    /// The texts of a language that is there.
    pub(super) fn texts(&self, language: &str) -> &Texts {
        &self.0[language]
    }

    pub(super) fn texts_mut(&mut self, language: &str) -> &mut Texts {
        self.0.entry(language.to_owned()).or_default()
    }

    /// The text of a key in a language, if there is one.
    pub(super) fn text(&self, language: &str, key: &str) -> Option<&str> {
        self.0.get(language)?.get(key)?["message"].as_str()
    }

    /// What the English entry says to translators. A plural form that English does not have is
    /// described by the form `_other`.
    pub(super) fn description(&self, key: &str) -> &str {
        self.english(key)
            .and_then(|entry| entry["description"].as_str())
            .unwrap_or_default()
    }

    /// The English text of a key; for a plural form that English does not have, that of `_other`.
    pub(super) fn english_text(&self, key: &str) -> &str {
        self.english(key)
            .and_then(|entry| entry["message"].as_str())
            .unwrap_or_default()
    }

    fn english(&self, key: &str) -> Option<&Value> {
        let english = self.0.get(ENGLISH)?;
        english.get(key).or_else(|| {
            let (base, _) = key.rsplit_once('_')?;
            english.get(&format!("{base}_other"))
        })
    }

    /// A language's name for itself.
    pub(super) fn own_name<'a>(&'a self, language: &'a str) -> &'a str {
        self.text(language, "language_own_name").unwrap_or(language)
    }

    /// The language's name and folder, for messages: "Italiano (it)".
    pub(super) fn name(&self, language: &str) -> String {
        format!("{} ({language})", self.own_name(language))
    }

    /// Changes every text of a language, and returns how many became different.
    pub(super) fn change_texts(
        &mut self,
        language: &str,
        change: impl Fn(&str, &str) -> String,
    ) -> usize {
        let mut changed = 0;
        for (_, entry) in self.texts_mut(language) {
            let old = entry["message"].as_str().unwrap_or_default();
            let new = change(language, old);
            if new != old {
                entry["message"] = new.into();
                changed += 1;
            }
        }
        changed
    }
}

/// A catalogue as the text of its file.
fn formatted(texts: &Texts) -> Result<String> {
    Ok(serde_json::to_string_pretty(texts)? + "\n")
}

/// The file of a language's catalogue, in the tree.
pub(super) fn file_in_tree(language: &str) -> String {
    format!("{FOLDER}/{language}/messages.json")
}

fn file(root: &Path, language: &str) -> PathBuf {
    root.join(file_in_tree(language))
}

fn not_read(path: &Path) -> String {
    format!("could not read {}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Otherwise the first correction would reformat the whole file.
    #[test]
    fn a_catalogue_is_written_as_it_was_read() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let catalogues = Catalogues::read(&root).expect("catalogues");
        assert!(catalogues.languages().len() >= 28);
        for language in catalogues.languages() {
            let text = fs::read_to_string(file(&root, &language)).expect("read");
            let again = formatted(catalogues.texts(&language)).expect("formatted");
            assert!(text == again, "{language}: format it with two spaces");
        }
    }

    #[test]
    fn a_language_that_is_not_there_is_named_with_those_that_are() {
        let catalogues = Catalogues::of(BTreeMap::from([
            ("en".to_owned(), Texts::new()),
            ("fr".to_owned(), Texts::new()),
        ]));
        assert!(catalogues.expect("fr").is_ok());
        let error = catalogues.expect("xx").expect_err("no such language");
        assert!(
            error.to_string().ends_with("choose one of en, fr"),
            "{error}"
        );
    }
}
