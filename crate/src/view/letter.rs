//! The pages for writing the letter of objection and the complaint: the fields, the finished text,
//! and what to do with it.

mod fields;
mod requirements;

pub use fields::{ChosenAuthority, DraftCheckbox, DraftChoice, DraftField, FieldKind, Named, Part};

use super::page::link;
use super::step_notes::notes;
use super::steps::of_step;
use super::{Action, AskedDay, Command, ExtensionPage, Item, Weight, preferences};
use crate::journal::{Standing, Step};
use crate::letter::{Document, Draft, chosen_language, complaint, objection, purposes};
use crate::platform::PlatformId;
use crate::rights::authority::{Demand, competent};
use crate::rights::{Authority, Law, Objection};
use crate::situation::Situation;
use crate::words::{Argument, Language, Message, messages};
use fields::fields;

/// Which of the two letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterKind {
    /// To the controller.
    Objection,
    /// To a supervisory authority.
    Complaint,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterView {
    /// The language of the page around the letter.
    pub language: Language,
    /// The language of the letter's text.
    pub letter_language: Language,
    pub title: Message,
    pub heading: Message,
    /// What happens to the text that is typed.
    pub note: Message,
    /// Where the person lives, on which the law and the authority depend.
    pub region: Vec<Item>,
    /// The headings above the fields, the finished text, and what to do with it.
    pub headings: [Message; 3],
    pub fields: Vec<DraftField>,
    /// What the letter still lacks before it can be sent.
    pub missing: Vec<Message>,
    /// The finished text.
    pub document: Document,
    /// The recipient's e-mail address, where one is known.
    pub email: Option<&'static str>,
    /// What to do with the finished text.
    pub send: Vec<Item>,
    /// Says that the page gives no legal advice.
    pub notice: Message,
}

/// What the page shows if there is no letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoLetter {
    pub language: Language,
    pub title: Message,
    pub heading: Message,
    /// Why there is no letter.
    pub note: Message,
    /// Where the person lives, on which that depends.
    pub region: Vec<Item>,
    /// What can be done instead.
    pub instead: Vec<Item>,
}

/// The page for a situation and a draft. `None` outside Europe, where Veto knows no law that gives
/// the right to object, and for a complaint as long as no objection is known: a complaint must not
/// claim what never was. Then the page shows [`no_letter`].
#[must_use]
pub fn letter(
    kind: LetterKind,
    draft: &Draft,
    situation: &Situation,
    asked: Option<AskedDay>,
) -> Option<LetterView> {
    let law = situation.law()?;
    if kind == LetterKind::Complaint && !has_objected(situation) {
        return None;
    }
    let authority = match kind {
        LetterKind::Objection => None,
        LetterKind::Complaint => competent(
            situation.person.region,
            situation.person.country,
            draft.authority,
        ),
    };
    let (title, heading, document, email) = match kind {
        LetterKind::Objection => (
            messages::letter_title(),
            messages::letter_heading(),
            objection(draft, law, situation),
            None,
        ),
        LetterKind::Complaint => (
            complaint_title(law),
            complaint_heading(law),
            complaint(draft, law, authority, situation),
            authority.and_then(|authority| authority.email),
        ),
    };
    Some(LetterView {
        language: situation.person.language,
        letter_language: chosen_language(draft, authority, situation),
        title,
        heading: situation.platform.labelled(heading),
        note: messages::draft_note(),
        region: preferences::region_for_law(&situation.person),
        headings: [
            messages::heading_fields(),
            messages::heading_preview(),
            messages::heading_send(),
        ],
        fields: fields(kind, draft, authority, situation),
        missing: missing(kind, draft, authority, situation),
        document,
        email,
        send: send(kind, email, situation, asked),
        notice: messages::legal_notice(),
    })
}

/// In Switzerland, people do not complain but report.
fn complaint_title(law: Law) -> Message {
    match law {
        Law::Gdpr | Law::UkGdpr => messages::complaint_title(),
        Law::GdprAndSwissAct => messages::report_title(),
    }
}

fn complaint_heading(law: Law) -> Message {
    match law {
        Law::Gdpr | Law::UkGdpr => messages::complaint_heading(),
        Law::GdprAndSwissAct => messages::report_heading(),
    }
}

/// Whether the journal has an objection, in writing or by the platform's first switch, which the
/// complaint is about. If it is on again, it was off before.
fn has_objected(situation: &Situation) -> bool {
    let by_switch = situation.first_setting().is_some_and(|one| {
        matches!(
            one.state.standing,
            Standing::Objected { .. } | Standing::Declared { .. } | Standing::Reverted { .. }
        )
    });
    by_switch || situation.objection != Objection::NotSent
}

/// The page if there is no letter: outside Europe, and for a complaint without an objection.
#[must_use]
pub fn no_letter(situation: &Situation, asked: Option<AskedDay>) -> NoLetter {
    let language = situation.person.language;
    if let Some(law) = situation.law() {
        return NoLetter {
            language,
            title: complaint_title(law),
            heading: situation.platform.labelled(complaint_heading(law)),
            note: messages::complaint_not_yet(),
            region: preferences::region_for_law(&situation.person),
            instead: object_first(situation, asked),
        };
    }
    NoLetter {
        language,
        title: messages::steps_title(),
        heading: situation.platform.labelled(messages::action_open_steps()),
        note: messages::steps_outside(),
        region: preferences::region_for_law(&situation.person),
        instead: Vec::new(),
    }
}

/// The ways to object, and the day on which the person did so in writing.
fn object_first(situation: &Situation, asked: Option<AskedDay>) -> Vec<Item> {
    let switch = situation
        .first_setting()
        .map(|setting| Action::open_switch(setting.setting, messages::action_open_switch()));
    let write = ExtensionPage::Letter.open_about(
        situation.platform.id(),
        messages::action_write_letter(),
        Weight::Secondary,
    );
    // The steps have the form, too, and its day.
    let steps = ExtensionPage::NextSteps.open_about(
        situation.platform.id(),
        messages::action_open_steps(),
        Weight::Secondary,
    );
    let actions = switch.into_iter().chain([write, steps]).collect();
    let sent = messages::action_step_sent();
    vec![
        Item::Actions(actions),
        notes(situation, Step::Letter, sent, asked),
    ]
}

/// The message after an attempt to copy the text.
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
    authority: Option<&Authority>,
    situation: &Situation,
) -> Vec<Message> {
    let mut missing = Vec::new();
    // Nothing is missing from a page that was just opened: its fields say what goes into them.
    if draft.is_begun() && draft.name.is_empty() {
        missing.push(messages::missing_name());
    }
    let wants_address = authority.is_some_and(|one| one.demands(Demand::PostalAddress));
    if draft.is_begun() && draft.address.is_empty() && wants_address {
        missing.push(messages::missing_address());
    } else if draft.is_begun() && draft.address.is_empty() && draft.email.is_empty() {
        missing.push(messages::missing_contact());
    }
    if let Some(details) = authority.and_then(Authority::identification)
        && draft.is_begun()
        && draft.identification.is_empty()
    {
        let details = Argument::quoted(details.value, details.language);
        missing.push(messages::missing_identification(details));
    }
    if kind == LetterKind::Objection && purposes(draft, situation).next().is_none() {
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
    asked: Option<AskedDay>,
) -> Vec<Item> {
    let action = |text, command| Action::new(text, Weight::Secondary, command);
    let mut actions = vec![
        action(messages::action_copy(), Command::CopyLetter),
        action(messages::action_print(), Command::Print),
    ];
    if email.is_some() {
        actions.push(action(messages::action_mail(), Command::MailLetter));
    }
    let (step, how, enclosed) = match kind {
        LetterKind::Objection => (
            Step::Letter,
            messages::letter_how(),
            situation
                .platform
                .officer
                .map(|officer| link(messages::link_officer(), officer))
                .into_iter()
                .collect(),
        ),
        LetterKind::Complaint => (
            Step::Complaint,
            messages::complaint_how(),
            annexes(situation.platform.id()),
        ),
    };
    let mut items = vec![Item::Paragraph(how), Item::Actions(actions)];
    items.extend(enclosed);
    let (progress, words) = of_step(situation, step);
    items.push(Item::Progress(progress, words));
    let sent = messages::action_step_sent();
    items.push(notes(situation, step, sent, asked));
    items
}

/// Links to the pages on which the complaint's enclosures can be printed: the letter and the
/// record.
fn annexes(platform: PlatformId) -> Vec<Item> {
    let annex = |page: ExtensionPage, text| page.open_about(platform, text, Weight::Secondary);
    vec![
        Item::Paragraph(messages::complaint_object_first()),
        Item::Actions(vec![
            annex(ExtensionPage::Letter, messages::letter_heading()),
            annex(ExtensionPage::Record, messages::action_open_record()),
        ]),
    ]
}
