//! Computes how far each step is, as a sign and in words.

use crate::journal::{Standing, Step};
use crate::rights::{Objection, answer_due};
use crate::situation::{SettingSituation, Situation};
use crate::view::Progress;
use crate::words::{Message, messages};
use chrono::NaiveDate;

/// How far turning off a switch is, as a sign and in words.
pub(super) fn of_setting(setting: &SettingSituation) -> (Progress, Message) {
    match setting.state.standing {
        Standing::Objected {
            confirmed: Some(on),
            ..
        } => done(Some(on.date_naive())),
        Standing::Declared { at } => {
            let said = messages::status_declared(at.date_naive());
            (Progress::Said, said)
        }
        Standing::Objected { .. } => (Progress::Waiting, messages::next_confirm()),
        _ => done(None),
    }
}

/// How far a step beyond the switches is, as a sign and in words.
pub(in crate::view) fn of_step(situation: &Situation, step: Step) -> (Progress, Message) {
    match step {
        Step::Form | Step::Letter => match situation.steps.on(step) {
            None => done(None),
            Some(sent) => of_the_objection(situation, sent),
        },
        Step::Complaint => match situation.steps.on(Step::Complaint) {
            Some(on) => done(Some(on)),
            None => match situation.objection {
                Objection::Overdue { .. } | Objection::Answered { .. } => done(None),
                _ => (Progress::Later, messages::progress_not_yet()),
            },
        },
        Step::Research | Step::Answer | Step::Rest => done(situation.steps.on(step)),
    }
}

fn done(on: Option<NaiveDate>) -> (Progress, Message) {
    match on {
        Some(on) => (Progress::Done, messages::progress_done(on)),
        None => (Progress::Open, messages::progress_open()),
    }
}

/// The form and the letter each have a month of their own here, although the one sent first is the
/// one that counts.
fn of_the_objection(situation: &Situation, sent: NaiveDate) -> (Progress, Message) {
    let due = answer_due(sent);
    match situation.steps.on(Step::Answer).filter(|on| *on >= sent) {
        Some(on) => (Progress::Done, messages::progress_answered(on)),
        None if situation.person.now.date() > due => {
            (Progress::Overdue, messages::progress_overdue(sent, due))
        }
        None => (Progress::Waiting, messages::progress_due(sent, due)),
    }
}
