//! Fuzz target: a catalogue's text is read or refused, and whatever a catalogue says, text that a
//! person typed stays unchanged.

use crate::case::{Case, identity};
use crate::words::{ENGLISH, Plain};
use serde_json::{Value, json};
use std::sync::LazyLock;
use veto::handle::{Decision, Event, handle};
use veto::letter::Draft;
use veto::platform::PlatformId;
use veto::situation::{Environment, Everything};
use veto::store::open;
use veto::view::{LetterKind, LetterView, Page, letter, popup};
use veto::words::{Catalogue, Localizer};

/// A name that looks like placeholders.
const NAME: &str = "$NAME$ $$ {0} Ada";

struct Shown {
    decision: Decision,
    popup: Page,
    letters: Vec<LetterView>,
}

/// What is said in the words of each catalogue.
static SHOWN: LazyLock<Shown> = LazyLock::new(|| {
    let (case, environment): (Case, Environment) = Case::read(b"{}").expect("an ordinary day");
    let (store, id) = (Some(Default::default()), case.fresh_id());
    let opened = open(&store, &id, environment.now, &environment.version);
    let everything = Everything::of(&opened, &environment);
    let situation = everything.on(PlatformId::LINKEDIN);
    let draft: Draft = serde_json::from_value(json!({ "name": NAME })).expect("a draft");
    let kinds = [LetterKind::Objection, LetterKind::Complaint];
    let letters = kinds.map(|kind| letter(kind, &draft, situation, None));
    let none = None;
    Shown {
        decision: handle(&Event::Woken, &store, &none, &environment, &identity(), &id),
        letters: letters.into_iter().flatten().collect(),
        popup: popup(&everything, &[]),
    }
});

pub(super) fn run(data: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(data) else {
        return false;
    };
    match Catalogue::parse(text) {
        Ok(catalogue) => {
            has_its_texts(&catalogue, text);
            is_said(&[catalogue, ENGLISH.clone()]);
        }
        Err(error) => assert!(error.to_string().contains("install Veto again")),
    }
    true
}

/// The catalogue has each text that is not blank, and no other.
fn has_its_texts(catalogue: &Catalogue, text: &str) {
    let value: Value = serde_json::from_str(text).expect("a catalogue is JSON");
    for (key, entry) in value.as_object().expect("an object") {
        let expect = match entry {
            Value::Array(fields) => fields.first().and_then(Value::as_str),
            entry => entry["message"].as_str(),
        };
        let expect = expect.filter(|text| !text.trim().is_empty());
        assert_eq!(catalogue.text(key), expect, "{key:?}");
    }
}

fn is_said(catalogues: &[Catalogue]) {
    let localizer = Localizer::new(catalogues, &Plain);
    let Shown {
        decision,
        popup,
        letters,
    } = &*SHOWN;
    let said = decision.stored.localized(&localizer, decision.language);
    assert_eq!(said.effects.len(), decision.stored.effects.len());
    for message in [&popup.title, &popup.status.sentence, &popup.status.next] {
        let pieces = localizer.pieces(message);
        let joined: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(joined, localizer.say(message));
        let apart = |pair: &[veto::words::Piece]| pair[0].language != pair[1].language;
        assert!(pieces.windows(2).all(apart), "{pieces:?}");
    }
    for letter in letters {
        let text = letter.document.text(&localizer);
        assert!(text.starts_with(NAME) && text.ends_with(NAME), "{text}");
    }
}
