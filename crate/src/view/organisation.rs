//! The section about the person's organisation: its notice, and what it has set.
//!
//! **Invariant:** the organisation's words are marked as the organisation's.

use super::page::section;
use super::{Action, Block, Command, Item, Weight};
use crate::policy::{Field, OrganisationNotice};
use crate::request::{Addressed, Request};
use crate::situation::{Person, PolicyDefault};
use crate::words::{Argument, Message, messages};

/// The section; `None` if the organisation has no notice, no default in force and no error in its
/// policy.
pub(super) fn section_of(person: &Person) -> Option<Block> {
    let policy = &person.policy;
    let mut items = Vec::new();
    items.extend(policy.notice.iter().flat_map(notice));
    if PolicyDefault::ALL
        .into_iter()
        .any(|default| person.is_set_by_organisation(default))
    {
        items.push(Item::Paragraph(messages::organisation_settings()));
    }
    if !policy.problems.is_empty() {
        items.push(Item::Paragraph(problems(&policy.problems)));
    }
    if items.is_empty() {
        return None;
    }
    items.push(Item::Paragraph(messages::organisation_limits()));
    let heading = messages::heading_organisation();
    Some(section("organisation", heading, false, items))
}

/// The note below a setting for which the organisation's default is in force.
pub(super) fn note(person: &Person, default: PolicyDefault) -> Option<Message> {
    let set = person.is_set_by_organisation(default);
    set.then(messages::setting_by_organisation)
}

fn notice(notice: &OrganisationNotice) -> Vec<Item> {
    let mut items = vec![
        Item::Quotation(notice.text.clone()),
        Item::Paragraph(messages::organisation_words()),
    ];
    if let Some(link) = &notice.link {
        let command = Command::Open {
            url: link.clone(),
            request: Addressed::to_person(Request::OpenOrganisationPage),
        };
        let text = messages::action_organisation();
        items.push(Item::Actions(vec![Action::new(
            text,
            Weight::Secondary,
            command,
        )]));
    }
    items
}

/// Names the fields as the policy does, in every language: administrators know them by these names.
fn problems(fields: &[Field]) -> Message {
    let names: Vec<_> = fields.iter().map(|field| field.name()).collect();
    messages::organisation_problems(Argument::quoted(&names.join(", "), "en"))
}
