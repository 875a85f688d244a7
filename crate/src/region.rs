//! The regions in which a platform's dates and rules differ, and the guess from a time zone. Looks nothing up online.

mod time_zones;

use crate::platform::primary_subtag;
use serde::{Deserialize, Serialize};

/// Where the person is, as far as dates and rights differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// The European Union and the other countries of the European Economic Area.
    EuropeanEconomicArea,
    /// Switzerland.
    Switzerland,
    /// The United Kingdom.
    UnitedKingdom,
    /// Canada.
    Canada,
    /// Hong Kong.
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

    /// The region of an IANA time zone name such as `Europe/Brussels`, old names included.
    ///
    /// `None` for a name that says nothing of a place (`UTC`, `Etc/GMT-1`, empty): browsers that
    /// resist fingerprinting give such names. A guess only: the person can always change it.
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

/// The time zone of Iceland. Firefox 128 and later give it to everybody, wherever they are, when they resist fingerprinting
/// (<https://github.com/arkenfox/user.js/issues/1857>); earlier ones give `UTC`.
const ICELAND: &str = "Atlantic/Reykjavik";

/// The time zone, as far as it tells of a place; empty where it may be the browser's disguise. Whoever is in Iceland
/// has its language, or the country, among their languages.
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
