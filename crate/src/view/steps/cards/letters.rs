//! The steps that are written and sent: form, letter and complaint.

use super::{Card, of_step, visit};
use crate::journal::Step;
use crate::platform::Source;
use crate::request::{Addressed, Request};
use crate::rights::Law;
use crate::situation::Situation;
use crate::view::step_notes::{answer, notes};
use crate::view::steps::sources;
use crate::view::{Action, AskedDay, ExtensionPage, Item, Weight};
use crate::words::messages;

pub(super) fn form(situation: &Situation, source: Source, asked: Option<AskedDay>) -> Card {
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
    let open = visit(messages::action_open_form(), source.url.to_owned());
    let sent = messages::action_step_sent();
    let mut rest = vec![
        Item::Actions(vec![open]),
        notes(situation, Step::Form, sent, asked),
    ];
    rest.extend(answer(situation, Step::Form, asked));
    Card {
        id: "form",
        name: messages::step_form(),
        progress: of_step(situation, Step::Form),
        minutes: 2,
        reasons: [why, achieves, does_not],
        rest,
    }
}

pub(super) fn letter(situation: &Situation, law: Law, asked: Option<AskedDay>) -> Card {
    let mut rest: Vec<_> = sources::right(law).collect();
    rest.push(Item::Actions(vec![ExtensionPage::Letter.open_about(
        situation.platform.id(),
        messages::action_write_letter(),
        Weight::Secondary,
    )]));
    let sent = messages::action_step_sent();
    rest.push(notes(situation, Step::Letter, sent, asked));
    rest.extend(answer(situation, Step::Letter, asked));
    rest.push(Item::Paragraph(messages::clock_rules()));
    rest.extend(sources::periods(law));
    Card {
        id: "letter",
        name: messages::step_letter(),
        progress: of_step(situation, Step::Letter),
        minutes: 5,
        reasons: [
            messages::step_letter_why(),
            messages::step_letter_achieves(),
            messages::step_form_does_not(),
        ],
        rest,
    }
}

pub(super) fn complaint(situation: &Situation, law: Law, asked: Option<AskedDay>) -> Card {
    let (name, write, why, achieves) = match law {
        Law::Gdpr => (
            messages::step_complaint(),
            messages::action_write_complaint(),
            messages::step_complaint_why(),
            messages::step_complaint_achieves(),
        ),
        Law::UkGdpr => (
            messages::step_complaint(),
            messages::action_write_complaint(),
            messages::step_complaint_why_uk(),
            messages::step_complaint_achieves(),
        ),
        Law::GdprAndSwissAct => (
            messages::step_report(),
            messages::action_write_report(),
            messages::step_report_why(),
            messages::step_report_achieves(),
        ),
    };
    let mut rest = vec![Item::Paragraph(messages::complaint_object_first())];
    match law {
        Law::Gdpr => rest.push(Item::Paragraph(messages::complaint_lead_authority())),
        Law::UkGdpr => rest.push(Item::Paragraph(messages::complaint_first_uk())),
        Law::GdprAndSwissAct => {}
    }
    rest.extend(sources::right(law));
    let mut actions = vec![ExtensionPage::Complaint.open_about(
        situation.platform.id(),
        write,
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
    rest.push(Item::Actions(actions));
    let sent = messages::action_step_sent();
    rest.push(notes(situation, Step::Complaint, sent, asked));
    Card {
        id: "complaint",
        name,
        progress: of_step(situation, Step::Complaint),
        minutes: 10,
        reasons: [why, achieves, messages::step_complaint_does_not()],
        rest,
    }
}
