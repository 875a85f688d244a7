//! Tests that the data of each platform is consistent. People check whether it is true, and date
//! it.

use super::*;
use std::collections::BTreeSet;

fn all() -> impl Iterator<Item = &'static Platform> {
    PlatformId::ALL.into_iter().map(PlatformId::platform)
}

fn sources(platform: &'static Platform) -> impl Iterator<Item = Source> {
    let statements = platform.used.iter().chain(platform.not_used);
    let starts = platform.training_starts.iter().map(|start| start.source);
    statements
        .map(|statement| statement.source)
        .chain(starts)
        .chain(platform.controllers.iter().map(|one| one.source))
        .chain([platform.information, platform.guidance, platform.agreement])
        .chain([platform.objection_form, platform.officer])
}

#[test]
fn every_region_has_a_date() {
    for platform in all() {
        for region in Region::ALL {
            let _ = platform.training_start(region);
            let _ = platform.controller(region);
        }
    }
}

#[test]
fn the_dates_of_linkedin() {
    let check = |region, expect: &str| {
        let start = PlatformId::LinkedIn.platform().training_start(region);
        assert_eq!(start.to_string(), expect);
    };
    check(Region::EuropeanEconomicArea, "2025-11-03");
    check(Region::Switzerland, "2025-11-03");
    check(Region::UnitedKingdom, "2025-11-03");
    check(Region::Canada, "2025-11-03");
    check(Region::HongKong, "2025-11-03");
    check(Region::Elsewhere, "2024-11-20");
}

#[test]
fn every_statement_has_a_dated_public_source() {
    for source in all().flat_map(sources) {
        assert!(source.url.starts_with("https://"), "{}", source.url);
        let date = civil(source.verified_on).expect("a calendar date");
        assert!(date >= NaiveDate::from_ymd_opt(2025, 9, 18).unwrap());
    }
}

#[test]
fn english_comes_first_and_is_complete() {
    for platform in all() {
        let english = &platform.interface[0];
        assert_eq!(english.tag, "en");
        assert!(!english.path.is_empty() && !english.labels.is_empty());
    }
}

#[test]
fn the_switch_is_a_settings_page_and_not_a_sign_in_page() {
    for platform in all() {
        for path in platform.switch.also.iter().chain([&platform.switch.path]) {
            assert!(path.starts_with(platform.switch.settings));
            assert!(
                !platform
                    .sign_in
                    .iter()
                    .any(|sign_in| path.starts_with(sign_in))
            );
        }
    }
}

/// Two wrong addresses of the switch are in circulation; they lead nowhere.
#[test]
fn the_wrong_addresses_are_not_used() {
    for platform in all() {
        for wrong in [
            "data-for-generative-ai",
            "data-for-generative-ai-improvement",
        ] {
            assert!(!platform.switch_url().ends_with(wrong));
        }
    }
}

#[test]
fn languages_are_found_by_their_primary_part() {
    let check = |tag: &str, expect: Option<&str>| {
        let found = PlatformId::LinkedIn.platform().interface_in(tag);
        assert_eq!(found.map(|language| language.tag), expect, "{tag}");
    };
    check("fr", Some("fr"));
    check("fr-BE", Some("fr"));
    check("pt_BR", Some("pt"));
    check("EN-us", Some("en"));
    check("el", None);
    check("", None);
}

#[test]
fn languages_without_an_interface_are_known() {
    let check = |tags: &[&str], expect| {
        for tag in tags {
            let has = PlatformId::LinkedIn.platform().has_interface_in(tag);
            assert_eq!(has, expect, "{tag}");
        }
    };
    check(&["en", "en-GB", "pt-PT", "el", "EN", "uk"], true);
    check(
        &[
            "no", "nb", "nn", "nb-NO", "zh", "zh-CN", "zh-TW", "zh_TW", "zh-Hans",
        ],
        true,
    );
    check(&["fil", "tl", "iw", "he"], true);
    check(
        &[
            "bg", "hr", "sk", "sl", "lt", "lv", "et", "is", "ga", "mt", "",
        ],
        false,
    );
}

#[test]
fn every_known_wording_is_of_an_offered_language() {
    for platform in all() {
        for language in platform.interface {
            assert!(platform.has_interface_in(language.tag), "{}", language.tag);
        }
    }
}

#[test]
fn every_source_is_listed_for_readers() {
    let listed = include_str!("../../../docs/facts.md");
    for source in all().flat_map(sources) {
        assert!(
            listed.contains(source.url),
            "docs/facts.md lacks {}",
            source.url
        );
    }
    for platform in all() {
        assert!(listed.contains(platform.switch.path));
    }
}

#[test]
fn addresses_of_settings_are_below_the_platform() {
    let linkedin = PlatformId::LinkedIn.platform();
    let privacy = "https://www.linkedin.com/mypreferences/d/categories/privacy";
    assert_eq!(linkedin.privacy_settings_url(), privacy);
}

#[test]
fn purposes_are_distinct_and_some_are_usual_everywhere() {
    for platform in all() {
        let ids = platform.purposes.iter().map(|purpose| purpose.id);
        let distinct: BTreeSet<_> = ids.clone().collect();
        assert_eq!(distinct.len(), ids.count());
        for region in Region::ALL {
            assert!(platform.purposes_in(region).any(|purpose| purpose.usual));
        }
    }
}

/// A draft that was typed before an update keeps the uses that were ticked in it.
#[test]
fn ids_of_purposes_are_read_back() {
    for purpose in all().flat_map(|platform| platform.purposes) {
        let text = serde_json::to_string(&purpose.id).unwrap();
        assert_eq!(text, format!("{:?}", purpose.id.as_str()));
        assert_eq!(
            serde_json::from_str::<PurposeId>(&text).unwrap(),
            purpose.id
        );
    }
    let error = serde_json::from_str::<PurposeId>("\"all\"").unwrap_err();
    assert!(error.to_string().contains("\"all\""), "{error}");
}
