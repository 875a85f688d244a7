//! The cards of the steps that are written and sent: form, letter and complaint.

use super::{of_step, opening, visit};
use crate::journal::Step;
use crate::platform::Source;
use crate::request::{Addressed, Request};
use crate::rights::{DayProblem, Law};
use crate::situation::Situation;
use crate::view::step_notes::{answer, notes};
use crate::view::steps::sources;
use crate::view::{Action, ExtensionPage, Item, Weight};
use crate::words::messages;

pub(super) fn form(
    situation: &Situation,
    source: Source,
    problem: Option<(Step, DayProblem)>,
) -> Vec<Item> {
    let (achieves, does_not) = match situation.person.law {
        Some(_) => (
            messages::step_form_achieves(),
            messages::step_form_does_not(),
        ),
        None => (
            messages::step_form_achieves_outside(),
            messages::step_form_does_not_outside(),
        ),
    };
    let why = if situation.settings.is_empty() {
        messages::step_form_only_why()
    } else {
        messages::step_form_why()
    };
    let mut items = opening(of_step(situation, Step::Form), [why, achieves, does_not], 2);
    items.push(Item::Actions(vec![visit(
        messages::action_open_form(),
        source.url.to_owned(),
    )]));
    items.extend(notes(
        situation,
        Step::Form,
        messages::action_step_sent(),
        problem,
    ));
    items.extend(answer(situation, Step::Form, problem));
    items
}

pub(super) fn letter(
    situation: &Situation,
    law: Law,
    problem: Option<(Step, DayProblem)>,
) -> Vec<Item> {
    let mut items = opening(
        of_step(situation, Step::Letter),
        [
            messages::step_letter_why(),
            messages::step_letter_achieves(),
            messages::step_form_does_not(),
        ],
        5,
    );
    items.extend(sources::right(law));
    items.push(Item::Actions(vec![ExtensionPage::Letter.open_about(
        situation.platform.id(),
        messages::action_write_letter(),
        Weight::Secondary,
    )]));
    items.extend(notes(
        situation,
        Step::Letter,
        messages::action_step_sent(),
        problem,
    ));
    items.extend(answer(situation, Step::Letter, problem));
    items.push(Item::Paragraph(messages::clock_rules()));
    items.extend(sources::periods(law));
    items
}

pub(super) fn complaint(
    situation: &Situation,
    law: Law,
    problem: Option<(Step, DayProblem)>,
) -> Vec<Item> {
    let (why, achieves) = match law {
        Law::Gdpr => (
            messages::step_complaint_why(),
            messages::step_complaint_achieves(),
        ),
        Law::UkGdpr => (
            messages::step_complaint_why_uk(),
            messages::step_complaint_achieves(),
        ),
        Law::GdprAndSwissAct => (
            messages::step_report_why(),
            messages::step_report_achieves(),
        ),
    };
    let mut items = opening(
        of_step(situation, Step::Complaint),
        [why, achieves, messages::step_complaint_does_not()],
        10,
    );
    items.push(Item::Paragraph(messages::complaint_object_first()));
    match law {
        Law::Gdpr => items.push(Item::Paragraph(messages::complaint_lead_authority())),
        Law::UkGdpr => items.push(Item::Paragraph(messages::complaint_first_uk())),
        Law::GdprAndSwissAct => {}
    }
    items.extend(sources::right(law));
    let mut actions = vec![ExtensionPage::Complaint.open_about(
        situation.platform.id(),
        messages::action_write_complaint(),
        Weight::Secondary,
    )];
    if situation.overdue_answer().is_some() {
        actions.push(Action::send(
            messages::action_rest(),
            Weight::Secondary,
            Addressed::to_platform(
                situation.platform.id(),
                Request::TakeStep {
                    step: Step::Rest,
                    on: situation.person.now.date(),
                },
            ),
        ));
    }
    items.push(Item::Actions(actions));
    items.extend(notes(
        situation,
        Step::Complaint,
        messages::action_step_sent(),
        problem,
    ));
    items
}
