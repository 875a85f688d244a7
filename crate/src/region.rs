//! The regions in which a platform's dates and rules differ, and the guess from a time zone. Looks nothing up online.

mod time_zones;

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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(time_zone: &str, expect: Option<Region>) {
        assert_eq!(Region::guess(time_zone), expect, "{time_zone}");
    }

    #[test]
    fn guesses() {
        use Region::*;
        for zone in [
            "Europe/Brussels",
            "Europe/Dublin",
            "Atlantic/Reykjavik",
            "Europe/Vaduz",
            "Africa/Ceuta",
            "Indian/Reunion",
            "Asia/Nicosia",
            "Poland",
        ] {
            check(zone, Some(EuropeanEconomicArea));
        }
        check("Europe/Zurich", Some(Switzerland));
        check("Europe/London", Some(UnitedKingdom));
        check("GB", Some(UnitedKingdom));
        check("America/Toronto", Some(Canada));
        check("Canada/Newfoundland", Some(Canada));
        check("Asia/Hong_Kong", Some(HongKong));
        for zone in [
            "America/New_York",
            "Europe/Istanbul",
            "Europe/Belgrade",
            "Asia/Tokyo",
        ] {
            check(zone, Some(Elsewhere));
        }
    }

    #[test]
    fn a_zone_without_a_place_is_no_guess() {
        for zone in ["", "UTC", "GMT", "Etc/UTC", "Etc/GMT-1", "CET", "nonsense"] {
            check(zone, None);
        }
    }

    #[test]
    fn every_listed_name_belongs_to_one_region() {
        let mut seen = std::collections::BTreeMap::new();
        for (region, names) in time_zones::OF_REGION {
            for name in names.split_whitespace() {
                assert_eq!(seen.insert(name, region), None, "{name} is listed twice");
            }
        }
    }
}
