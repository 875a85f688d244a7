//! Tests which time zone belongs to which region.

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
fn s15_icelands_zone_is_firefoxs_disguise() {
    let check = |time_zone: &str, languages: &[&str], expect: &str| {
        let zone = telling(time_zone, languages.iter().copied());
        assert_eq!(zone, expect, "{languages:?}");
    };
    check(ICELAND, &["en-US", "en"], "");
    check(ICELAND, &[], "");
    check(ICELAND, &["de-AT", "de", "isv", "en-ISL"], "");
    check(ICELAND, &["is"], ICELAND);
    check(ICELAND, &["en-US", "is-IS"], ICELAND);
    check(ICELAND, &["IS"], ICELAND);
    check(ICELAND, &["en_is"], ICELAND);
    check("Europe/Vienna", &["en-US"], "Europe/Vienna");
    check("Iceland", &[], "Iceland");
    check("", &["is"], "");
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
