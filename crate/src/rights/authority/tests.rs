//! Tests that every country of the EEA has an authority, each with a unique code and a safe
//! address, and which one takes whose complaint.

use super::*;
use std::collections::BTreeSet;

#[test]
fn every_country_of_the_eea_and_every_land_is_there() {
    let countries: BTreeSet<_> = authorities().map(Authority::country).collect();
    let expect = "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";
    let expect: BTreeSet<_> = expect.split(' ').collect();
    assert_eq!(countries, expect);
    let laender = authorities().filter(|authority| authority.country() == "DE");
    assert_eq!(laender.count(), 16);
}

#[test]
fn codes_are_unique_and_addresses_are_safe() {
    let codes: BTreeSet<_> = authorities().map(|authority| authority.code).collect();
    assert_eq!(codes.len(), authorities().count());
    for Authority {
        code,
        complaints,
        email,
        ..
    } in authorities()
    {
        assert!(complaints.url.starts_with("https://"), "{code}");
        assert!(email.is_none_or(|email| email.contains('@')), "{code}");
    }
}

#[test]
fn complaints_go_by_mail_where_the_authority_says_so() {
    let by_mail = authorities().filter_map(|one| Some((one.code, one.email?)));
    let expect = [("BE", "contact@apd-gba.be"), ("DK", "dt@datatilsynet.dk")];
    assert_eq!(by_mail.collect::<Vec<_>>(), expect);
}

#[test]
fn an_unknown_authority_is_refused_by_name() {
    let error = serde_json::from_str::<AuthorityId>("\"XX\"").unwrap_err();
    assert!(error.to_string().contains("\"XX\""), "{error}");
    let known: AuthorityId = serde_json::from_str("\"DE-BY\"").unwrap();
    assert_eq!(known.authority().place, Some("Bayern"));
    assert_eq!(serde_json::to_string(&known).unwrap(), "\"DE-BY\"");
}

#[test]
fn who_takes_a_complaint() {
    let check = |region, country, chosen: Option<&str>, expect: Option<&str>| {
        let id = |code| {
            authorities()
                .find(|one| one.code == code)
                .map(AuthorityId::of)
        };
        let found = competent(region, country, chosen.map(|code| id(code).unwrap()));
        let found = found.map(|one| one.code);
        assert_eq!(found, expect, "{region:?} {country:?} {chosen:?}");
    };
    let eea = Region::EuropeanEconomicArea;
    check(eea, Some("BE"), None, Some("BE"));
    check(eea, Some("BE"), Some("FR"), Some("FR"));
    // Germany has an authority in each Land, and it is not known in which Land the person lives.
    check(eea, Some("DE"), None, None);
    check(eea, Some("DE"), Some("DE-BY"), Some("DE-BY"));
    check(eea, None, None, None);
    // An authority under another law takes no complaint.
    check(eea, Some("GB"), None, None);
    check(eea, Some("BE"), Some("GB"), Some("BE"));
    check(Region::UnitedKingdom, Some("GB"), Some("BE"), Some("GB"));
    check(Region::Switzerland, Some("CH"), None, Some("CH"));
}
