//! Tests the welcome page: it opens when Veto is installed, and at no other time.

use super::*;

fn installed(person: &mut Person, reason: &str) -> Vec<String> {
    let decision = person.event(&Event::Installed {
        reason: reason.into(),
    });
    let opened = |effects: &[Effect]| -> Vec<String> {
        effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::OpenPage { url, tab: None } => Some(url.clone()),
                _ => None,
            })
            .collect()
    };
    // The page opens whether or not the store took the note that it was opened.
    assert_eq!(
        opened(&decision.stored.effects),
        opened(&decision.not_stored.effects)
    );
    opened(&decision.stored.effects)
}

#[test]
fn it_opens_on_the_first_installation_only() {
    let mut person = Person::new();
    let page = ["moz-extension://veto/page.html?show=welcome"];
    for reason in [
        "update",
        "browser_update",
        "chrome_update",
        "shared_module_update",
        "",
    ] {
        assert!(installed(&mut person, reason).is_empty(), "{reason}");
    }
    assert_eq!(installed(&mut person, "install"), page);
    assert_eq!(person.badge(), "!", "the rest is as whenever Veto wakes");
    assert!(
        installed(&mut person, "install").is_empty(),
        "installed again"
    );
    let mut without_store = Person::new();
    without_store.store = None;
    assert_eq!(installed(&mut without_store, "install"), page);
}

#[test]
fn what_is_stored_besides_is_left_alone() {
    let mut person = Person::new();
    person.in_popup(Request::NotObjecting);
    let before = person.journal();
    installed(&mut person, "install");
    assert_eq!(person.journal(), before);
}
