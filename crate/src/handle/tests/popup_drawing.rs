//! Tests the popup's address: it has the same name for what the popup shows exactly if the popup
//! shows the same before anything is unfolded.

use super::*;
use crate::situation::Everything;
use crate::view::{self, Page};

/// The popup's address after the last event.
fn path(person: &Person) -> String {
    let path = person.effects().iter().find_map(|effect| match effect {
        Effect::SetPopup { path } => Some(path.clone()),
        _ => None,
    });
    path.expect("it is always set")
}

fn shown(person: &Person) -> Page {
    let id = "x".to_owned().try_into().unwrap();
    let opened = open(&person.store, &id, person.environment.now, "");
    let everything = Everything::of(&opened, &person.environment);
    view::popup_as_first_seen(&everything, &[])
}

#[test]
fn equal_names_mean_equal_popups() {
    let mut person = Person::new();
    let mut all = Vec::new();
    let mut keep = |person: &Person| all.push((path(person), shown(person)));
    person.wake();
    keep(&person);
    person.wake();
    keep(&person);
    person.environment.languages = vec!["fr-BE".into()];
    person.wake();
    keep(&person);
    person.environment.granted.clear();
    person.wake();
    keep(&person);
    person.environment.granted = all_hosts();
    for request in [
        Request::NotObjecting,
        Request::Reconsider,
        Request::DeclareObjection,
        Request::ChooseQuietMode { quiet: true },
        Request::ChooseQuietMode { quiet: false },
    ] {
        person.in_popup(request);
        keep(&person);
    }
    // Long after, when it is time to look again.
    person.later(400 * DAY).wake();
    keep(&person);
    for (one, other) in all
        .iter()
        .flat_map(|one| all.iter().map(move |other| (one, other)))
    {
        assert_eq!(one.0 == other.0, one.1 == other.1, "{one:?} {other:?}");
    }
    let different: std::collections::BTreeSet<_> = all.iter().map(|(path, _)| path).collect();
    assert!(different.len() >= 5, "{different:?}");
}
