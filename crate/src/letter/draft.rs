//! The draft of a letter: what a person typed and chose on its page, sanitised.

use crate::platform::{Purpose, PurposeId};
use crate::rights::AuthorityId;
use crate::sanitize;
use crate::words::Language;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeSet;

/// The fields of both letters. Anything that a page passes is accepted: what is missing or of the
/// wrong type is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(default)]
pub struct Draft {
    #[serde(deserialize_with = "line")]
    pub name: String,
    /// Link to the person's profile.
    #[serde(deserialize_with = "line")]
    pub profile: String,
    /// Where a letter reaches the person: one line or several.
    #[serde(deserialize_with = "lines")]
    pub address: String,
    #[serde(deserialize_with = "line")]
    pub email: String,
    /// The details by which the authority identifies people, such as a national number. Only some
    /// ask for them.
    #[serde(deserialize_with = "line")]
    pub identification: String,
    /// The person's own grounds. If they are empty, the letter has general ones.
    #[serde(deserialize_with = "lines")]
    pub grounds: String,
    /// What happened, in the person's own words. It goes into the complaint.
    #[serde(deserialize_with = "lines")]
    pub story: String,
    /// Ids of the uses that the person objects to; `null` before they ticked any.
    #[serde(deserialize_with = "lenient")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string[] | null"))]
    pub purposes: Option<BTreeSet<PurposeId>>,
    /// `null` before the person chose one.
    #[serde(deserialize_with = "lenient")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub language: Option<LetterLanguage>,
    /// Code of the authority that the person chose; `null` for the guess.
    #[serde(deserialize_with = "lenient")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub authority: Option<AuthorityId>,
}

/// The language of a letter's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterLanguage {
    /// The person's own language: `own`.
    Own,
    /// The controller's language, English: `controllers`.
    Controllers,
    /// A language of the authority: its folder below `_locales`.
    Authoritys(Language),
}

impl LetterLanguage {
    /// The value in a draft.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Controllers => "controllers",
            Self::Authoritys(language) => language.folder(),
        }
    }
}

impl<'de> Deserialize<'de> for LetterLanguage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match String::deserialize(deserializer)?.as_str() {
            "own" => Self::Own,
            "controllers" => Self::Controllers,
            name => {
                Self::Authoritys(Language::try_from(name.to_owned()).map_err(D::Error::custom)?)
            }
        })
    }
}

impl Serialize for LetterLanguage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Draft {
    /// Whether the person typed something.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        let typed = Self {
            purposes: None,
            language: None,
            authority: None,
            ..self.clone()
        };
        typed != Self::default()
    }

    /// Whether the person objects to this use: they ticked it, or it is usual and they have not
    /// chosen yet.
    #[must_use]
    pub fn objects_to(&self, purpose: &Purpose) -> bool {
        let chosen = self.purposes.as_ref();
        chosen.map_or(purpose.usual, |chosen| chosen.contains(&purpose.id))
    }
}

fn line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(sanitize::line(&text(deserializer)?))
}

fn lines<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(sanitize::lines(&text(deserializer)?))
}

fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(lenient::<D, String>(deserializer)?.unwrap_or_default())
}

/// Deserialises a value, or returns `None` if it has the wrong type.
fn lenient<'de, D: Deserializer<'de>, T: serde::de::DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).ok())
}
