//! What a person typed for a letter, tidied. Kept by nobody here.

use crate::rights::AuthorityId;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeSet;

/// The fields of both letters. Whatever a page hands over becomes one: what is missing or strange is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(default)]
pub struct Draft {
    /// The person's name.
    #[serde(deserialize_with = "line")]
    pub name: String,
    /// The link to their profile.
    #[serde(deserialize_with = "line")]
    pub profile: String,
    /// Where an answer reaches them: one line or several.
    #[serde(deserialize_with = "lines")]
    pub contact: String,
    /// Their own grounds.
    #[serde(deserialize_with = "lines")]
    pub grounds: String,
    /// What happened, in their own words.
    #[serde(deserialize_with = "lines")]
    pub story: String,
    /// The uses that they object to; `null` before they ticked any.
    #[serde(deserialize_with = "lenient")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Purpose[] | null"))]
    pub purposes: Option<BTreeSet<Purpose>>,
    /// The language of the text.
    #[serde(deserialize_with = "lenient")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "LetterLanguage | null"))]
    pub language: Option<LetterLanguage>,
    /// The authority that they chose, by its code; `null` for their own by guess.
    #[serde(deserialize_with = "lenient")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub authority: Option<AuthorityId>,
}

/// A use of personal data that a person can object to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Training AI that creates content.
    Content,
    /// The same, with what was published before.
    Past,
    /// Training other AI.
    OtherAi,
    /// Assessment by AI for recruiters.
    Recruiting,
    /// Social, economic and workplace research.
    Research,
    /// Use by Microsoft.
    Microsoft,
}

/// The language of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum LetterLanguage {
    /// The person's.
    Own,
    /// The controller's: English.
    Controllers,
}

impl Draft {
    /// The uses that are objected to: what the switch is about and what it leaves out, unless the person chose.
    #[must_use]
    pub fn purposes(&self) -> BTreeSet<Purpose> {
        let usual = || BTreeSet::from([Purpose::Content, Purpose::Past, Purpose::OtherAi]);
        self.purposes.clone().unwrap_or_else(usual)
    }
}

fn line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let words = text(deserializer)?;
    Ok(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn lines<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = text(deserializer)?
        .replace("\r\n", "\n")
        .replace('\r', "\n");
    let mut lines: Vec<&str> = Vec::new();
    for line in text.split('\n').map(str::trim) {
        // One empty line parts paragraphs; more say no more.
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    Ok(lines.join("\n").trim_end().to_owned())
}

fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = lenient::<D, String>(deserializer)?.unwrap_or_default();
    Ok(text.chars().filter(|sign| is_writing(*sign)).collect())
}

/// Neither a control character nor a sign that turns the direction of what follows it: on paper they would be
/// nothing, and on a screen they could make a text look like another.
fn is_writing(sign: char) -> bool {
    let turns = matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    matches!(sign, '\n' | '\r' | '\t') || !(sign.is_control() || turns)
}

/// What is not of the right kind is nothing.
fn lenient<'de, D: Deserializer<'de>, T: serde::de::DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).ok())
}
