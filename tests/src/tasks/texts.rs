//! Knows the English texts by their keys, so that no wording stands in the tasks.

use std::sync::OnceLock;

use anyhow::{Context, Result, anyhow};

use crate::catalogues::{self, Texts};

/// The text of a key that has no placeholder.
pub(super) fn text(key: &str) -> Result<&'static str> {
    static ENGLISH: OnceLock<Result<Texts, String>> = OnceLock::new();
    let read = || catalogues::english().map_err(|error| format!("{error:#}"));
    let english = ENGLISH.get_or_init(read);
    let english = english.as_ref().map_err(|error| anyhow!("{error}"))?;
    let text = english.get(key).and_then(|text| text["message"].as_str());
    text.with_context(|| format!("no text has the key {key}"))
}

/// A regular expression, for JavaScript, that matches the text of a key with any words in the
/// places of its placeholders.
pub(super) fn pattern(key: &str) -> Result<String> {
    Ok(as_pattern(text(key)?))
}

fn as_pattern(text: &str) -> String {
    let parts = text.split('$').enumerate();
    let parts = parts.map(|(index, part)| {
        // Every second part is the name of a placeholder.
        if index % 2 == 1 {
            return ".+?".to_owned();
        }
        part.chars().map(escaped).collect()
    });
    parts.collect()
}

fn escaped(letter: char) -> String {
    if letter.is_alphanumeric() || letter.is_whitespace() {
        letter.to_string()
    } else {
        format!("\\u{{{:x}}}", u32::from(letter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_any_words() {
        assert_eq!(as_pattern("Due $DATE$."), "Due .+?\\u{2e}");
        assert_eq!(as_pattern("I don’t"), "I don\\u{2019}t");
    }

    #[test]
    fn every_text_of_the_tasks_exists() {
        for key in super::super::control::keys() {
            text(key).unwrap();
        }
    }
}
