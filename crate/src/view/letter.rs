//! The pages on which the letter of objection and the complaint are written: the fields, the finished text, and what to do with it.

mod authority;
mod fields;

pub use fields::{ChosenAuthority, DraftChoice, DraftField, DraftTick, FieldKind, Named, Part};

use super::page::link;
use super::steps::notes;
use super::{Action, Deed, Item, OwnPage, Weight};
use crate::journal::Step;
use crate::letter::{Document, Draft, LetterLanguage, complaint, objection, purposes};
use crate::rights::{Authority, DayProblem, Law};
use crate::situation::Situation;
use crate::words::{Language, Message, messages};
use authority::own_authority;
use fields::fields;

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterKind {
    /// To the controller.
    Objection,
    /// To a supervisory authority.
    Complaint,
}

/// The whole page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterPage {
    /// The language of the page.
    pub language: Language,
    /// The language of the text.
    pub letter_language: Language,
    /// Title of the page.
    pub title: Message,
    /// Its heading.
    pub heading: Message,
    /// What becomes of what is typed.
    pub note: Message,
    /// Headings above the fields, the text, and what to do with it.
    pub headings: [Message; 3],
    /// The fields.
    pub fields: Vec<DraftField>,
    /// What is missing from a text that could be sent.
    pub missing: Vec<Message>,
    /// The text.
    pub document: Document,
    /// The address that a mail goes to, where one is known.
    pub email: Option<&'static str>,
    /// What to do with it.
    pub send: Vec<Item>,
    /// What the page is not.
    pub notice: Message,
}

/// The page for a situation and a draft; outside Europe there is none.
#[must_use]
pub fn letter(
    kind: LetterKind,
    draft: &Draft,
    situation: &Situation,
    problem: Option<(Step, DayProblem)>,
) -> Option<LetterPage> {
    let law = situation.law?;
    let authority = own_authority(draft, situation);
    let (title, heading, document, email) = match kind {
        LetterKind::Objection => (
            messages::letter_title(),
            messages::letter_heading(),
            objection(draft, law, situation),
            None,
        ),
        LetterKind::Complaint => (
            messages::complaint_title(),
            messages::complaint_heading(),
            complaint(draft, law, authority, situation),
            authority.and_then(|authority| authority.email),
        ),
    };
    Some(LetterPage {
        language: situation.language,
        letter_language: match draft.language {
            Some(LetterLanguage::Controllers) => Language::ENGLISH,
            Some(LetterLanguage::Own) | None => situation.language,
        },
        title,
        heading,
        note: messages::draft_note(),
        headings: [
            messages::heading_fields(),
            messages::heading_preview(),
            messages::heading_send(),
        ],
        fields: fields(kind, draft, law, authority, situation),
        missing: missing(kind, draft, law, authority),
        document,
        email,
        send: send(kind, email, situation, problem),
        notice: messages::legal_notice(),
    })
}

/// What came of copying the text.
#[must_use]
pub fn copied(done: bool) -> Message {
    if done {
        messages::copied()
    } else {
        messages::copy_refused()
    }
}

fn missing(
    kind: LetterKind,
    draft: &Draft,
    law: Law,
    authority: Option<&Authority>,
) -> Vec<Message> {
    let mut missing = Vec::new();
    if draft.name.is_empty() {
        missing.push(messages::missing_name());
    }
    if draft.contact.is_empty() {
        missing.push(messages::missing_contact());
    }
    if kind == LetterKind::Objection && purposes(draft, law).next().is_none() {
        missing.push(messages::missing_purpose());
    }
    if kind == LetterKind::Complaint && authority.is_none() {
        missing.push(messages::missing_authority());
    }
    missing
}

fn send(
    kind: LetterKind,
    email: Option<&str>,
    situation: &Situation,
    problem: Option<(Step, DayProblem)>,
) -> Vec<Item> {
    let action = |text, deed| Action::new(text, Weight::Secondary, deed);
    let mut actions = vec![
        action(messages::action_copy(), Deed::CopyLetter),
        action(messages::action_print(), Deed::Print),
    ];
    if email.is_some() {
        actions.push(action(messages::action_mail(), Deed::MailLetter));
    }
    let (step, how, enclosed) = match kind {
        LetterKind::Objection => (
            Step::Letter,
            messages::letter_how(),
            vec![link(messages::link_officer(), situation.platform.officer)],
        ),
        LetterKind::Complaint => (Step::Complaint, messages::complaint_how(), annexes()),
    };
    let mut items = vec![Item::Paragraph(how), Item::Actions(actions)];
    items.extend(enclosed);
    items.extend(notes(
        situation,
        step,
        messages::action_step_sent(),
        problem,
    ));
    items
}

/// Where what the complaint encloses is printed.
fn annexes() -> Vec<Item> {
    vec![
        Item::Paragraph(messages::complaint_object_first()),
        Item::Actions(vec![
            OwnPage::Letter.open(messages::letter_heading(), Weight::Secondary),
            OwnPage::Record.open(messages::action_open_record(), Weight::Secondary),
        ]),
    ]
}
