//! Tests which country is guessed, and that each country has an authority.

use super::*;
use crate::region::Region;
use crate::rights::{Authority, authorities};

#[test]
fn the_place_counts_more_than_the_language() {
    let check = |zone: &str, languages: &[&str], expect: Option<&str>| {
        assert_eq!(country(zone, languages.iter().copied()), expect, "{zone}");
    };
    check("Europe/Brussels", &["nl-NL"], Some("BE"));
    check("Atlantic/Canary", &[], Some("ES"));
    check("UTC", &["en", "de-AT"], Some("AT"));
    check("UTC", &["pt_pt"], Some("PT"));
    check("America/New_York", &["en-US"], None);
    check("", &[], None);
}

#[test]
fn every_country_has_an_authority_and_its_zones_are_in_its_region() {
    for (code, zones) in ZONES {
        assert!(
            authorities()
                .map(Authority::country)
                .any(|one| one == *code),
            "{code}"
        );
        for zone in zones.split_whitespace() {
            let expect = match *code {
                "CH" => Region::Switzerland,
                "GB" => Region::UnitedKingdom,
                _ => Region::EuropeanEconomicArea,
            };
            assert_eq!(Region::guess(zone), Some(expect), "{zone}");
        }
    }
}
