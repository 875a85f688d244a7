//! Tests host access that is granted and withdrawn while tabs of the platform are open.

use super::*;

/// The scripts injected into open tabs with their match patterns, and the host access that is
/// published.
fn reached(person: &Person) -> (Vec<(ContentScriptKind, Vec<String>)>, Option<bool>) {
    let mut scripts = Vec::new();
    let mut published = None;
    for effect in person.effects() {
        match effect {
            Effect::RunContentScripts { scripts: run } => {
                scripts.extend(run.iter().map(|one| (one.id.kind, one.matches.clone())));
            }
            Effect::PublishHostAccess { origin, granted } if origin == LINKEDIN => {
                published = *granted;
            }
            _ => {}
        }
    }
    (scripts, published)
}

#[test]
fn what_was_open_is_reached_when_veto_wakes() {
    use ContentScriptKind::{Banner, Guide};
    let banner = || (Banner, vec!["https://www.linkedin.com/*".to_owned()]);
    let settings = "https://www.linkedin.com/mypreferences/*".to_owned();
    let guide = || (Guide, vec![settings.clone()]);
    let mut person = Person::new();
    person.wake();
    assert_eq!(reached(&person), (vec![banner(), guide()], Some(true)));
    for reason in ["install", "update"] {
        let reason = reason.into();
        person.event(&Event::Installed { reason });
        assert_eq!(reached(&person).0, [banner(), guide()]);
    }
    // A message comes from a page in which the script already runs.
    person.on_page(Request::NotObjecting);
    assert_eq!(reached(&person), (vec![], Some(true)));
    person.wake();
    assert_eq!(reached(&person).0, [guide()], "there is no banner now");
    person.environment.granted.clear();
    person.wake();
    assert_eq!(reached(&person), (vec![], Some(false)));
    person.store = None;
    person.environment.granted = all_hosts();
    person.wake();
    assert_eq!(reached(&person).0, [guide()], "even without the store");
}

#[test]
fn without_the_permission_nothing_that_a_page_tells_counts() {
    let mut person = Person::new();
    person.environment.granted.clear();
    let reply = person.sees(page(false), "load-1", 900);
    assert_eq!(reply, SILENCE);
    assert!(person.journal().entries().is_empty());
    assert_eq!(person.badge(), "!");
    assert!(person.scripts().is_empty());
    person.environment.granted = all_hosts();
    let reply = person.sees(page(false), "load-1", 900);
    assert_eq!(guide_of(&reply).ring, Some(0));
    assert_eq!(person.badge(), "…");
}
