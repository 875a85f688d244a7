//! What a person's organisation has to say or has set, marked as the organisation's. Speaks in nobody's name.

use super::page::section;
use super::{Action, Block, Deed, Item, Weight};
use crate::policy::{Field, Notice};
use crate::request::Request;
use crate::situation::{Setting, Situation};
use crate::words::{Argument, Message, messages};

/// The section about it, if the organisation has set anything that counts.
pub(super) fn section_of(situation: &Situation) -> Option<Block> {
    let policy = &situation.policy;
    let mut items = Vec::new();
    items.extend(policy.notice.iter().flat_map(notice));
    if Setting::ALL
        .into_iter()
        .any(|setting| situation.is_set_by_organisation(setting))
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

/// What stands below a setting that is as the organisation has set it.
pub(super) fn note(situation: &Situation, setting: Setting) -> Option<Message> {
    let set = situation.is_set_by_organisation(setting);
    set.then(messages::setting_by_organisation)
}

fn notice(notice: &Notice) -> Vec<Item> {
    let mut items = vec![
        Item::Quotation(notice.text.clone()),
        Item::Paragraph(messages::organisation_words()),
    ];
    if let Some(link) = &notice.link {
        let deed = Deed::Open {
            url: link.clone(),
            request: Request::OpenOrganisationPage,
        };
        let text = messages::action_organisation();
        items.push(Item::Actions(vec![Action::new(
            text,
            Weight::Secondary,
            deed,
        )]));
    }
    items
}

/// The fields go by the names that administrators know, in every language.
fn problems(fields: &[Field]) -> Message {
    let names: Vec<_> = fields.iter().map(|field| field.name()).collect();
    messages::organisation_problems(Argument::quoted(&names.join(", "), "en"))
}
