//! Platforms and settings that do not disturb each other.

use super::*;

#[test]
fn off_on_one_platform_moves_no_other() {
    let mut person = using(&["readable"]);
    person.sees_at(training(), false, "r-1");
    person.sees_at(training(), false, "r-2");
    assert!(objected(true)(person.standing_of(training())));
    assert_eq!(person.standing(), Standing::Unknown);
    assert_eq!(person.badge(), "!", "LinkedIn's");
    assert!(person.banner().is_some());
    assert_eq!(person.banner_on("readable"), None);
    person.sees(page(false), "l-1", 7_000);
    person.later(10_000).sees(page(false), "l-2", 7_000);
    assert!(objected(true)(person.standing()));
    assert_eq!(person.badge(), "✓", "both");
    person.sees_at(training(), true, "r-3");
    assert!(objected(true)(person.standing()), "on again on Readable");
    assert_eq!(person.badge(), "!");
    assert_eq!(person.banner(), None);
    assert!(person.banner_on("readable").is_some());
}

#[test]
fn off_on_the_second_setting_does_not_move_the_first() {
    let mut person = using(&["readable"]);
    person.sees_at(research(), false, "r-1");
    person.sees_at(research(), false, "r-2");
    assert!(objected(true)(person.standing_of(research())));
    assert_eq!(person.standing_of(training()), Standing::Unknown);
    assert_eq!(person.sign_of("readable"), "!");
    let banner = person.banner_on("readable").expect("about the first");
    assert!(
        format!("{banner:?}").contains("/settings/models"),
        "{banner:?}"
    );
}

/// The tooltip has a line for each, the most urgent first.
#[test]
fn the_badge_is_the_most_urgent_sign() {
    let mut person = using(&["readable", "told", "letter", "nothing-to-do"]);
    let badge = Badge::of(&person.everything());
    assert_eq!((&*badge.text, badge.title.len()), ("!", 5));
    person.about_setting(SettingId::FIRST, Request::NotObjecting);
    person.about_setting(training(), Request::NotObjecting);
    let told = setting_id("told", "ai-training");
    person.about_setting(told, Request::NotObjecting);
    let (step, on) = (crate::journal::Step::Letter, person.environment.now.date());
    person.about(invented::id("letter"), Request::TakeStep { step, on });
    assert_eq!(person.badge(), "…", "an answer of Letter is due");
    let all = person.everything();
    let first = Badge::of(&all).title.remove(0);
    let letter = person.on("letter");
    let sentence = crate::view::Status::of(&letter).sentence;
    assert_eq!(first, letter.platform.labelled(sentence));
}

/// Readable's second setting does not ask.
#[test]
fn a_setting_that_does_not_ask_takes_no_tick_away() {
    let mut person = using(&["readable"]);
    person.about_setting(SettingId::FIRST, Request::NotObjecting);
    person.sees_at(training(), false, "r-1");
    person.sees_at(training(), false, "r-2");
    assert_eq!(person.sign_of("readable"), "✓");
    let ticked = |person: &Person, why: &str| {
        assert_eq!(person.sign_of("readable"), "✓", "{why}");
        assert_eq!(person.badge(), "✓", "{why}");
        assert_eq!(person.banner_on("readable"), None, "{why}");
    };
    person.sees_at(research(), true, "s-1");
    ticked(&person, "on, and never seen off");
    let mut observation = page_of(research(), true);
    observation.switches.clear();
    observation.elapsed_ms = crate::reading::RENDER_TIMEOUT_MS;
    observation.load.opened_at = person.environment.now.epoch_ms();
    let asked = Addressed::to_platform(invented::id("readable"), Request::Observed { observation });
    person
        .later(20_000)
        .ask(tab_of(invented::id("readable")), &asked);
    let state = &person.on("readable").setting(research()).state.clone();
    assert!(state.unreadable_page.is_some());
    ticked(&person, "not readable");
    person.sees_at(research(), false, "s-2");
    ticked(&person, "off once");
    person.sees_at(research(), false, "s-3");
    ticked(&person, "off");
    person.later(30 * DAY).wake();
    ticked(&person, "before any reminder");
    person.sees_at(research(), true, "s-4");
    assert!(matches!(
        person.standing_of(research()),
        Standing::Reverted { .. }
    ));
    assert_eq!(
        (person.sign_of("readable").as_str(), person.badge()),
        ("!", "!")
    );
    let banner = person.banner_on("readable").expect("on again");
    assert!(format!("{banner:?}").contains("/settings/researchers"));
    person.about_setting(research(), Request::NotObjecting);
    ticked(&person, "the person does not mind");
}

#[test]
fn a_banner_is_closed_on_its_platform_alone() {
    let mut person = using(&["readable"]);
    person.on_page_of(training(), Request::DismissBanner);
    assert_eq!(person.banner_on("readable"), None);
    assert!(person.banner().is_some());
    person.on_page(Request::PostponeBanner);
    assert_eq!(person.banner(), None);
    assert_eq!(person.banner_on("readable"), None);
    let rings = person.alarm().expect("LinkedIn's banner comes back");
    person.environment.now = Moment::new(rings, 60).unwrap();
    person.wake();
    assert!(person.banner().is_some());
    assert_eq!(person.banner_on("readable"), None);
}

/// Two pages are read in turn, each of its own platform.
#[test]
fn two_platforms_write_in_turn() {
    let mut person = using(&["readable"]);
    for turn in 0..3 {
        let on = turn == 0;
        person
            .later(10_000)
            .sees(page(on), &format!("l-{turn}"), 7_000);
        person.sees_at(training(), on, &format!("r-{turn}"));
        person.sees_at(research(), on, &format!("s-{turn}"));
    }
    for setting in [SettingId::FIRST, training(), research()] {
        assert!(objected(true)(person.standing_of(setting)), "{setting:?}");
    }
    let journal = person.journal();
    let readings: Vec<_> = journal
        .entries()
        .iter()
        .filter(|one| one.is_reading())
        .collect();
    assert_eq!(readings.len(), 9);
    assert!(
        readings
            .iter()
            .all(|one| one.platform.is_some() && one.setting.is_some())
    );
    let orders: Vec<_> = journal.entries().iter().map(|one| one.order).collect();
    assert!(orders.is_sorted_by(|one, next| one < next));
}

#[test]
fn the_language_of_a_page_is_learned_for_its_platform_alone() {
    let mut person = using(&["readable"]);
    let mut observation = page_of(training(), true);
    observation.interface_language = "nl".into();
    let asked = Addressed::to_platform(invented::id("readable"), Request::Observed { observation });
    person.ask(tab_of(invented::id("readable")), &asked);
    assert_eq!(person.on("readable").interface_tag(), "nl");
    let all = person.everything();
    assert_eq!(all.on(PlatformId::LINKEDIN).interface_tag(), "en");
}
