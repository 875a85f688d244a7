//! Tests that every country of the EEA has an authority, each with a unique code and a safe
//! address, and which one takes whose complaint.

use super::*;
use std::collections::BTreeSet;

#[test]
fn every_country_of_the_eea_and_every_land_is_there() {
    let countries: BTreeSet<_> = authorities().map(Authority::country).collect();
    let expect = "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU \
                  IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";
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
        for page in complaints.all() {
            assert!(page.value.url.starts_with("https://"), "{code}");
        }
        assert!(email.is_none_or(|email| email.contains('@')), "{code}");
    }
}

#[test]
fn complaints_go_by_mail_where_the_authority_says_so() {
    let by_mail = authorities().filter_map(|one| Some((one.code, one.email?)));
    let expect = [
        ("AT", "dsb@dsb.gv.at"),
        ("BE", "contact@apd-gba.be"),
        ("HR", "azop@azop.hr"),
        ("DK", "dt@datatilsynet.dk"),
        ("RO", "anspdcp@dataprotection.ro"),
        ("SE", "imy@imy.se"),
    ];
    assert_eq!(by_mail.collect::<Vec<_>>(), expect);
}

#[test]
fn nobody_is_sent_to_mail_a_complaint_that_must_not_come_by_mail() {
    for authority in authorities() {
        let is_by_mail = authority.email.is_some();
        let refuses = authority.demands(Demand::NoPlainEmail);
        assert!(!(is_by_mail && refuses), "{}", authority.code);
    }
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

fn with_code(code: &str) -> &'static Authority {
    authorities().find(|one| one.code == code).unwrap()
}

#[test]
fn authorities_carry_their_own_name_in_the_language_of_the_letter() {
    let check = |code, language, expect: (&str, &str)| {
        let names = with_code(code).names;
        let name = names.in_language(Language::named(language).unwrap());
        assert_eq!((name.language, name.value), expect, "{code} {language}");
    };
    let apd = ("fr", "Autorité de protection des données (APD)");
    check("BE", "fr", apd);
    check("BE", "nl", ("nl", "Gegevensbeschermingsautoriteit (GBA)"));
    check("BE", "de", ("de", "Datenschutzbehörde (DSB)"));
    check("BE", "pl", apd);
    let commissioner = "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)";
    check("CH", "de", ("de", commissioner));
    let commissioner = "Federal Data Protection and Information Commissioner (FDPIC)";
    check("CH", "el", ("en", commissioner));
    check("IE", "ga", ("ga", "An Coimisiún um Chosaint Sonraí (DPC)"));
    check("FI", "sv", ("sv", "Dataombudsmannens byrå"));
    check(
        "FR",
        "en",
        (
            "fr",
            "Commission nationale de l’informatique et des libertés (CNIL)",
        ),
    );
}

#[test]
fn a_page_is_in_the_readers_language_where_one_is_known() {
    let check = |code, language, expect: &str| {
        let pages = with_code(code).complaints;
        let page = pages.in_language(Language::named(language).unwrap());
        assert!(
            page.value.url.contains(expect),
            "{code} {language}: {page:?}"
        );
    };
    check("BE", "nl", "gegevensbeschermingsautoriteit.be/burger/");
    check("BE", "fr", "autoriteprotectiondonnees.be/citoyen/");
    check("NO", "en", "/en/");
    check("NO", "sv", "/klage-til-datatilsynet");
    check("DE-HH", "en", "datenschutz-hamburg.de");
}

#[test]
fn each_requirement_has_a_safe_source_and_is_there_once() {
    for authority in authorities() {
        let requirements = authority.requirements();
        for (index, requirement) in requirements.iter().enumerate() {
            let Source { url, .. } = requirement.source;
            assert!(url.starts_with("https://"), "{}: {url}", authority.code);
            let kind = std::mem::discriminant(&requirement.demand);
            let mut rest = requirements[index + 1..].iter();
            let twice = rest.find(|one| std::mem::discriminant(&one.demand) == kind);
            assert_eq!(twice, None, "{}", authority.code);
        }
    }
}

/// Every language and every term is in a language that Veto has: a page can mark it.
#[test]
fn the_languages_of_authorities_are_known() {
    let known = |tag: &str| assert!(Language::named(tag).is_some(), "{tag}");
    for authority in authorities() {
        authority.names.all().for_each(|one| known(one.language));
        authority
            .complaints
            .all()
            .for_each(|one| known(one.language));
        let names = authority.procedure();
        let names = names
            .into_iter()
            .flat_map(|names| names.all().collect::<Vec<_>>());
        names.for_each(|one| known(one.language));
        for requirement in authority.requirements() {
            if let Demand::Languages(tags) = requirement.demand {
                tags.iter().copied().for_each(known);
            }
        }
    }
}

#[test]
fn what_an_authority_demands() {
    let check = |code, demand, expect| {
        let demands = with_code(code).demands(demand);
        assert_eq!(demands, expect, "{code} {demand:?}");
    };
    check("ES", Demand::OwnForm, true);
    check("IT", Demand::IdentityDocument, true);
    check("AT", Demand::WithinAYear, true);
    check("AT", Demand::Signature, false);
    check("DE-BY", Demand::ObjectionAdvised, true);
    check("DE-BY", Demand::Signature, false);
    let languages = |code| {
        let languages = with_code(code).languages().map(Language::folder);
        languages.collect::<Vec<_>>()
    };
    assert_eq!(languages("BE"), ["fr", "nl", "de"]);
    assert_eq!(languages("IE"), [""; 0]);
    let number = with_code("HR").identification();
    assert_eq!(number.map(|one| one.value), Some("OIB"));
    assert_eq!(with_code("SI").identification(), None);
}
