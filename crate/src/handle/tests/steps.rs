//! Tests the steps beyond the switch: what is recorded, the month in which an answer is due, and
//! what follows after it.

use super::*;
use crate::journal::Step;
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A person whose objection was confirmed on 23 November 2026.
fn objected() -> Person {
    let mut person = Person::new();
    person.sees(page(false), "load-1", 2_000);
    person.later(10_000).sees(page(false), "load-2", 2_000);
    person
}

impl Person {
    fn takes(&mut self, step: Step, on: &str) -> Decision {
        self.in_popup(Request::TakeStep { step, on: day(on) })
    }

    fn goes_to(&mut self, moment: &str) -> &mut Self {
        let moment = chrono::DateTime::parse_from_rfc3339(moment).unwrap();
        self.environment.now = moment.into();
        self.wake();
        self
    }

    /// The only line of the tooltip.
    fn title(&self) -> crate::words::Message {
        let effects = &self.last.as_ref().unwrap().effects;
        let title = effects.iter().find_map(|effect| match effect {
            Effect::SetBadge { title, .. } => Some(title),
            _ => None,
        });
        let [line] = &title.unwrap()[..] else {
            panic!("not one line: {title:?}");
        };
        line.clone()
    }
}

#[test]
fn a_month_without_an_answer_is_told_on_its_first_day() {
    let mut person = objected();
    person.takes(Step::Form, "2026-11-20");
    assert_eq!(person.badge(), "✓");
    // 20 December is a Sunday, so the month ends on the 21st.
    person.goes_to("2026-12-21T23:59:00+01:00");
    assert_eq!(person.badge(), "✓");
    let rings = person.alarm().unwrap();
    person.environment.now = Moment::new(rings, 60).unwrap();
    person.wake();
    assert_eq!(person.environment.now.date(), day("2026-12-22"));
    assert_eq!(person.badge(), "§");
    let overdue = messages::status_overdue(day("2026-11-20"), day("2026-12-21"));
    assert_eq!([person.title()], labelled([overdue]));
    assert_eq!(person.banner(), None, "pages are left in peace");
    assert!(
        person.wake().changes.is_empty(),
        "it is derived, not written"
    );
}

#[test]
fn an_answer_a_complaint_or_leaving_it_ends_that() {
    for step in [Step::Answer, Step::Complaint, Step::Rest] {
        let mut person = objected();
        person.takes(Step::Letter, "2026-11-20");
        person.goes_to("2027-01-10T10:00:00+01:00");
        assert_eq!(person.badge(), "§");
        person.takes(step, "2027-01-10");
        assert_eq!(person.badge(), "✓", "{step:?}");
        person.in_popup(Request::TakeBackStep { step });
        assert_eq!(person.badge(), "§", "{step:?} taken back");
    }
}

#[test]
fn whoever_objected_in_writing_is_not_told_that_they_still_can() {
    for saw_it_on in [false, true] {
        let mut person = Person::new();
        if saw_it_on {
            person.sees(page(true), "load-1", 5_000);
        }
        person.takes(Step::Form, "2026-11-20");
        let sent = labelled([messages::status_sent(day("2026-11-20"))]);
        assert_eq!(person.badge(), "!", "the switch may still be on");
        assert_eq!([person.title()][..], sent[..]);
        assert_eq!(person.banner().unwrap().sentences, sent);
        // Once the month is over, that is said, whether or not the switch is off.
        person.goes_to("2027-01-10T10:00:00+01:00");
        assert_eq!(person.badge(), "§");
        let overdue = messages::status_overdue(day("2026-11-20"), day("2026-12-21"));
        let overdue = labelled([overdue]);
        assert_eq!([person.title()][..], overdue[..]);
        assert_eq!(person.banner().unwrap().sentences, overdue);
        person.in_popup(Request::NotObjecting);
        assert_eq!(person.badge(), "");
    }
}

#[test]
fn a_switch_that_is_on_again_is_said_before_an_answer_that_is_overdue() {
    let mut person = objected();
    person.takes(Step::Form, "2026-11-20");
    person.goes_to("2027-01-10T10:00:00+01:00");
    person.sees(page(true), "load-9", 5_000);
    assert!(matches!(person.standing(), Standing::Reverted { .. }));
    assert_eq!(person.badge(), "!");
}

#[test]
fn the_reminder_to_look_again_keeps_its_own_words() {
    let mut person = objected();
    person.takes(Step::Form, "2026-11-20");
    person.goes_to("2027-04-01T10:00:00+02:00");
    assert_eq!(person.badge(), "§");
    let banner = person.banner().expect("the reminder's banner");
    let since = day("2026-11-23");
    assert_eq!(
        banner.sentences,
        labelled([messages::reminder_seen(129, since)])
    );
}

#[test]
fn a_day_that_cannot_be_is_no_entry() {
    let mut person = objected();
    for on in ["2026-11-24", "2018-05-24", "9999-12-31"] {
        assert!(person.takes(Step::Form, on).changes.is_empty(), "{on}");
    }
    let nothing = Request::TakeBackStep { step: Step::Form };
    assert!(person.in_popup(nothing).changes.is_empty());
}

#[test]
fn only_the_person_notes_steps() {
    let mut person = objected();
    let request = Request::TakeStep {
        step: Step::Rest,
        on: day("2026-11-23"),
    };
    let decision = person.on_page(request);
    assert!(matches!(decision.stored.reply, Reply::Refused { .. }));
    assert!(decision.changes.is_empty());
}
