//! Fuzz target: anything typed for a letter becomes a sanitised draft, sanitising it again changes
//! nothing, and the letter contains it.

use crate::case::Case;
use crate::words::{ENGLISH, Plain};
use serde_json::json;
use veto::letter::{Document, Draft};
use veto::situation::{Everything, Situation};
use veto::store::open;
use veto::view::{AskedDay, DraftField, LetterKind, letter};
use veto::words::Localizer;

pub(super) fn run(data: &[u8]) -> bool {
    let Some((case, environment)) = Case::read(data) else {
        return false;
    };
    let draft = case.draft();
    is_sanitized(&draft);
    let id = case.fresh_id();
    let opened = open(&case.store(), &id, environment.now, &environment.version);
    for situation in &Everything::of(&opened, &environment).situations {
        letters(situation, &draft, case.asked());
    }
    true
}

fn letters(situation: &Situation, draft: &Draft, asked: Option<AskedDay>) {
    for kind in [LetterKind::Objection, LetterKind::Complaint] {
        if let Some(page) = letter(kind, draft, situation, asked) {
            let own = match kind {
                LetterKind::Objection => &draft.grounds,
                LetterKind::Complaint => &draft.story,
            };
            let asks_for = |name| {
                let mut fields = page.fields.iter();
                fields.any(
                    |field| matches!(field, DraftField::Text { name: one, .. } if *one == name),
                )
            };
            let identification = match asks_for("identification") {
                true => draft.identification.as_str(),
                false => "",
            };
            is_written(&page.document, draft, own, identification);
            let has_address = !(draft.address.is_empty() && draft.email.is_empty());
            let is_whole = has_address && !draft.name.is_empty();
            assert!(!page.missing.is_empty() || is_whole || !draft.is_begun());
        }
    }
}

fn is_sanitized(draft: &Draft) {
    let Draft {
        name,
        profile,
        address,
        email,
        identification,
        grounds,
        story,
        purposes,
        language,
        authority,
    } = draft;
    for line in [name, profile, email, identification] {
        assert!(!line.chars().any(char::is_control), "{line:?}");
    }
    for lines in [address, grounds, story] {
        let strange = |sign: char| sign.is_control() && !matches!(sign, '\n' | '\t');
        assert!(!lines.chars().any(strange), "{lines:?}");
        assert!(!lines.contains("\n\n\n"), "{lines:?}");
    }
    let again = json!({
        "name": name, "profile": profile, "address": address, "email": email,
        "identification": identification, "grounds": grounds, "story": story,
        "purposes": purposes, "language": language, "authority": authority,
    });
    let again: Draft = serde_json::from_value(again).expect("any object is a draft");
    assert_eq!(again, *draft, "sanitised twice");
}

fn is_written(document: &Document, draft: &Draft, own: &str, identification: &str) {
    let catalogues = std::slice::from_ref(&*ENGLISH);
    let text = document.text(&Localizer::new(catalogues, &Plain));
    assert!(text.starts_with(&draft.name), "{text}");
    assert!(text.ends_with(&draft.name), "{text}");
    assert!(text.contains(own), "{own:?} is not in {text}");
    for line in draft.address.lines().chain([draft.email.as_str()]) {
        assert!(text.contains(line), "{line:?} is not in {text}");
    }
    assert!(text.contains(&draft.profile), "{text}");
    assert!(text.contains(identification), "{text}");
    let unfilled = text.matches('$').count();
    let sender = [&draft.name, &draft.address, &draft.email, &draft.profile];
    let typed = sender.into_iter().chain([&draft.name]);
    let typed = typed.map(String::as_str).chain([own, identification]);
    let typed: usize = typed.map(|text| text.matches('$').count()).sum();
    assert_eq!(unfilled, typed, "a placeholder is left: {text}");
}
