//! Tests of what is shown about an organisation: whose words they are, what it has set, and what it
//! cannot do.

use super::*;

fn employed(managed: &str, language: &str, history: &[(String, EntryKind)]) -> Situation {
    linkedin(&everything_of_employed(managed, language, history))
}

fn everything_of_employed(
    managed: &str,
    language: &str,
    history: &[(String, EntryKind)],
) -> Everything {
    let at = "2026-11-23T11:00:00+01:00";
    everything_at(at, language, history, |_, environment| {
        environment.policy = Policy::parse(managed);
    })
}

const ALL: &str = r#"{
    "quiet": true, "reminderDays": 30,
    "notice": { "text": "Our works council has an agreement.\nAsk us.", "link": "https://intranet.example/ai" }
}"#;
const WRONG: &str =
    r#"{ "language": "xx", "notice": { "text": "Ask us.", "link": "http://example.org/" } }"#;

/// The popup's sections about the organisation and the settings.
fn section_text(situation: &Situation) -> String {
    let text = popup_text(situation);
    let about = |part: &&str| part.contains("(#organisation)") || part.contains("(#settings)");
    let parts = text.split("\n\n").filter(about);
    parts.collect::<Vec<_>>().join("\n\n")
}

#[test]
fn what_is_told_in_every_language() {
    for language in Language::all() {
        let folder = language.folder();
        let out = format!(
            "{}\n\n{}",
            section_text(&employed(ALL, folder, &[])),
            section_text(&employed(WRONG, folder, &[]))
        );
        insta::assert_snapshot!(format!("organisation_{folder}"), out);
    }
}

#[test]
fn nothing_is_told_where_nothing_is_set() {
    for managed in ["null", "{}", r#"{ "more": 1 }"#] {
        assert!(!section_text(&employed(managed, "en", &[])).contains("#organisation"));
    }
}

/// Once the person has chosen everything, no note says that they may change it.
#[test]
fn what_the_person_chose_is_theirs() {
    let at = || "2026-11-22T10:00:00+01:00".to_owned();
    let chosen = [
        (at(), EntryKind::QuietModeChosen { quiet: true }),
        (at(), EntryKind::ReminderChosen { days: None }),
    ];
    let situation = employed(r#"{ "quiet": true, "reminderDays": 30 }"#, "en", &chosen);
    let section_text = section_text(&situation);
    assert!(!section_text.contains("organisation"), "{section_text}");
}

#[test]
fn the_first_page_has_it_too() {
    let page = welcome(&alone(&employed(ALL, "en", &[])), None).page;
    // The first section, below the one button with which to start.
    let mut sections = page.blocks.iter().filter_map(|block| match block {
        Block::Section {
            id, folded, items, ..
        } => Some((*id, *folded, items)),
        _ => None,
    });
    let (id, folded, items) = sections.next().expect("a section");
    assert_eq!((id, folded), ("organisation", false));
    let text = "Our works council has an agreement.\nAsk us.".to_owned();
    assert_eq!(items.first(), Some(&Item::Quotation(text)));
}

/// An organisation's words never appear on LinkedIn's pages.
#[test]
fn the_notice_stays_in_vetos_own_pages() {
    let managed = r#"{ "notice": { "text": "Ask us.", "link": "https://intranet.example/ai" } }"#;
    let with = employed(managed, "en", &[]);
    let without = situation("en", &[]);
    assert_eq!(banner(&with), banner(&without));
    assert!(banner(&with).is_some());
    let with = everything_of_employed(managed, "en", &[]);
    assert_eq!(Badge::of(&with), Badge::of(&everything("en", &[])));
}
