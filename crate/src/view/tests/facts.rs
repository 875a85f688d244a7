//! Tests of the facts in the popup: all points of the supervisory authority's article, and what
//! differs by region and by LinkedIn's language.

use super::*;

#[test]
fn the_eight_points_of_the_authority_are_in_the_popup() {
    let text = popup_text(&situation("en", &[]));
    for point in [
        "By default, AI is trained on members’ personal data and on the content they create, but not on their private messages.",
        "You have the right to object to this use of your data (GDPR, Article 21), with this platform and with others.",
        "an objection had to be made before that day",
        "November 3, 2025",
        "If you do not mind, there is nothing you need to do.",
        "Settings & Privacy > Data privacy > How LinkedIn uses your data > Data for Generative AI Improvement",
        "https://www.linkedin.com/help/linkedin/answer/a6278444",
        "You can use this right at any time.",
        "An AI cannot unlearn what it has been trained on.",
        "one-stop-shop",
        "Ireland’s Data Protection Commission",
        "https://www.autoriteprotectiondonnees.be/citoyen/actualites/2025/09/29/",
    ] {
        assert!(text.contains(point), "{point:?} is not in:\n{text}");
    }
    let actions = popup(&alone(&situation("en", &[])), &[]).blocks;
    let direct = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";
    assert!(format!("{actions:?}").contains(direct), "the direct link");
}

#[test]
fn what_differs_by_region() {
    let text = |region| {
        let chosen = (
            "2026-05-04T10:00:00+02:00".to_owned(),
            EntryKind::RegionChosen {
                region: Some(region),
            },
        );
        popup_text(&situation("en", &[chosen]))
    };
    assert!(text(Region::UnitedKingdom).contains("Microsoft"));
    assert!(text(Region::UnitedKingdom).contains("Information Commissioner"));
    assert!(!text(Region::EuropeanEconomicArea).contains("Microsoft"));
    assert!(text(Region::Switzerland).contains("FDPIC"));
    assert!(text(Region::Elsewhere).contains("since November 20, 2024"));
    assert!(text(Region::Canada).contains("since November 3, 2025"));
}

#[test]
fn a_time_zone_without_a_place_is_said_to_be_unknown() {
    let situation = situation_at("2026-11-23T11:00:00+01:00", "en", &[], |_, environment| {
        environment.time_zone = "UTC".into();
    });
    assert!(popup_text(&situation).contains("*Assumed: EU or EEA"));
}

#[test]
fn s15_a_browser_in_disguise_is_not_in_iceland() {
    let in_reykjavik = |languages: &[&str]| {
        let languages: Vec<_> = languages.iter().map(|tag| (*tag).to_owned()).collect();
        situation_at("2026-11-23T11:00:00+00:00", "en", &[], |_, environment| {
            environment.time_zone = "Atlantic/Reykjavik".into();
            environment.languages = languages;
        })
    };
    let disguised = in_reykjavik(&["en-US", "en"]);
    assert_eq!(disguised.person.country, None);
    assert!(popup_text(&disguised).contains("*Assumed: EU or EEA"));
    assert_eq!(in_reykjavik(&["en-US", "de-AT"]).person.country, Some("AT"));
    for tag in ["is", "en-IS"] {
        let there = in_reykjavik(&["en-US", tag]);
        assert_eq!(there.person.country, Some("IS"));
        assert!(popup_text(&there).contains("your time zone: EU or EEA"));
    }
}

#[test]
fn the_way_in_linkedins_language() {
    let text = |language: &str, interface: Option<&str>| {
        let chosen = interface.map(|interface| {
            let language = Some(interface.to_owned());
            (
                "2026-05-04T10:00:00+02:00".to_owned(),
                EntryKind::InterfaceLanguageChosen { language },
            )
        });
        popup_text(&situation(
            language,
            &chosen.into_iter().collect::<Vec<_>>(),
        ))
    };
    assert!(
        text("fr", None)
            .contains("fr: Préférences et confidentialité > Confidentialité des données")
    );
    assert!(text("fr", Some("nl-BE")).contains("nl: Instellingen & Privacy > Gegevensprivacy"));
    let greek = text("fr", Some("el"));
    assert!(greek.contains("en: Settings & Privacy"));
    let french = Language::named("fr").unwrap();
    let in_english = with_localizer(french, |localizer| {
        localizer.say(&crate::words::messages::path_in_english())
    });
    assert!(greek.contains(&in_english));
}

#[test]
fn where_linkedin_has_no_interface_that_is_said() {
    let check = |language: &str, expect: crate::words::Message| {
        let text = format!(
            "{:?}",
            crate::view::popup(&alone(&situation(language, &[])), &[])
        );
        assert!(text.contains(&format!("{expect:?}")), "{language}");
    };
    for language in ["bg", "hr", "sk", "sl", "lt", "lv", "et", "is", "ga", "mt"] {
        check(language, crate::words::messages::path_no_interface());
    }
    for language in ["sv", "da", "el", "hu", "ro", "uk", "nb", "tr", "es"] {
        check(language, crate::words::messages::path_in_english());
    }
}
