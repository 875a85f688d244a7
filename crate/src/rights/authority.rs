//! The supervisory authorities that take complaints: data with sources, and which of them is a person's own. Says nothing of their work.

mod german;
mod national;

use crate::platform::Source;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A supervisory authority.
#[derive(Debug, PartialEq, Eq)]
pub struct Authority {
    /// Country as ISO 3166-1 has it, and behind a hyphen the part of it, as ISO 3166-2 has it: `BE`, `DE-BY`.
    pub code: &'static str,
    /// What of the country it is for, in its language, if it is not for all of it.
    pub place: Option<&'static str>,
    /// Its name for itself.
    pub name: &'static str,
    /// The language of these names, as a BCP 47 tag.
    pub language: &'static str,
    /// Its page for complaints, or its first page where that is not known.
    pub complaints: Source,
    /// The address at which it takes mail, where one is known.
    pub email: Option<&'static str>,
}

impl Authority {
    /// The country, as ISO 3166-1 has it.
    #[must_use]
    pub fn country(&self) -> &'static str {
        self.code.split('-').next().unwrap_or(self.code)
    }
}

/// All of them: the countries of the EEA, Switzerland and the United Kingdom; of Germany each Land's, since
/// companies are supervised by these.
pub fn authorities() -> impl Iterator<Item = &'static Authority> {
    national::AUTHORITIES.iter().chain(german::AUTHORITIES)
}

/// One of the authorities, as messages name it: by its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthorityId(&'static str);

impl AuthorityId {
    /// That of an authority.
    #[must_use]
    pub fn of(authority: &Authority) -> Self {
        Self(authority.code)
    }

    /// The authority.
    ///
    /// # Panics
    /// Never: there is no id without its authority.
    #[must_use]
    pub fn authority(self) -> &'static Authority {
        authorities()
            .find(|authority| authority.code == self.0)
            .expect("an id is made from an authority")
    }
}

impl<'de> Deserialize<'de> for AuthorityId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        let known = authorities().find(|authority| authority.code == code);
        let unknown = || serde::de::Error::custom(format!("no authority has the code {code:?}"));
        known.map(Self::of).ok_or_else(unknown)
    }
}

impl Serialize for AuthorityId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

#[cfg(test)]
mod tests;
