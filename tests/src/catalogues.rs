//! Reads the message catalogues as they ship (all languages, the longest one), and makes copies of
//! the extension with altered English texts.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Map, Value};
use tempfile::TempDir;

use crate::{Browser, copy_into, hurried_folder};

/// The texts of one language by message key, in the order of the catalogue file.
pub type Texts = Map<String, Value>;

/// The English texts, each with its description and placeholders.
pub fn english() -> Result<Texts> {
    read(&shipped().join("en"))
}

/// The catalogue folders of all languages, sorted by name.
pub fn languages() -> Result<Vec<String>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(shipped())? {
        languages.push(entry?.file_name().to_string_lossy().into_owned());
    }
    languages.sort();
    Ok(languages)
}

/// The catalogue folder of the language with the most characters in all.
pub fn longest() -> Result<String> {
    let mut longest = (0, String::new());
    for language in languages()? {
        let texts = read(&shipped().join(&language))?;
        let length = texts.values().map(|text| length(&text["message"])).sum();
        longest = longest.max((length, language));
    }
    Ok(longest.1)
}

/// A copy of the built extension in which `alter` has replaced every English text. It is called
/// with the message key and the text.
pub fn altered(browser: Browser, alter: impl Fn(&str, &str) -> String) -> Result<TempDir> {
    let copy = tempfile::Builder::new().prefix("veto-altered-").tempdir()?;
    copy_into(&hurried_folder(browser)?, copy.path())?;
    let folder = copy.path().join("_locales/en");
    let mut texts = read(&folder)?;
    for (key, entry) in &mut texts {
        // Leave these as they are: the browsers refuse longer ones.
        if !key.starts_with("manifest_") {
            entry["message"] = alter(key, text(&entry["message"])).into();
        }
    }
    fs::write(folder.join("messages.json"), Value::from(texts).to_string())?;
    Ok(copy)
}

/// The text, 40 % longer and with marks above and below its letters. No language is like that, but
/// some come close.
pub fn lengthened(_key: &str, text: &str) -> String {
    let mut out = String::from("[");
    let mut letters = 0;
    for (index, part) in text.split('$').enumerate() {
        // Every second part is the name of a placeholder.
        if index % 2 == 1 {
            out.push_str(&format!("${part}$"));
            continue;
        }
        letters += part.chars().count();
        out.extend(part.chars().map(accented));
    }
    let more = letters * 2 / 5;
    for index in 0..more {
        out.push(if index % 8 == 0 { ' ' } else { 'ỹ' });
    }
    out.push(']');
    out
}

/// The message key in place of the text, followed by the text's placeholders.
pub fn keyed(key: &str, text: &str) -> String {
    let placeholders = text.split('$').skip(1).step_by(2);
    let placeholders: String = placeholders.map(|name| format!(" ${name}$")).collect();
    format!("⟦{key}⟧{placeholders}")
}

/// The message keys that occur in a text made of [`keyed`] texts.
pub fn keys_in(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split('⟦').skip(1);
    parts.filter_map(|part| Some(part.split_once('⟧')?.0))
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "aeiouycnszAEIOUYCNSZ";
    const MARKED: &str = "åëîøüýçñšžÅËÎØÜÝÇÑŠŽ";
    let at = PLAIN.chars().position(|plain| plain == letter);
    at.and_then(|at| MARKED.chars().nth(at)).unwrap_or(letter)
}

fn length(text: &Value) -> usize {
    self::text(text).chars().count()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The folder of the shipped catalogues in the source tree.
fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../extension/_locales")
}

fn read(folder: &Path) -> Result<Texts> {
    let file = folder.join("messages.json");
    let text = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is no catalogue", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_text_keeps_its_placeholders() {
        let text = "Until $DATE$ nothing is sent.";
        let longer = lengthened("key", text);
        assert!(longer.contains("$DATE$"), "{longer}");
        let letters = text.chars().count() - "$DATE$".len();
        assert!(longer.chars().count() * 10 >= letters * 14, "{longer}");
    }

    #[test]
    fn keys_are_found_again() {
        let text = keyed("one_key", "From $FIRST$ to $LAST$.");
        assert_eq!(text, "⟦one_key⟧ $FIRST$ $LAST$");
        let said = format!("{text} ⟦other⟧");
        assert_eq!(keys_in(&said).collect::<Vec<_>>(), ["one_key", "other"]);
    }
}
