//! Regions by which a platform's dates and people's rights differ, and a guess from the time zone.

mod time_zones;

use crate::words::primary_subtag;
use serde::{Deserialize, Serialize};

/// Where the person is, as far as dates and rights depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// The European Union and the other countries of the European Economic Area.
    EuropeanEconomicArea,
    Switzerland,
    UnitedKingdom,
    Canada,
    HongKong,
    /// Everywhere else.
    Elsewhere,
}

impl Region {
    /// Every region, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::EuropeanEconomicArea,
        Self::Switzerland,
        Self::UnitedKingdom,
        Self::Canada,
        Self::HongKong,
        Self::Elsewhere,
    ];

    /// Guesses the region from an IANA time zone name such as `Europe/Brussels`. Old names work,
    /// too.
    ///
    /// Returns `None` for a name that says nothing about a place (`UTC`, `Etc/GMT-1`, empty):
    /// browsers that resist fingerprinting report such names. This is only a guess: the person can
    /// always change it.
    #[must_use]
    pub fn guess(time_zone: &str) -> Option<Self> {
        if time_zone.starts_with("Canada/") {
            return Some(Self::Canada);
        }
        let listed = time_zones::OF_REGION
            .iter()
            .find(|(_, names)| names.split_whitespace().any(|name| name == time_zone));
        if let Some((region, _)) = listed {
            return Some(*region);
        }
        let names_a_place = time_zone.contains('/') && !time_zone.starts_with("Etc/");
        names_a_place.then_some(Self::Elsewhere)
    }
}

/// The time zone of Iceland. Firefox 128 and later report it for everybody, wherever they are, when
/// they resist fingerprinting (<https://github.com/arkenfox/user.js/issues/1857>); earlier versions
/// report `UTC`.
const ICELAND: &str = "Atlantic/Reykjavik";

/// Returns the time zone if it says something about the place, and an empty text if it may be the
/// browser's disguise. People in Iceland have Icelandic, or the country, among their languages.
#[must_use]
pub(crate) fn telling<'a, 'z>(
    time_zone: &'z str,
    languages: impl IntoIterator<Item = &'a str>,
) -> &'z str {
    let is_icelandic = |tag: &str| {
        let country = tag.split(['-', '_']).nth(1).unwrap_or_default();
        primary_subtag(tag).eq_ignore_ascii_case("is") || country.eq_ignore_ascii_case("IS")
    };
    if time_zone == ICELAND && !languages.into_iter().any(is_icelandic) {
        return "";
    }
    time_zone
}

#[cfg(test)]
mod tests;
