//! Tests the letters: snapshots in every language, for a lawyer to read, citations of the law, and
//! strange input.

use super::*;
use crate::journal::tests::{begun, honest};
use crate::journal::{EntryKind, Journal, Step, Subject, SwitchState};
use crate::moment::Moment;
use crate::observation::PageLoad;
use crate::platform::SettingId;
use crate::policy::Policy;
use crate::region::Region;
use crate::rights::{Law, authorities};
use crate::situation::Environment;
use crate::situation::tests::{all_hosts, on_linkedin};
use crate::store::{Opened, StoreChanges};
use crate::words::tests::{InLanguage, shipped};
use crate::words::{Catalogue, Language, Localizer};
use proptest::prelude::*;
use serde_json::json;
use std::fmt::Write;

fn moment(text: &str) -> Moment {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().into()
}

fn off(at: &str) -> (String, EntryKind) {
    let load = PageLoad {
        id: at.into(),
        opened_at: moment(at).epoch_ms() - 1_000,
        after: None,
    };
    let what = EntryKind::SwitchSeen {
        state: SwitchState::Off,
        load,
        label: String::new(),
        interface_language: "en".into(),
        evidence: Some(honest(SwitchState::Off)),
    };
    (at.into(), what)
}

fn step(step: Step, on: &str) -> (String, EntryKind) {
    let on = on.parse().unwrap();
    (
        format!("{on}T12:00:00+01:00"),
        EntryKind::StepTaken { step, on },
    )
}

/// The situation on 23 November 2026, after these entries.
fn situation(language: &str, region: Region, past: &[(String, EntryKind)]) -> Situation {
    let mut journal = Journal::default();
    let chosen = EntryKind::RegionChosen {
        region: Some(region),
    };
    let first = ("2026-01-01T12:00:00+01:00".to_owned(), chosen);
    for (index, (at, what)) in std::iter::once(&first).chain(past).enumerate() {
        let id = format!("e{index}").try_into().unwrap();
        let what = begun(&journal, moment(at), what.clone());
        journal.add(
            id,
            moment(at),
            Subject::Setting(SettingId::FIRST),
            "1",
            what,
        );
    }
    let opened = Opened {
        journal,
        changes: StoreChanges::default(),
        set_aside: Vec::new(),
        sync: None,
        account_key: None,
        deleted: None,
        available: true,
    };
    let environment = Environment {
        now: moment("2026-11-23T11:00:00+01:00"),
        time_zone: String::new(),
        languages: vec![language.into()],
        granted: all_hosts(),
        version: "1".into(),
        policy: Policy::default(),
    };
    on_linkedin(&opened, &environment)
}

fn full() -> Draft {
    serde_json::from_value(json!({
        "name": "Ada Lovelace",
        "address": "Rue de la Loi 1\n1000 Bruxelles",
        "email": "ada@example.org",
        "profile": "https://www.linkedin.com/in/ada",
        "grounds": "As a doctor I am bound to confidentiality.\n\nMy posts concern patients, too.",
        "story": "The answer only repeated the privacy policy.",
        "purposes": ["content", "past", "other_ai", "recruiting", "research", "microsoft"],
    }))
    .unwrap()
}

fn name_only() -> Draft {
    Draft {
        name: "Ada Lovelace".into(),
        ..Draft::default()
    }
}

fn text(situation: &Situation, document: &Document) -> String {
    let language = situation.person.language;
    let catalogues = [shipped(language.folder()), shipped("en")];
    document.text(&Localizer::new(
        &catalogues,
        &InLanguage::new(&language.tag()),
    ))
}

const REGIONS: [Region; 3] = [
    Region::EuropeanEconomicArea,
    Region::UnitedKingdom,
    Region::Switzerland,
];

/// An authority of each region.
fn authority(region: Region) -> &'static crate::rights::Authority {
    let code = match region {
        Region::UnitedKingdom => "GB",
        Region::Switzerland => "CH",
        _ => "BE",
    };
    authorities().find(|one| one.code == code).unwrap()
}

#[test]
fn both_letters_in_every_language() {
    let seen = [
        off("2026-05-04T10:00:00+02:00"),
        off("2026-05-05T10:00:00+02:00"),
    ];
    let overdue = [
        off("2026-05-04T10:00:00+02:00"),
        step(Step::Form, "2026-06-01"),
        step(Step::Letter, "2026-06-02"),
    ];
    let answered = [
        step(Step::Letter, "2026-06-02"),
        step(Step::Answer, "2026-06-20"),
    ];
    for language in Language::all() {
        let language = language.folder();
        let mut out = String::new();
        let mut add = |name: &str, situation: &Situation, document: &Document| {
            writeln!(out, "=== {name}\n\n{}\n", text(situation, document)).unwrap();
        };
        for region in REGIONS {
            let law = Law::of(region).unwrap();
            let at = situation(language, region, &seen);
            add(
                &format!("letter, {region:?}"),
                &at,
                &objection(&full(), law, &at),
            );
        }
        let at = situation(language, Region::EuropeanEconomicArea, &[]);
        add(
            "letter, as short as can be",
            &at,
            &objection(&name_only(), Law::Gdpr, &at),
        );
        for region in REGIONS {
            let law = Law::of(region).unwrap();
            let at = situation(language, region, &overdue);
            let document = complaint(&full(), law, Some(authority(region)), &at);
            add(&format!("complaint, {region:?}"), &at, &document);
        }
        let at = situation(language, Region::EuropeanEconomicArea, &answered);
        let document = complaint(
            &name_only(),
            Law::Gdpr,
            Some(authority(at.person.region)),
            &at,
        );
        add("complaint of an answer", &at, &document);
        insta::assert_snapshot!(format!("letters_{language}"), out);
    }
}

#[test]
fn a_complaint_has_what_its_authority_asks_for() {
    let late = [step(Step::Letter, "2026-06-02")];
    let answered = [
        step(Step::Letter, "2026-06-02"),
        step(Step::Answer, "2026-06-20"),
    ];
    let open = [step(Step::Letter, "2026-11-20")];
    let check = |code: &str, past: &[(String, EntryKind)], part: &str, expect: bool| {
        let at = situation("en", Region::EuropeanEconomicArea, past);
        let authority = authorities().find(|one| one.code == code);
        let text = text(&at, &complaint(&full(), Law::Gdpr, authority, &at));
        assert_eq!(text.contains(part), expect, "{code} {part}: {text}");
    };
    let procedure = "Type of submission: návrh na začatie konania.";
    check("SK", &late, procedure, true);
    check("FR", &late, "Type of submission", false);
    let learnt = "I learnt of the infringement on ";
    check("AT", &late, "infringement on July 3, 2026.", true);
    check("BG", &answered, "infringement on June 20, 2026.", true);
    check("AT", &open, learnt, false);
    check("FR", &late, learnt, false);
    check("IT", &late, "copy of an identity document", true);
    check("FR", &late, "copy of an identity document", false);
}

#[test]
fn there_is_room_to_sign_above_the_name() {
    let at = situation("en", Region::EuropeanEconomicArea, &[]);
    let documents = [
        objection(&name_only(), Law::Gdpr, &at),
        complaint(&name_only(), Law::Gdpr, None, &at),
    ];
    for document in documents {
        let text = text(&at, &document);
        assert!(
            text.ends_with("Yours faithfully,\n\n\nAda Lovelace"),
            "{text}"
        );
    }
}

#[test]
fn the_lead_authority_needs_no_lead() {
    let at = situation("en", Region::EuropeanEconomicArea, &[]);
    let to = |code: &str| {
        let authority = authorities().find(|one| one.code == code);
        text(&at, &complaint(&name_only(), Law::Gdpr, authority, &at))
    };
    assert!(to("FR").contains("lead supervisory authority"));
    assert!(to("DE-BY").contains("lead supervisory authority"));
    assert!(!to("IE").contains("lead supervisory authority"));
}

/// The letter cites exactly these articles.
#[test]
fn the_citations_are_those_of_the_law() {
    let cited = |region| {
        let law = Law::of(region).unwrap();
        let at = situation("en", region, &[]);
        let text = text(&at, &objection(&full(), law, &at));
        let articles = text.split("Article ").skip(1).map(|rest| {
            let end = rest.find([' ', ',', ';', '\n']).unwrap();
            rest[..end].trim_end_matches([')', '.']).to_owned() + ")"
        });
        let mut articles: Vec<_> = articles.map(|one| one.replace("))", ")")).collect();
        articles.sort();
        articles.dedup();
        articles
    };
    let gdpr = [
        "12(3)", "12(4)", "17(1)(c)", "18(1)(d)", "19)", "21(1)", "21(4)", "77)",
    ];
    assert_eq!(cited(Region::EuropeanEconomicArea), gdpr);
    // In the UK, the right to complain is in another act, and article 12A defines the month, of
    // which the letter says "Articles 12(3) and 12A".
    assert_eq!(cited(Region::UnitedKingdom), gdpr[1..7]);
    let at = situation(
        "en",
        Region::UnitedKingdom,
        &[step(Step::Letter, "2026-06-02")],
    );
    let letter = text(&at, &objection(&full(), Law::UkGdpr, &at));
    assert!(letter.contains("Articles 12(3) and 12A"), "{letter}");
    let complaint = text(&at, &complaint(&full(), Law::UkGdpr, None, &at));
    for cited in ["Articles 12(3) and 12A", "Articles 12(3), 12(4) and 12A"] {
        assert!(complaint.contains(cited), "{complaint}");
    }
    let swiss = [
        "12(3)", "12(4)", "17(1)(c)", "18(1)(d)", "19)", "21(1)", "21(4)", "30(2)(b)",
    ];
    assert_eq!(cited(Region::Switzerland), swiss);
}

/// Since 19 June 2026 the UK GDPR has no article 77
/// (<https://www.legislation.gov.uk/ukpga/2025/18/section/103>).
#[test]
fn in_the_united_kingdom_the_complaint_is_by_the_act_of_2018() {
    let region = Region::UnitedKingdom;
    for language in Language::all() {
        let at = situation(language.folder(), region, &[]);
        let letter = text(&at, &objection(&full(), Law::UkGdpr, &at));
        let complaint = complaint(&full(), Law::UkGdpr, Some(authority(region)), &at);
        let complaint = text(&at, &complaint);
        assert!(letter.contains("165") && letter.contains("164"), "{letter}");
        assert!(complaint.contains("165"), "{complaint}");
        for text in [letter, complaint] {
            assert!(!text.contains("77") && !text.contains("58"), "{text}");
        }
    }
}

/// The name of the language of each catalogue for the letter's text, and the locale.
fn chosen<'a>(
    language: Language,
    own: &str,
    catalogues: &'a [Catalogue],
) -> (Vec<&'a str>, String) {
    let at = situation(own, Region::EuropeanEconomicArea, &[]);
    let (chosen, locale) = in_language(language, &at, catalogues);
    let names = chosen
        .iter()
        .filter_map(|one| one.text("language_own_name"));
    (names.collect(), locale.as_str().to_owned())
}

#[test]
fn a_letter_in_english_takes_the_english_catalogue() {
    let check = |language, own: &str, catalogues: &[&str], names: &[&str], locale: &str| {
        let catalogues: Vec<_> = catalogues.iter().map(|folder| shipped(folder)).collect();
        let (chosen, formats) = chosen(language, own, &catalogues);
        assert_eq!((chosen, &formats[..]), (names.to_vec(), locale));
    };
    let french = Language::named("fr").unwrap();
    let english = Language::ENGLISH;
    check(english, "fr", &["fr", "en"], &["English"], "en-GB");
    check(french, "fr", &["fr", "en"], &["Français", "English"], "fr");
    check(english, "en-US", &["en"], &["English"], "en-US");
    // A damaged catalogue is left out: the French one is never taken for the English one.
    check(english, "fr", &["fr"], &["Français"], "fr");
    check(english, "fr", &["en"], &["English"], "en-GB");
    check(english, "fr", &[], &[], "fr");
    // A language of the authority has its own catalogue, with English behind it.
    let dutch = Language::named("nl").unwrap();
    let page = &["fr", "en", "nl", "en"];
    check(dutch, "fr", page, &["Nederlands", "English"], "nl");
    check(dutch, "fr", &["fr", "en"], &["Français", "English"], "fr");
}

#[test]
fn the_page_loads_the_catalogue_of_the_letters_language() {
    let check = |page: &[&str], language: &str, expect: &[&str]| {
        let folders = page.iter().map(|folder| (*folder).to_owned()).collect();
        let folders = with_letters_language(folders, Language::named(language).unwrap());
        assert_eq!(folders, expect);
    };
    check(&["fr", "en"], "fr", &["fr", "en"]);
    check(&["fr", "en"], "en", &["fr", "en"]);
    check(&["fr", "en"], "nl", &["fr", "en", "nl", "en"]);
    check(&["en"], "nl", &["en", "nl", "en"]);
}

#[test]
fn what_is_typed_stays_what_was_typed() {
    let check = |typed: serde_json::Value, expect: &str| {
        let draft: Draft = serde_json::from_value(json!({ "name": typed })).unwrap();
        assert_eq!(draft.name, expect, "{typed}");
    };
    check(json!("  Ada\u{a0} Lovelace\n"), "Ada Lovelace");
    check(json!("Мария Ђорђевић"), "Мария Ђорђевић");
    check(json!("محمد علي"), "محمد علي");
    check(json!("山田 太郎"), "山田 太郎");
    check(
        json!("<b>Ada</b> & \"Co\" $NAME$"),
        "<b>Ada</b> & \"Co\" $NAME$",
    );
    check(json!("Ada\u{202e}ecalevoL\u{0}\u{7}"), "AdaecalevoL");
    check(json!(7), "");
    check(json!(["Ada"]), "");
    check(json!(null), "");
    let draft: Draft = serde_json::from_value(json!({
        "grounds": "\r\n\n one \r\n two\n\n\n\n three \n\n",
        "purposes": "all", "language": 3, "authority": "XX", "unknown": {},
    }))
    .unwrap();
    assert_eq!(draft.grounds, "one\ntwo\n\nthree");
    assert_eq!(
        (draft.purposes, draft.language, draft.authority),
        (None, None, None)
    );
}

#[test]
fn ten_thousand_characters_are_all_there() {
    let grounds = "Ich war Ärztin. ".repeat(625).trim().to_owned();
    let draft = Draft {
        grounds: grounds.clone(),
        ..full()
    };
    let at = situation("de", Region::EuropeanEconomicArea, &[]);
    assert!(text(&at, &objection(&draft, Law::Gdpr, &at)).contains(&grounds));
}

proptest! {
    /// Placeholders in typed text are not expanded, no typed text is lost, and the rest of the
    /// letter stays the same.
    #[test]
    fn any_name_at_all(name in "\\PC{1,60}") {
        let draft: Draft = serde_json::from_value(json!({ "name": name })).unwrap();
        let at = situation("en", Region::EuropeanEconomicArea, &[]);
        let said = text(&at, &objection(&draft, Law::Gdpr, &at));
        prop_assert!(said.trim_end().ends_with(draft.name.as_str()));
        let bare = text(&at, &objection(&Draft::default(), Law::Gdpr, &at));
        let body = bare.split_once("November 23").unwrap().1.trim_end();
        prop_assert!(said.contains(body));
    }
}
