//! Tests that the data of each platform is consistent. People check whether it is true, and date
//! it.

use super::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn all() -> impl Iterator<Item = &'static Platform> {
    PlatformId::all().map(PlatformId::platform)
}

/// The platforms whose data is about the world; the others are invented.
fn real() -> impl Iterator<Item = &'static Platform> {
    let is_invented = |one: &Platform| invented::ALL.iter().any(|two| two.slug == one.slug);
    all().filter(move |platform| !is_invented(platform))
}

fn settings() -> impl Iterator<Item = &'static Setting> {
    all().flat_map(Platform::settings)
}

fn sources(platform: &'static Platform) -> impl Iterator<Item = Source> {
    let notes = platform.notes.iter().map(|note| &note.statement);
    let statements = platform.used.iter().chain(platform.not_used);
    let statements = statements
        .chain(&platform.by_default)
        .chain(&platform.once_off)
        .chain(notes);
    let starts = platform.training_starts.iter().map(|start| start.source);
    let reason = match &platform.remedy {
        Remedy::NothingToDo(reason) => Some(reason.source),
        _ => None,
    };
    statements
        .map(|statement| statement.source)
        .chain(starts)
        .chain(platform.controllers.iter().map(|one| one.source))
        .chain([platform.information])
        .chain(platform.agreement)
        .chain(platform.guidance.iter().map(|one| one.source))
        .chain(platform.objection_form)
        .chain(platform.officer)
        .chain(reason)
}

#[test]
fn the_controllers_are_known_where_they_were_found() {
    let check = |slug: &str, region, expect: Option<&str>| {
        let platform = PlatformId::named(slug).expect("it is known").platform();
        assert_eq!(platform.controller(region).map(|one| one.name), expect);
    };
    for region in Region::ALL {
        let is_european = matches!(
            region,
            Region::EuropeanEconomicArea | Region::Switzerland | Region::UnitedKingdom
        );
        let of_x = match is_european {
            true => "X Internet Unlimited Company",
            false => "X Corp.",
        };
        check("x", region, Some(of_x));
        let of_linkedin = match is_european && region != Region::UnitedKingdom {
            true => "LinkedIn Ireland Unlimited Company",
            false => "LinkedIn Corporation",
        };
        check("linkedin", region, Some(of_linkedin));
        let is_known = region == Region::EuropeanEconomicArea;
        check(
            "meta",
            region,
            is_known.then_some("Meta Platforms Ireland Limited"),
        );
    }
}

#[test]
fn every_date_is_a_day_of_the_calendar() {
    for start in all().flat_map(|platform| platform.training_starts) {
        assert!(civil(start.date).is_some(), "{:?}", start.date);
    }
    for region in Region::ALL {
        assert!(
            PlatformId::LINKEDIN
                .platform()
                .training_start(region)
                .is_some()
        );
    }
}

#[test]
fn the_dates_of_linkedin() {
    let check = |region, expect: &str| {
        let start = PlatformId::LINKEDIN.platform().training_start(region);
        assert_eq!(start.unwrap().to_string(), expect);
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
    for setting in settings() {
        let english = &setting.words[0];
        assert_eq!(english.tag, "en");
        assert!(!english.path.is_empty());
        assert!(!english.labels.is_empty() || !setting.is_readable());
    }
}

#[test]
fn the_switch_is_a_settings_page_and_not_a_sign_in_page() {
    for platform in all() {
        let Remedy::Read {
            settings,
            settings_root,
            categories,
            sign_in,
        } = platform.remedy
        else {
            continue;
        };
        assert!(!settings.is_empty());
        assert!(categories.is_none_or(|start| start.starts_with(settings_root)));
        for path in settings.iter().flat_map(paths) {
            assert!(path.starts_with(settings_root));
            assert!(!sign_in.iter().any(|sign_in| path.starts_with(sign_in)));
        }
    }
}

fn paths(setting: &Setting) -> impl Iterator<Item = &'static str> {
    setting.also.iter().copied().chain([setting.path])
}

/// A name or an address that two had would give the one's entries and pages to the other.
#[test]
fn names_and_addresses_are_distinct() {
    let distinct = |all: Vec<String>| {
        let set: BTreeSet<_> = all.iter().collect();
        assert_eq!(set.len(), all.len(), "{all:?}");
    };
    distinct(all().map(|platform| platform.slug.into()).collect());
    distinct(all().map(|platform| platform.origin.into()).collect());
    for platform in all() {
        let settings = platform.settings().iter();
        distinct(settings.clone().map(|one| one.slug.into()).collect());
        distinct(settings.flat_map(paths).map(str::to_owned).collect());
    }
    for slug in all()
        .map(|one| one.slug)
        .chain(settings().map(|one| one.slug))
    {
        assert!(Slug::try_from(slug.to_owned()).is_ok(), "{slug}");
    }
}

/// Which of a platform's settings an entry without one is about must never change.
#[test]
fn linkedin_comes_first_with_its_switch_for_training() {
    assert_eq!(PlatformId::all().next(), Some(PlatformId::LINKEDIN));
    assert_eq!(SettingId::all().next(), Some(SettingId::FIRST));
    assert_eq!(format!("{:?}", SettingId::FIRST), "linkedin/ai-training");
}

/// Two wrong addresses of the switch are in circulation; they lead nowhere.
#[test]
fn the_wrong_addresses_are_not_used() {
    for path in settings().flat_map(paths) {
        for wrong in [
            "data-for-generative-ai",
            "data-for-generative-ai-improvement",
        ] {
            assert!(!path.ends_with(wrong));
        }
    }
}

#[test]
fn languages_are_found_by_their_primary_part() {
    let check = |tag: &str, expect: Option<&str>| {
        let found = SettingId::FIRST.setting().words_in(tag);
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
            let has = PlatformId::LINKEDIN.platform().has_interface_in(tag);
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
        for language in platform.settings().iter().flat_map(|one| one.words) {
            assert!(platform.has_interface_in(language.tag), "{}", language.tag);
        }
    }
}

#[test]
fn every_source_is_listed_for_readers() {
    let listed = include_str!("../../../docs/facts.md");
    for source in real().flat_map(sources) {
        assert!(
            listed.contains(source.url),
            "docs/facts.md lacks {}",
            source.url
        );
    }
    for setting in real().flat_map(Platform::settings) {
        assert!(listed.contains(setting.path));
    }
}

#[test]
fn addresses_of_settings_are_below_the_platform() {
    let linkedin = PlatformId::LINKEDIN.platform();
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

/// Many languages would have to inflect a platform's name. So it is a label in front of sentences
/// ([`Platform::labelled`]), and in none of them, except in what is true of that platform alone.
#[test]
fn texts_name_a_platform_only_where_they_are_about_it_alone() {
    let english = include_str!("../../../extension/_locales/en/messages.json");
    let english: BTreeMap<String, Value> = serde_json::from_str(english).unwrap();
    let naming = |platform: &Platform| -> Vec<&str> {
        english
            .iter()
            .filter(|(_, entry)| {
                let text = entry["message"].as_str().unwrap();
                let mut words = text.split(|sign: char| !sign.is_alphanumeric());
                words.any(|word| word == platform.name)
            })
            .map(|(key, _)| key.as_str())
            .collect()
    };
    assert_eq!(
        naming(PlatformId::LINKEDIN.platform()),
        [
            "agreement_clause",
            "link_agreement",
            "link_agreement_help",
            "manifest_description",
            "setting_quiet_why",
        ]
    );
}
