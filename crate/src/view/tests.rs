//! Snapshot tests of the views in words, for people to read. Colours and layout are checked in
//! pictures.

mod as_text;
mod facts;
mod letter;
mod not_offered;
mod organisation;
mod platforms;
mod receipt;
mod record;
mod settings;
mod staying_off;
mod steps;
mod welcome;

use super::*;
use crate::journal::tests::{begun, honest};
use crate::journal::{EntryKind, Journal, SetAsideReason, Subject, SwitchState};
use crate::moment::Moment;
use crate::observation::PageLoad;
use crate::platform::SettingId;
use crate::policy::Policy;
use crate::reading::UnreadableReason;
use crate::region::Region;
use crate::situation::tests::{all_hosts, linkedin};
use crate::situation::{Environment, Everything, Situation};
use crate::store::{Opened, SetAside, StoreChanges};
use crate::words::tests::InLanguage;
use crate::words::{Catalogue, Language, Localizer};
use as_text::*;

fn moment(text: &str) -> Moment {
    text.parse::<chrono::DateTime<chrono::FixedOffset>>()
        .unwrap()
        .into()
}

/// A reading of the switch, on a page load of its own.
fn seen(at: &str, state: SwitchState) -> (String, EntryKind) {
    let load = PageLoad {
        id: at.replace(['-', ':', '+'], "."),
        opened_at: moment(at).epoch_ms() - 1_000,
        after: None,
    };
    let what = EntryKind::SwitchSeen {
        state,
        load,
        label: String::new(),
        interface_language: String::new(),
        evidence: Some(honest(state)),
    };
    (at.into(), what)
}

fn unreadable(at: &str, reason: UnreadableReason) -> (String, EntryKind) {
    let load = PageLoad {
        id: "u".into(),
        opened_at: 0,
        after: None,
    };
    let interface_language = String::new();
    (
        at.into(),
        EntryKind::SwitchUnreadable {
            reason,
            load,
            interface_language,
        },
    )
}

/// The situation of somebody in Belgium on 23 November 2026 who has this history.
fn situation(language: &str, history: &[(String, EntryKind)]) -> Situation {
    linkedin(&everything(language, history))
}

/// The same on every platform.
fn everything(language: &str, history: &[(String, EntryKind)]) -> Everything {
    everything_at("2026-11-23T11:00:00+01:00", language, history, |_, _| {})
}

fn situation_at(
    now: &str,
    language: &str,
    history: &[(String, EntryKind)],
    change: impl FnOnce(&mut Opened, &mut Environment),
) -> Situation {
    linkedin(&everything_at(now, language, history, change))
}

/// The same as if Veto knew no other platform.
fn alone(situation: &Situation) -> Everything {
    Everything {
        person: situation.person.clone(),
        situations: vec![situation.clone()],
    }
}

fn everything_at(
    now: &str,
    language: &str,
    history: &[(String, EntryKind)],
    change: impl FnOnce(&mut Opened, &mut Environment),
) -> Everything {
    let mut journal = Journal::default();
    for (index, (at, what)) in history.iter().enumerate() {
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
    let mut opened = Opened {
        deleted: None,
        journal,
        changes: StoreChanges::default(),
        set_aside: Vec::new(),
        sync: None,
        account_key: None,
        available: true,
    };
    let mut environment = Environment {
        now: moment(now),
        time_zone: "Europe/Brussels".into(),
        languages: vec![language.into()],
        granted: all_hosts(),
        version: "1".into(),
        policy: Policy::default(),
    };
    change(&mut opened, &mut environment);
    Everything::of(&opened, &environment)
}

/// Calls `speak` with the shipped words of a language, and English as the fallback.
fn with_localizer<R>(language: Language, speak: impl FnOnce(&Localizer<'_>) -> R) -> R {
    let catalogue = |language: Language| {
        let path = format!(
            "{}/../extension/_locales/{}/messages.json",
            env!("CARGO_MANIFEST_DIR"),
            language.folder()
        );
        Catalogue::parse(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    let catalogues = [catalogue(language), catalogue(Language::ENGLISH)];
    speak(&Localizer::new(
        &catalogues,
        &InLanguage::new(&language.tag()),
    ))
}

/// A named history for each standing, and for several reasons why the switch was unreadable.
fn histories() -> Vec<(&'static str, Vec<(String, EntryKind)>)> {
    use SwitchState::{Off, On};
    let may = "2026-05-04T10:00:00+02:00";
    let september = "2026-09-04T10:00:00+02:00";
    let october = "2026-10-05T10:00:00+02:00";
    let november = "2026-11-06T10:00:00+01:00";
    let mut all = vec![
        ("unknown", vec![]),
        ("training", vec![seen(may, On)]),
        ("objected", vec![seen(september, Off)]),
        ("confirmed", vec![seen(september, Off), seen(october, Off)]),
        (
            "reverted",
            vec![seen(september, Off), seen(october, Off), seen(november, On)],
        ),
        (
            "declared",
            vec![(september.into(), EntryKind::ObjectionDeclared)],
        ),
        (
            "confirmed, seen again",
            vec![
                seen(may, Off),
                seen("2026-05-05T10:00:00+02:00", Off),
                seen(october, Off),
            ],
        ),
        ("objected, look again", vec![seen(may, Off)]),
        (
            "confirmed, look again",
            vec![seen("2026-05-01T10:00:00+02:00", Off), seen(may, Off)],
        ),
        (
            "declared, look again",
            vec![(may.into(), EntryKind::ObjectionDeclared)],
        ),
        ("not objecting", vec![(may.into(), EntryKind::NotObjecting)]),
    ];
    for reason in [
        UnreadableReason::SignedOut,
        UnreadableReason::NoSwitch,
        UnreadableReason::SeveralSwitches,
        UnreadableReason::UnfamiliarSwitch,
        UnreadableReason::Ambiguous,
    ] {
        all.push(("unreadable", vec![unreadable(may, reason)]));
    }
    all
}

#[test]
fn the_whole_popup() {
    insta::assert_snapshot!("popup_unknown_en", popup_text(&situation("en", &[])));
    insta::assert_snapshot!("popup_unknown_fr", popup_text(&situation("fr", &[])));
    insta::assert_snapshot!("popup_unknown_nl", popup_text(&situation("nl", &[])));
    insta::assert_snapshot!("popup_unknown_de", popup_text(&situation("de", &[])));
}

/// For every language: the sign, the sentence (also the tooltip), what follows, the actions, the
/// date line and the banner.
#[test]
fn every_standing_in_every_language() {
    for language in Language::all() {
        let mut out = String::new();
        with_localizer(language, |localizer| {
            for (name, history) in histories() {
                standing_text(
                    &mut out,
                    localizer,
                    name,
                    &everything(language.folder(), &history),
                );
            }
            for now in [
                "2025-10-01T12:00:00+02:00",
                "2025-11-01T12:00:00+01:00",
                "2025-11-02T12:00:00+01:00",
                "2025-11-03T00:00:00+01:00",
            ] {
                standing_text(
                    &mut out,
                    localizer,
                    now,
                    &everything_at(now, language.folder(), &[], |_, _| {}),
                );
            }
        });
        insta::assert_snapshot!(format!("standings_{}", language.folder()), out);
    }
}

#[test]
fn alerts_name_what_is_wrong_and_the_remedy() {
    let situation = situation_at(
        "2026-11-23T11:00:00+01:00",
        "en",
        &[],
        |opened, environment| {
            environment.granted.clear();
            opened.available = false;
            for reason in [SetAsideReason::Corrupt, SetAsideReason::Newer] {
                opened.set_aside.push(SetAside {
                    key: "set_aside/x".into(),
                    at: None,
                    reason,
                });
            }
        },
    );
    let text = popup_text(&situation);
    let alerts = text
        .lines()
        .filter(|line| line.starts_with("/!\\"))
        .collect::<Vec<_>>();
    insta::assert_snapshot!("alerts_en", alerts.join("\n"));
    assert!(text.starts_with("(?, Waiting)"));
    assert_eq!(banner(&situation), None);
}

/// No text may have a placeholder left in it, and no action may be without a text.
#[test]
fn no_sentence_is_empty_or_left_with_a_hole() {
    for language in Language::all() {
        for (_, history) in histories() {
            let text = popup_text(&situation(language.folder(), &history));
            assert!(!text.contains('$'), "{text}");
            assert!(!text.contains("[]"), "{text}");
        }
    }
}
