//! Takes an invented platform of each remedy through journal, badge, popup, banner, steps, letter,
//! calendar and sync.

use super::*;
use crate::calendar;
use crate::journal::Step;
use crate::letter::Draft;
use crate::view::{LetterKind, Recorded, letter, next_steps, popup, record, welcome};
use crate::words::Localizer;
use crate::words::tests::{Plain, shipped};

const ALL: [&str; 5] = ["readable", "told", "form", "letter", "nothing-to-do"];

impl Person {
    fn took(&mut self, slug: &str, step: Step) {
        let on = self.environment.now.date();
        self.about(invented::id(slug), Request::TakeStep { step, on });
    }

    /// The names of the calendar's dates of a platform.
    fn dates(&self, slug: &str) -> Vec<String> {
        let dates = calendar::dates(&self.on(slug)).into_iter();
        dates.map(|date| date.name).collect()
    }
}

#[test]
fn using_a_platform_is_noted_with_its_name() {
    for slug in ALL {
        let person = using(&[slug]);
        let journal = person.journal();
        let [entry] = journal.entries() else {
            panic!("{journal:?}");
        };
        assert_eq!(entry.what, EntryKind::PlatformUsed);
        let platform = entry.platform.as_ref().map(crate::platform::Slug::as_str);
        assert_eq!((platform, &entry.setting), (Some(slug), &None));
        assert!(person.on(slug).followed);
        assert_eq!(person.standing(), Standing::Unknown);
    }
}

#[test]
fn only_what_is_read_is_registered_and_published() {
    let person = using(&ALL);
    for slug in ALL {
        let is_read = slug == "readable";
        assert_eq!(person.is_registered(slug), is_read, "{slug}");
        assert_eq!(person.banner_on(slug).is_some(), is_read, "{slug}");
        assert_eq!(person.access_on(slug).is_some(), is_read, "{slug}");
    }
}

#[test]
fn read_is_seen_off_and_confirmed() {
    let mut person = using(&["readable"]);
    assert_eq!(person.sign_of("readable"), "!");
    let decision = person.about_setting(training(), open_switch());
    let opens = Effect::OpenPage {
        url: "https://readable.example/settings/models".into(),
        tab: None,
    };
    assert_eq!(decision.stored.effects.last(), Some(&opens));
    let reply = person.sees_at(training(), true, "r-1");
    let platform = invented::id("readable").platform();
    let expect = platform.labelled(messages::guide_on());
    assert_eq!(guide_of(&reply).sentences, [expect]);
    let reply = person.sees_at(training(), false, "r-2");
    assert_eq!(guide_of(&reply).ring, Some(0));
    assert_eq!(person.sign_of("readable"), "…");
    person.sees_at(training(), false, "r-3");
    assert_eq!(person.sign_of("readable"), "✓");
    assert_eq!(
        person.dates("readable"),
        ["readable-ai-training-look-again"]
    );
}

/// Nothing can confirm what the person says, so no sign waits for it.
#[test]
fn told_is_the_persons_word() {
    let mut person = using(&["told"]);
    let setting = setting_id("told", "ai-training");
    assert_eq!(person.on("told").access, Access::NotNeeded);
    assert_eq!(person.on("told").setting(setting).mode, Mode::Told);
    assert_eq!(person.sign_of("told"), "!");
    person.about_setting(setting, Request::DeclareObjection);
    assert!(matches!(
        person.standing_of(setting),
        Standing::Declared { .. }
    ));
    assert_eq!(person.sign_of("told"), "");
    assert_eq!(person.dates("told"), ["told-ai-training-look-again"]);
    person.later(90 * DAY).wake();
    assert_eq!(person.sign_of("told"), "↻");
}

#[test]
fn a_form_or_a_letter_waits_for_its_answer() {
    for (slug, step) in [("form", Step::Form), ("letter", Step::Letter)] {
        let mut person = using(&[slug]);
        person.about_setting(SettingId::FIRST, Request::NotObjecting);
        assert_eq!((&*person.sign_of(slug), person.badge()), ("!", "!"));
        person.took(slug, step);
        assert_eq!((&*person.sign_of(slug), person.badge()), ("…", "…"));
        let expect = [format!("{slug}-answer-due"), format!("{slug}-month-over")];
        assert_eq!(person.dates(slug), expect);
        let linkedin = person.everything().on(PlatformId::LINKEDIN).clone();
        assert_eq!(linkedin.objection, crate::rights::Objection::NotSent);
        let rings = person.alarm().expect("the month");
        person.environment.now = Moment::new(rings, 60).unwrap();
        person.wake();
        assert_eq!((&*person.sign_of(slug), person.badge()), ("§", "§"));
        person.took(slug, Step::Answer);
        assert_eq!((&*person.sign_of(slug), person.badge()), ("", ""));
    }
}

#[test]
fn not_minding_where_there_is_no_switch_is_the_step_rest() {
    for slug in ["form", "letter"] {
        let mut person = using(&[slug]);
        person.took(slug, Step::Rest);
        assert_eq!(person.sign_of(slug), "", "{slug}");
        let step = Step::Rest;
        person.about(invented::id(slug), Request::TakeBackStep { step });
        assert_eq!(person.sign_of(slug), "!", "{slug}");
    }
}

#[test]
fn nothing_to_do_raises_no_sign() {
    let mut person = using(&["nothing-to-do"]);
    person.about_setting(SettingId::FIRST, Request::NotObjecting);
    for days in [0, 1, 365] {
        person.later(days * DAY).wake();
        assert_eq!(
            (&*person.sign_of("nothing-to-do"), person.badge()),
            ("", "")
        );
        assert_eq!(person.alarm(), None);
    }
    assert!(person.dates("nothing-to-do").is_empty());
    let status = crate::view::Status::of(&person.on("nothing-to-do"));
    assert_eq!(status.sentence, messages::next_nothing_to_do());
}

/// Every page of every remedy has its words, at first and when something was done.
#[test]
fn every_page_has_words() {
    let catalogues = [shipped("en")];
    let localizer = Localizer::new(&catalogues, &Plain);
    let mut person = using(&ALL);
    for done in [false, true] {
        if done {
            person.sees_at(training(), false, "r-1");
            let told = setting_id("told", "ai-training");
            person.about_setting(told, Request::DeclareObjection);
            person.took("form", Step::Form);
            person.took("letter", Step::Letter);
        }
        for slug in ALL {
            let situation = person.on(slug);
            let everything = person.everything();
            let page = popup(&everything, &[]);
            let recorded = Recorded {
                everything: person.everything(),
                platform: Some(invented::id(slug)),
                journal: person.journal(),
                version: "0.2.0".into(),
                import: None,
                deletion: None,
            };
            let record = record(&recorded);
            let steps = next_steps(&situation, None, None);
            for status in [
                &page.status,
                &welcome(&everything, None).page.status,
                &record.page.status,
            ] {
                for message in [&status.sentence, &status.next] {
                    let said = localizer.say(message);
                    assert!(!said.is_empty() && !said.contains('$'), "{slug}: {said}");
                }
            }
            assert!(!steps.page.blocks.is_empty(), "{slug}");
            let labelled = situation
                .platform
                .labelled(record.page.status.sentence.clone());
            assert_eq!(record.receipt.status, labelled, "{slug}");
            let letter = letter(LetterKind::Objection, &Draft::default(), &situation, None);
            let text = letter.expect("a right to object").document.text(&localizer);
            assert!(text.contains("Invented Ltd"), "{slug}: {text}");
            assert!(!text.contains("LinkedIn Ireland"), "{slug}: {text}");
            let file = calendar::file(&situation, &person.journal(), &localizer);
            let events = file.matches("BEGIN:VEVENT").count();
            assert_eq!(events, calendar::dates(&situation).len(), "{slug}");
        }
    }
}

#[test]
fn the_guide_and_the_banner_lead_to_their_own_platform() {
    let person = using(&["readable"]);
    let on_linkedin = format!("{:?}", person.banner());
    let on_readable = format!("{:?}", person.banner_on("readable"));
    assert!(on_linkedin.contains(LINKEDIN) && !on_linkedin.contains("readable"));
    assert!(on_readable.contains("https://readable.example/") && !on_readable.contains("linkedin"));
}

#[test]
fn every_remedy_comes_to_the_other_device() {
    let mut one = using(&ALL);
    one.name = "a";
    one.in_popup(Request::ChooseSync { on: true });
    one.sees_at(training(), false, "r-1");
    one.sees_at(training(), false, "r-2");
    one.took("form", Step::Form);
    let mut other = Person {
        name: "b",
        ..Person::new()
    };
    other.environment.now = one.environment.now;
    other.in_popup(Request::ChooseSync { on: true });
    other.synced = one.synced.clone();
    other.wake();
    assert_eq!(other.journal(), one.journal());
    for slug in ALL {
        assert!(other.on(slug).followed, "{slug}");
        assert_eq!(other.sign_of(slug), one.sign_of(slug), "{slug}");
    }
    assert!(objected(true)(other.standing_of(training())));
    // Each device has its own permissions.
    other.revoke("readable");
    other.wake();
    assert!(!other.is_registered("readable"));
    assert_eq!(other.on("readable").setting(training()).mode, Mode::Told);
}
