//! Tests the person's choices: "Later", closing the banner, not minding, quiet mode, languages,
//! region, reminder.

use super::*;
use crate::journal::ReminderDays;
use crate::region::Region;
use crate::words::Language;

#[test]
fn later_is_seven_days() {
    let mut person = Person::new();
    person.on_page(Request::PostponeBanner);
    assert_eq!(person.banner(), None);
    assert_eq!(person.scripts(), [ContentScriptKind::Guide]);
    assert_eq!(person.badge(), "!", "the badge still says it");
    let rings = person.alarm().expect("to come back");
    person.later(6 * DAY).wake();
    assert_eq!(person.banner(), None);
    person.environment.now = Moment::new(rings, 60).unwrap();
    person.wake();
    assert!(person.banner().is_some());
}

#[test]
fn a_closed_banner_stays_closed() {
    let mut person = Person::new();
    person.on_page(Request::DismissBanner);
    for days in [0, 1, 30, 365] {
        person.later(days * DAY).wake();
        assert_eq!(person.banner(), None);
    }
    person.sees(page(true), "load-1", 2_000);
    assert_eq!(person.banner(), None, "not even when the switch is seen on");
}

#[test]
fn not_minding_is_silence() {
    for from_page in [false, true] {
        let mut person = Person::new();
        if from_page {
            person.on_page(Request::NotObjecting);
        } else {
            person.in_popup(Request::NotObjecting);
        }
        assert_eq!(
            (person.badge(), person.banner(), person.alarm()),
            ("", None, None)
        );
        assert_eq!(person.scripts(), [ContentScriptKind::Guide]);
        let reply = person.later(DAY).sees(page(true), "load-1", 2_000);
        assert_eq!(reply, SILENCE, "nothing on the settings page either");
        person.in_popup(Request::Reconsider);
        assert_eq!(person.badge(), "!");
        assert!(person.banner().is_some());
    }
}

#[test]
fn quiet_mode_inserts_nothing_and_still_reads() {
    let mut person = Person::new();
    person.in_popup(Request::ChooseQuietMode { quiet: true });
    assert_eq!(person.banner(), None);
    assert_eq!(person.scripts(), [ContentScriptKind::Guide]);
    let reply = person.sees(page(false), "load-1", 2_000);
    assert_eq!(reply, SILENCE);
    assert_eq!(person.badge(), "…");
    person.in_popup(Request::ChooseQuietMode { quiet: false });
    assert_eq!(person.badge(), "…");
}

#[test]
fn without_host_access_nothing_is_registered() {
    let mut person = Person::new();
    person.environment.granted.clear();
    person.in_popup(open_switch());
    assert!(person.scripts().is_empty());
    assert_eq!(person.banner(), None);
    assert_eq!(person.badge(), "!");
    person.environment.granted = all_hosts();
    person.wake();
    assert!(person.banner().is_some());
}

#[test]
fn the_page_teaches_the_language_of_its_interface() {
    let mut person = Person::new();
    person.on_page(open_switch());
    let id = "x".to_owned().try_into().unwrap();
    let opened = open(&person.store, &id, person.environment.now, "");
    let situation = crate::situation::tests::on_linkedin(&opened, &person.environment);
    assert_eq!(situation.interface_tag(), "fr");
    assert_eq!(
        situation.person.language.folder(),
        "en",
        "which is not Veto's own"
    );
}

#[test]
fn dates_are_written_as_in_ones_own_country_where_it_speaks_the_language() {
    let check = |languages: &[&str], chosen: Option<&str>, expect: &str| {
        let mut person = Person::new();
        let languages = languages.iter().map(|tag| (*tag).to_owned());
        person.environment.languages = languages.collect();
        if let Some(language) = chosen.and_then(Language::named) {
            let language = Some(language);
            person.in_popup(Request::ChooseLanguage { language });
        }
        assert_eq!(person.wake().locale.as_str(), expect, "{chosen:?}");
    };
    check(&["de-AT", "fr-CH"], None, "de-AT");
    check(&["de-AT", "fr-CH"], Some("fr"), "fr-CH");
    check(&["de-AT"], Some("nl"), "nl");
}

#[test]
fn the_day_on_which_later_is_over_rings_no_more() {
    let mut person = Person::new();
    person.on_page(Request::PostponeBanner);
    for days in 1..=9 {
        person.later(DAY).wake();
        let now = person.environment.now.epoch_ms();
        assert!(person.alarm().is_none_or(|at| at > now), "after {days}");
    }
}

#[test]
fn every_choice_is_noted_as_it_was_made() {
    let check = |request: Request, expect: EntryKind| {
        let mut person = Person::new();
        person.in_popup(request);
        let journal = person.journal();
        let [noted] = journal.entries() else {
            panic!("{journal:?}");
        };
        assert_eq!(noted.what, expect);
    };
    for region in [Some(Region::Canada), None] {
        let request = Request::ChooseRegion { region };
        check(request, EntryKind::RegionChosen { region });
    }
    for tag in [Some("nl"), None] {
        let request = Request::ChooseLanguage {
            language: tag.and_then(Language::named),
        };
        let language = tag.map(str::to_owned);
        check(request, EntryKind::LanguageChosen { language });
    }
    let language = |text: &str| Some(text.to_owned());
    // Text of a page or a list is cut off, never refused.
    let long = "x".repeat(1_000);
    for (asked, noted) in [
        (language(" it "), language("it")),
        (language(&long), language(&long[..200])),
        (None, None),
    ] {
        let request = Request::ChooseInterfaceLanguage { language: asked };
        let expect = EntryKind::InterfaceLanguageChosen { language: noted };
        check(request, expect);
    }
    for quiet in [true, false] {
        let request = Request::ChooseQuietMode { quiet };
        check(request, EntryKind::QuietModeChosen { quiet });
    }
    for days in [Some(ReminderDays::ALL[3]), None] {
        let request = Request::ChooseReminder { days };
        let days = days.map(ReminderDays::number);
        check(request, EntryKind::ReminderChosen { days });
    }
}
