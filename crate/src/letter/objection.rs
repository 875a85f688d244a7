//! Writes the letter of objection to the controller (GDPR, article 21(1)).
//!
//! **Invariant:** the only personal grounds in it are those that the person typed.

use super::document::{AddressLine, Document, Paragraph};
use super::draft::Draft;
use super::seen_off;
use crate::platform::{Controller, Purpose};
use crate::rights::Law;
use crate::situation::Situation;
use crate::words::{Argument, messages};

/// The letter of objection under `law`.
#[must_use]
pub fn objection(draft: &Draft, law: Law, situation: &Situation) -> Document {
    let mut recipient = vec![
        AddressLine::Plain(controller_name(situation).to_owned()),
        AddressLine::Message(messages::letter_officer()),
    ];
    if let Some(controller) = controller(situation) {
        let lines = controller.address.iter().copied();
        recipient.extend(lines.flat_map(AddressLine::plain));
        recipient.push(AddressLine::Country(controller.country));
    }
    Document {
        sender: sender(draft, situation),
        recipient,
        day: situation.person.now.date(),
        subject: match law {
            Law::Gdpr => messages::letter_subject_gdpr(),
            Law::UkGdpr => messages::letter_subject_uk(),
            Law::GdprAndSwissAct => messages::letter_subject_swiss(),
        },
        body: body(draft, law, situation),
        closing: messages::letter_closing(),
        signature: draft.name.clone(),
    }
}

/// The controller; where it is not known, [`Situation::law`] offers no letter.
pub(super) fn controller(situation: &Situation) -> Option<&'static Controller> {
    situation.platform.controller(situation.person.region)
}

/// The name of the controller. Where it is not known, the platform's name stands for it.
pub(super) fn controller_name(situation: &Situation) -> &'static str {
    controller(situation).map_or(situation.platform.name, |one| one.name)
}

/// The sender's address, from the draft.
pub(super) fn sender(draft: &Draft, situation: &Situation) -> Vec<AddressLine> {
    let mut sender: Vec<_> = AddressLine::plain(&draft.name)
        .chain(AddressLine::plain(&draft.address))
        .chain(AddressLine::plain(&draft.email))
        .collect();
    if !draft.profile.is_empty() {
        let profile = situation.platform.labelled(draft.profile.as_str());
        sender.push(AddressLine::Message(profile));
    }
    sender
}

fn body(draft: &Draft, law: Law, situation: &Situation) -> Vec<Paragraph> {
    let purposes = purposes(draft, situation).map(|purpose| (purpose.message)());
    let purposes = purposes.collect();
    let mut body = vec![
        Paragraph::Message(messages::letter_salutation()),
        Paragraph::Message(match law {
            Law::Gdpr | Law::GdprAndSwissAct => messages::letter_object_gdpr(),
            Law::UkGdpr => messages::letter_object_uk(),
        }),
        Paragraph::List(purposes),
    ];
    if law == Law::GdprAndSwissAct {
        body.push(Paragraph::Message(messages::letter_object_swiss()));
    }
    if draft.grounds.is_empty() {
        body.push(Paragraph::Message(messages::letter_grounds_general()));
    } else {
        body.push(Paragraph::Message(messages::letter_grounds()));
        body.push(Paragraph::own(&draft.grounds));
    }
    if let Some((on, setting)) = seen_off(situation).zip(setting(situation)) {
        body.push(Paragraph::Message(messages::letter_setting(setting, on)));
    }
    body.extend([
        Paragraph::Message(messages::letter_ask()),
        Paragraph::List(vec![
            messages::letter_ask_stop(),
            messages::letter_ask_restrict(),
            messages::letter_ask_erase(),
            messages::letter_ask_recipients(),
            messages::letter_ask_informed(),
            match law {
                Law::Gdpr | Law::GdprAndSwissAct => messages::letter_ask_answer(),
                Law::UkGdpr => messages::letter_ask_answer_uk(),
            },
        ]),
    ]);
    if law == Law::UkGdpr {
        // The UK authority expects a person to complain to the controller first
        // (<https://www.legislation.gov.uk/ukpga/2025/18/section/103>).
        body.push(Paragraph::Message(messages::letter_complaint_uk()));
    }
    body.push(Paragraph::Message(match law {
        Law::Gdpr => messages::letter_remedy(),
        Law::UkGdpr => messages::letter_remedy_uk(),
        Law::GdprAndSwissAct => messages::letter_remedy_swiss(),
    }));
    body
}

/// The uses that the person objects to, of those that exist in their region.
pub(crate) fn purposes(
    draft: &Draft,
    situation: &Situation,
) -> impl Iterator<Item = &'static Purpose> {
    let offered = situation.platform.purposes_in(situation.person.region);
    offered.filter(|purpose| draft.objects_to(purpose))
}

/// The setting, as the platform names it in English.
pub(super) fn setting(situation: &Situation) -> Option<Argument> {
    let first = situation.first_setting()?;
    Some(Argument::quoted(first.setting.setting().name, "en"))
}
