//! Supervisory authorities that take complaints (names, addresses and sources), and which of them
//! is competent for a person.

mod german;
mod national;
mod requirements;
mod variants;

pub use requirements::{Demand, Requirement};
pub use variants::{Variant, Variants};

use crate::platform::Source;
use crate::region::Region;
use crate::words::Language;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A supervisory authority for data protection.
#[derive(Debug, PartialEq, Eq)]
pub struct Authority {
    /// ISO 3166-1 code of the country, or ISO 3166-2 code of a part of it: `BE`, `DE-BY`.
    pub code: &'static str,
    /// The part of the country that the authority is for, in its language; `None` for all of it.
    pub place: Option<&'static str>,
    /// What the authority calls itself.
    pub names: Variants<&'static str>,
    /// Its pages for complaints, or its home page if they are not known.
    pub complaints: Variants<Source>,
    /// The address to which complaints can be mailed, if one is known.
    pub email: Option<&'static str>,
}

impl Authority {
    /// ISO 3166-1 code of the country.
    #[must_use]
    pub fn country(&self) -> &'static str {
        self.code.split('-').next().unwrap_or(self.code)
    }

    /// What it demands of a complaint, as far as that is known.
    #[must_use]
    pub fn requirements(&self) -> &'static [Requirement] {
        requirements::in_country(self.country())
    }

    /// Whether it is known to demand this.
    #[must_use]
    pub fn demands(&self, demand: Demand) -> bool {
        self.requirements().iter().any(|one| one.demand == demand)
    }

    /// The languages in which it is known to accept complaints; none if that is not known.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        let accepted = self
            .requirements()
            .iter()
            .filter_map(|one| match one.demand {
                Demand::Languages(tags) => Some(tags),
                _ => None,
            });
        accepted.flatten().filter_map(|tag| Language::named(tag))
    }

    /// The details by which it identifies a person, beyond name and address, in its own words.
    #[must_use]
    pub fn identification(&self) -> Option<Variant<&'static str>> {
        self.requirements().iter().find_map(|one| match one.demand {
            Demand::Identification(details) => Some(details),
            _ => None,
        })
    }

    /// What it calls a complaint, if it tells this from other procedures by the name.
    #[must_use]
    pub fn procedure(&self) -> Option<Variants<&'static str>> {
        self.requirements().iter().find_map(|one| match one.demand {
            Demand::Procedure(names) => Some(names),
            _ => None,
        })
    }
}

/// All authorities: of the countries of the EEA, of Switzerland and of the United Kingdom. Germany
/// has one for each Land, because the Länder supervise companies.
pub fn authorities() -> impl Iterator<Item = &'static Authority> {
    national::AUTHORITIES.iter().chain(german::AUTHORITIES)
}

/// The authorities under the law of a region.
pub fn under_law_of(region: Region) -> impl Iterator<Item = &'static Authority> {
    authorities().filter(move |authority| match region {
        Region::UnitedKingdom => authority.country() == "GB",
        Region::Switzerland => authority.country() == "CH",
        _ => !matches!(authority.country(), "GB" | "CH"),
    })
}

/// The authority that takes the complaint of a person: the one that they chose, if it is under the
/// law of their region; else that of the country that they are probably in, if that country has
/// only one. `None` if they have to choose.
#[must_use]
pub fn competent(
    region: Region,
    country: Option<&str>,
    chosen: Option<AuthorityId>,
) -> Option<&'static Authority> {
    if let Some(chosen) = chosen.map(AuthorityId::authority)
        && under_law_of(region).any(|one| one == chosen)
    {
        return Some(chosen);
    }
    let mut here = under_law_of(region).filter(|one| Some(one.country()) == country);
    let only = here.next()?;
    here.next().is_none().then_some(only)
}

/// The id of an authority in messages: its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthorityId(&'static str);

impl AuthorityId {
    #[must_use]
    pub fn of(authority: &Authority) -> Self {
        Self(authority.code)
    }

    /// Looks up the authority.
    ///
    /// # Panics
    /// Never: every id is made from an authority.
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
