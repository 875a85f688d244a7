//! What a person typed for a letter, tidied. Kept by nobody here.

use crate::rights::AuthorityId;
use crate::tidy;
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
    Ok(tidy::line(&text(deserializer)?))
}

fn lines<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(tidy::lines(&text(deserializer)?))
}

fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(lenient::<D, String>(deserializer)?.unwrap_or_default())
}

/// What is not of the right kind is nothing.
fn lenient<'de, D: Deserializer<'de>, T: serde::de::DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).ok())
}
