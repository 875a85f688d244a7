//! What is said of one switch cannot be taken for a word on another of the same platform.

use super::*;
use crate::view::{Receipt, Recorded, Value, record};

/// LinkedIn's switch for research, which does not ask.
fn linkedins_research() -> SettingId {
    SettingId::named(PlatformId::LINKEDIN, RESEARCH).expect("LinkedIn has it")
}

/// Whether a message begins with the name of LinkedIn's switch for research.
fn is_named(message: &Message) -> bool {
    format!("{message:?}").contains(linkedins_research().setting().name)
}

fn receipt(person: &Person) -> Receipt {
    let recorded = Recorded {
        everything: person.everything(),
        platform: Some(PlatformId::LINKEDIN),
        journal: person.journal(),
        version: "0.2.0".into(),
        import: None,
        deletion: None,
    };
    record(&recorded).receipt
}

#[test]
fn the_guide_names_the_second_switch() {
    let mut person = Person::new();
    for (on, load) in [(true, "s-1"), (false, "s-2"), (false, "s-3")] {
        let reply = person.sees_at(linkedins_research(), on, load);
        let guide = guide_of(&reply);
        assert!(is_named(&guide.sentences[0]), "{guide:?}");
    }
    let reply = person.sees(page(true), "l-1", 7_000);
    let guide = guide_of(&reply);
    assert!(!is_named(&guide.sentences[0]), "{guide:?}");
}

/// The words for somebody who has just arrived, or is on another settings page, are about the
/// switch for AI training.
#[test]
fn no_guide_calls_another_switch_that_for_training() {
    let mut person = Person::new();
    let mut observation = page_of(linkedins_research(), true);
    observation.switches[0].stable_ms = 0;
    let asked = Addressed::to_platform(PlatformId::LINKEDIN, Request::Observed { observation });
    let reply = person
        .ask(tab_of(PlatformId::LINKEDIN), &asked)
        .stored
        .reply;
    let settling = linkedins_research().labelled(messages::guide_settling());
    let expect = [settling, messages::guide_wait()];
    assert_eq!(guide_of(&reply).sentences, expect);
}

#[test]
fn the_receipt_keeps_the_switches_apart() {
    let mut person = Person::new();
    person.sees(page(false), "l-1", 7_000);
    let before = receipt(&person);
    person.sees_at(linkedins_research(), false, "s-1");
    let after = receipt(&person);
    let label = |receipt: &Receipt| {
        let mut facts = receipt.facts.iter();
        let fact = facts.find(|fact| fact.name == messages::fact_label());
        fact.map(|fact| fact.value.clone())
    };
    assert!(matches!(label(&before), Some(Value::Quoted { .. })));
    assert_eq!(label(&before), label(&after), "that of the first switch");
    assert!(
        is_named(&after.entries[0].sentence),
        "{:?}",
        after.entries[0]
    );
    assert!(!is_named(&after.entries[1].sentence));
}

#[test]
fn the_second_switch_on_again_is_named_everywhere() {
    let mut person = Person::new();
    person.about_setting(SettingId::FIRST, Request::NotObjecting);
    person.sees_at(linkedins_research(), false, "s-1");
    person.sees_at(linkedins_research(), true, "s-2");
    let standing = person.standing_of(linkedins_research());
    let Standing::Reverted { off, on } = standing else {
        panic!("{standing:?}");
    };
    let said = messages::status_reverted(on.date_naive(), off.date_naive());
    let banner = person.banner().expect("it is on again");
    assert_eq!(
        banner.sentences,
        [linkedins_research().labelled(said.clone())]
    );
    let all = person.everything();
    assert!(Badge::of(&all).title.iter().all(is_named));
    assert!(is_named(
        &crate::view::Status::of(all.on(PlatformId::LINKEDIN)).sentence
    ));
    assert!(
        receipt(&person).entries[..2]
            .iter()
            .all(|one| is_named(&one.sentence))
    );
}
