//! Writes the complaint to a supervisory authority (GDPR, article 77), with the facts from the
//! journal.
//!
//! The United Kingdom no longer has such an article: the right is in section 165 of the Data
//! Protection Act 2018 (<https://www.legislation.gov.uk/ukpga/2025/18/section/103>).

use super::document::{AddressLine, Document, Paragraph};
use super::draft::Draft;
use super::language::chosen_language;
use super::objection::{controller, controller_name, sender, setting};
use super::seen_off;
use crate::journal::Step;
use crate::rights::authority::Demand;
use crate::rights::{Authority, Law, Objection};
use crate::situation::Situation;
use crate::words::{Argument, Message, messages};
use chrono::NaiveDate;

/// The complaint under `law`. Its recipient is empty if no authority is known.
#[must_use]
pub fn complaint(
    draft: &Draft,
    law: Law,
    authority: Option<&Authority>,
    situation: &Situation,
) -> Document {
    let controller = controller_name(situation);
    let language = chosen_language(draft, authority, situation);
    let recipient = authority.map_or("", |one| one.names.in_language(language).value);
    let mut sender = sender(draft, situation);
    sender.extend(identification(draft, authority));
    Document {
        sender,
        recipient: AddressLine::plain(recipient).collect(),
        day: situation.person.now.date(),
        subject: match law {
            Law::Gdpr => messages::complaint_subject_gdpr(controller),
            Law::UkGdpr => messages::complaint_subject_uk(controller),
            Law::GdprAndSwissAct => messages::complaint_subject_swiss(controller),
        },
        body: body(draft, law, authority, situation),
        closing: messages::letter_closing(),
        signature: draft.name.clone(),
    }
}

fn body(
    draft: &Draft,
    law: Law,
    authority: Option<&Authority>,
    situation: &Situation,
) -> Vec<Paragraph> {
    let mut body = vec![Paragraph::Message(messages::letter_salutation())];
    // In Switzerland, the subject already says that this is a report.
    if law == Law::Gdpr
        && let Some(names) = authority.and_then(Authority::procedure)
    {
        let name = names.in_language(chosen_language(draft, authority, situation));
        let name = Argument::quoted(name.value, name.language);
        body.push(Paragraph::Message(messages::complaint_procedure(name)));
    }
    if let Some(controller) = controller(situation) {
        body.push(Paragraph::Message(messages::complaint_controller(
            controller.name,
            controller.address.join(", ").as_str(),
            Argument::Country(controller.country),
        )));
    }
    body.extend([
        Paragraph::Message(messages::complaint_facts()),
        Paragraph::List(facts(law, situation)),
    ]);
    if demands(authority, Demand::DayOfKnowledge)
        && let Some(on) = day_of_knowledge(situation)
    {
        body.push(Paragraph::Message(messages::complaint_knowledge(on)));
    }
    if !draft.story.is_empty() {
        body.push(Paragraph::own(&draft.story));
    }
    body.extend(claims(law, situation));
    body.push(Paragraph::Message(match law {
        Law::Gdpr => messages::complaint_ask_gdpr(),
        Law::UkGdpr => messages::complaint_ask_uk(),
        Law::GdprAndSwissAct => messages::complaint_ask_swiss(),
    }));
    // The lead authority needs no hint to itself. Those under other laws are outside the
    // one-stop-shop.
    let lead = situation.platform.lead_authority;
    let is_lead = authority.is_some_and(|authority| Some(authority.country()) == lead);
    if law == Law::Gdpr && lead.is_some() && !is_lead {
        body.push(Paragraph::Message(messages::complaint_lead()));
    }
    body.push(Paragraph::Message(messages::complaint_annexes()));
    body.push(Paragraph::List(annexes(authority, situation)));
    body
}

fn demands(authority: Option<&Authority>, demand: Demand) -> bool {
    authority.is_some_and(|authority| authority.demands(demand))
}

/// What the authority identifies the person by, if it asks for that.
fn identification(draft: &Draft, authority: Option<&Authority>) -> Option<AddressLine> {
    let details = authority?.identification()?.value;
    let typed = &draft.identification;
    (!typed.is_empty()).then(|| AddressLine::Plain(format!("{details}: {typed}")))
}

/// The day on which the person learnt that the controller does not comply: the day of its answer,
/// or the first one after the month for it.
fn day_of_knowledge(situation: &Situation) -> Option<NaiveDate> {
    match situation.objection {
        Objection::Answered { on, .. } => Some(on),
        Objection::Overdue { due, .. } => due.succ_opt(),
        Objection::NotSent | Objection::AnswerDue { .. } => None,
    }
}

/// The facts that the journal knows, in order of their day.
fn facts(law: Law, situation: &Situation) -> Vec<Message> {
    let steps = &situation.steps;
    let training = |start| {
        let fact = messages::complaint_fact_training(start);
        (start, situation.platform.labelled(fact))
    };
    let mut facts: Vec<_> = situation.phase.start().map(training).into_iter().collect();
    if let Some((on, setting)) = seen_off(situation).zip(setting(situation)) {
        facts.push((on, messages::complaint_fact_setting(on, setting)));
    }
    if let Some(on) = steps.on(Step::Form) {
        facts.push((on, messages::complaint_fact_form(on)));
    }
    if let Some(on) = steps.on(Step::Letter) {
        facts.push((on, messages::complaint_fact_letter(on)));
    }
    match situation.objection {
        Objection::Overdue { due, .. } => facts.push((
            due,
            match law {
                Law::Gdpr => messages::complaint_fact_overdue(due),
                Law::UkGdpr => messages::complaint_fact_overdue_uk(due),
                Law::GdprAndSwissAct => messages::complaint_fact_overdue_swiss(due),
            },
        )),
        Objection::Answered { on, .. } => {
            facts.push((on, messages::complaint_fact_answer(on)));
        }
        Objection::NotSent | Objection::AnswerDue { .. } => {}
    }
    facts.sort_by_key(|(on, _)| *on);
    facts.into_iter().map(|(_, fact)| fact).collect()
}

/// The infringements that the person complains about.
fn claims(law: Law, situation: &Situation) -> Vec<Paragraph> {
    if law == Law::GdprAndSwissAct {
        return vec![Paragraph::Message(messages::complaint_claims_swiss())];
    }
    let mut claims = vec![messages::complaint_claim_objection()];
    if matches!(situation.objection, Objection::Overdue { .. }) {
        claims.push(match law {
            Law::UkGdpr => messages::complaint_claim_period_uk(),
            _ => messages::complaint_claim_period(),
        });
    }
    vec![
        Paragraph::Message(messages::complaint_claims()),
        Paragraph::List(claims),
    ]
}

fn annexes(authority: Option<&Authority>, situation: &Situation) -> Vec<Message> {
    let mut annexes = vec![messages::annex_objection()];
    if matches!(situation.objection, Objection::Answered { .. }) {
        annexes.push(messages::annex_answer());
    }
    if demands(authority, Demand::IdentityDocument) {
        annexes.push(messages::annex_identity_document());
    }
    annexes.push(messages::annex_record());
    annexes
}
