//! Tests that no page can get a tick it does not deserve, from what it shows to the badge: one test
//! for each attack.

use super::*;
use crate::observation::{Arrival, Obstacle};
use crate::reading::tests::shown_earlier;

/// The ordinary page, `ms` after the switch came to show this state.
fn at(on: bool, ms: u32) -> Observation {
    let mut page = page(on);
    page.switches[0].stable_ms = ms;
    page.elapsed_ms = ms;
    page
}

/// The same after a person flipped the switch.
fn flipped(on: bool, ms: u32) -> Observation {
    let mut page = at(on, ms);
    page.earlier = vec![shown_earlier(!on, false)];
    page.watch.touched = true;
    page
}

fn entry_names(person: &Person) -> Vec<String> {
    let entries = person.journal();
    let entry_names = entries.entries().iter().map(|entry| match &entry.what {
        EntryKind::SwitchSeen { state, .. } => format!("{state:?}").to_lowercase(),
        EntryKind::SwitchUnreadable { reason, .. } => format!("{reason:?}").to_lowercase(),
        other => format!("{other:?}"),
    });
    entry_names.collect()
}

/// The switch was turned off on `load-1`, and seen off.
fn turned_off() -> Person {
    let mut person = Person::new();
    person.sees(page(true), "load-1", 7_000);
    person
        .later(2_000)
        .sees(flipped(false, 1_000), "load-1", 9_000);
    assert_eq!(person.badge(), "…");
    person.later(10_000);
    person
}

/// The switch was also confirmed off on `load-2`.
fn ticked() -> Person {
    let mut person = turned_off();
    person.sees(page(false), "load-2", 7_000);
    assert_eq!(person.badge(), "✓");
    person.later(10_000);
    person
}

#[test]
fn s1_a_quick_flip_on_a_fresh_load_gives_no_tick() {
    let mut person = turned_off();
    // LinkedIn dropped the save: the fresh load shows on, and the switch is flipped within the six
    // seconds after which an untouched switch is believed.
    person.sees(at(true, 2_000), "load-2", 2_000);
    let reply = person.later(300).sees(flipped(false, 0), "load-2", 2_300);
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_settling()])
    );
    assert!(matches!(person.standing(), Standing::Reverted { .. }));
    assert_eq!(person.badge(), "!");
    person
        .later(1_000)
        .sees(flipped(false, 1_000), "load-2", 3_300);
    assert_eq!(person.badge(), "…");
    let entry_names = entry_names(&person);
    assert_eq!(entry_names, ["on", "off", "unsteady", "on", "off"]);
}

#[test]
fn s1_a_flip_before_the_first_look_gives_no_tick() {
    let mut person = turned_off();
    let mut late = page(false);
    late.watch.from_the_start = false;
    let reply = person.sees(late, "load-2", 7_000);
    let sentences = [
        messages::guide_off_plain(),
        messages::guide_off_not_enough(),
        messages::guide_reload_key(),
    ];
    assert_eq!(guide_of(&reply).sentences, labelled(sentences));
    assert_eq!(person.badge(), "…");
}

#[test]
fn s4_turned_on_for_a_moment_in_an_older_tab() {
    let mut person = ticked();
    let mut older = page(false);
    older.earlier = vec![shown_earlier(false, false), shown_earlier(true, true)];
    older.watch.touched = true;
    older.switches[0].stable_ms = 0;
    // The page was opened long before, was never read, and is off again when it reports. It still
    // counts that it was on.
    person.sees(older, "load-0", 60_000);
    assert_eq!(person.badge(), "!");
    assert_eq!(entry_names(&person).last().unwrap(), "on");
}

#[test]
fn s5_a_page_from_a_cache_gives_no_tick() {
    for arrival in [Arrival::Cache, Arrival::History, Arrival::ServiceWorker] {
        let mut person = turned_off();
        let mut page = page(false);
        page.watch.arrival = arrival;
        person.sees(page, "load-2", 7_000);
        assert_eq!(person.badge(), "…", "{arrival:?}");
    }
}

#[test]
fn what_contradicts_a_tick_counts_before_it_is_certain() {
    let mut person = ticked();
    let reply = person.sees(at(true, 100), "load-3", 200);
    // It is too early to record on again, but enough to withdraw the tick.
    assert_eq!(
        guide_of(&reply).sentences,
        labelled([messages::guide_settling(), messages::guide_wait()])
    );
    assert_eq!(person.badge(), "…");
    // It is recorded only once.
    person.later(500).sees(at(true, 600), "load-3", 700);
    assert_eq!(entry_names(&person), ["on", "off", "off", "unsteady"]);
    // The page only drew it as on for a moment: off is seen, and a load that begins from now on
    // confirms.
    let mut corrected = page(false);
    corrected.earlier = vec![shown_earlier(true, false)];
    person.later(6_000).sees(corrected, "load-3", 7_000);
    assert_eq!(person.badge(), "…");
    person.later(10_000).sees(page(false), "load-4", 7_000);
    assert_eq!(person.badge(), "✓");
}

#[test]
fn flips_without_end_come_to_an_end_in_the_journal() {
    let mut person = ticked();
    let mut page = page(false);
    page.watch.touched = true;
    for flips in 1..60 {
        page.earlier.push(shown_earlier(flips % 2 == 0, true));
        page.switches[0].states = vec![(flips % 2 == 1).to_string()];
        page.switches[0].stable_ms = 50;
        person.later(50).sees(page.clone(), "load-2", 20_000);
    }
    assert_eq!(person.badge(), "!");
    let ons = entry_names(&person)
        .iter()
        .filter(|name| *name == "on")
        .count();
    assert!(ons < 12, "{:?}", entry_names(&person));
    assert_eq!(entry_names(&person).last().unwrap(), "unsteady");
}

#[test]
fn s7_what_keeps_from_looking_is_a_reading_with_words() {
    for (obstacle, why) in [
        (Obstacle::TooMuch, messages::reason_too_much()),
        (Obstacle::Interference, messages::reason_page_interferes()),
    ] {
        let mut person = Person::new();
        let mut page = page(false);
        page.obstacle = Some(obstacle);
        let reply = person.sees(page, "load-1", 7_000);
        let said = &guide_of(&reply).sentences[..1];
        assert_eq!(said, labelled([messages::guide_unreadable(why)]));
        assert_eq!(person.badge(), "?");
    }
    let mut person = Person::new();
    let mut cut = page(false);
    cut.switches[0].texts.cut = true;
    person.sees(cut, "load-1", 7_000);
    assert_eq!(entry_names(&person), ["toomuch"]);
}

#[test]
fn s10_nothing_seen_in_a_private_window_is_stored() {
    let mut person = ticked();
    let before = person.store.clone();
    let mut private = tab();
    private.private = true;
    for (on, says) in [
        (true, messages::guide_on()),
        (false, messages::guide_off_plain()),
    ] {
        let mut observation = page(on);
        observation.account.profile = "/in/ada".into();
        let decision = person.ask(
            private.clone(),
            &on_linkedin(Request::Observed { observation }),
        );
        let guide = guide_of(&decision.stored.reply);
        assert_eq!(guide.sentences, labelled([says, messages::guide_private()]));
        assert_eq!(person.store, before);
        assert_eq!(person.badge(), "✓");
    }
    for request in [
        open_switch(),
        Request::DeclareObjection,
        Request::NotObjecting,
    ] {
        person.ask(private.clone(), &on_linkedin(request));
        assert_eq!(person.store, before);
    }
}

#[test]
fn accounts_that_the_page_shows_are_told_apart() {
    let of = |on: bool, profile: &str| {
        let mut page = page(on);
        page.account.profile = profile.into();
        page
    };
    let mut person = Person::new();
    // The first look makes the key. Accounts get marks from the next look on.
    person.sees(of(true, "/in/ada"), "load-1", 7_000);
    person
        .later(10_000)
        .sees(of(false, "/in/ada"), "load-2", 7_000);
    person
        .later(10_000)
        .sees(of(false, "/in/bob"), "load-3", 7_000);
    assert_eq!(person.badge(), "…", "no tick of two accounts");
    person
        .later(10_000)
        .sees(of(false, "/in/bob"), "load-4", 7_000);
    assert_eq!(person.badge(), "✓");
    person
        .later(10_000)
        .sees(of(true, "/in/ada"), "load-5", 7_000);
    assert_eq!(person.badge(), "!");
    assert!(
        matches!(person.standing(), Standing::Training { .. }),
        "not on *again*"
    );
    // The store has nothing of the accounts themselves, and the key is not the id of an entry.
    let store = person.store.clone().unwrap();
    let key = &store[crate::store::keys::ACCOUNT_KEY];
    let journal = &store["journal"];
    assert!(
        !journal.contains("ada") && !journal.contains("bob") && !journal.contains(key.as_str())
    );
}

#[test]
fn time_is_right_after_the_clock_was_set() {
    for jump in [-30 * DAY, -3_600_000, 3_600_000, 30 * DAY] {
        let mut person = turned_off();
        person.later(jump).sees(page(false), "load-2", 7_000);
        assert_eq!(person.badge(), "✓", "{jump}");
        person
            .later(-jump + 10_000)
            .sees(page(true), "load-3", 7_000);
        assert_eq!(person.badge(), "!", "{jump}");
    }
}
