//! The platforms as cards: the first large, if it asks something of the person; the others as rows.

use super::actions::{actions, allow, in_a_word};
use crate::platform::Followed;
use crate::request::{Addressed, Request};
use crate::situation::{Access, Situation};
use crate::view::about::groups;
use crate::view::sign::sign;
use crate::view::state::state;
use crate::view::{
    Action, CardSize, ExtensionPage, Group, Item, PlatformCard, Sign, Status, Weight,
};
use crate::words::messages;

/// A card for each platform, in this order.
pub(super) fn of(in_order: &[&Situation]) -> Vec<PlatformCard> {
    let (first, rest) = match in_order.split_first() {
        Some((first, rest)) if in_a_word(first).is_some() => (Some(large(first)), rest),
        _ => (None, in_order),
    };
    first
        .into_iter()
        .chain(rest.iter().map(|situation| row(situation)))
        .collect()
}

fn large(situation: &Situation) -> PlatformCard {
    let actions = actions(situation);
    card(situation, CardSize::Large, actions, Vec::new())
}

/// A platform as a row.
fn row(situation: &Situation) -> PlatformCard {
    let action = in_a_word(situation).into_iter().collect();
    card(situation, CardSize::Row, action, actions(situation))
}

/// `further` are the actions that only the details have.
fn card(
    situation: &Situation,
    size: CardSize,
    actions: Vec<Action>,
    further: Vec<Action>,
) -> PlatformCard {
    let sign = sign(situation);
    let mut details = vec![in_full(situation, further)];
    details.extend(
        groups(situation)
            .into_iter()
            .map(|(_, heading, items)| Group {
                heading: Some(heading),
                items,
            }),
    );
    details.push(links(situation));
    details.extend(leave(situation));
    PlatformCard {
        id: situation.platform.slug,
        name: situation.platform.name,
        tone: sign.tone(),
        sign: match sign {
            Sign::None => "–".to_owned(),
            other => other.text(),
        },
        text: state(situation),
        size,
        actions,
        note: None,
        details,
    }
}

/// How things stand in full, and everything that can be done.
fn in_full(situation: &Situation, further: Vec<Action>) -> Group {
    let status = Status::of(situation);
    let sentences = [status.sentence, status.next]
        .into_iter()
        .chain(status.notes);
    let mut items: Vec<_> = sentences.map(Item::Paragraph).collect();
    if !further.is_empty() {
        items.push(Item::Actions(further));
    }
    if situation.access == Access::Missing {
        let site = situation.platform.host();
        items.push(Item::Paragraph(messages::access_missing(site)));
        items.push(Item::Actions(vec![allow(situation, Weight::Secondary)]));
    }
    Group {
        heading: None,
        items,
    }
}

fn links(situation: &Situation) -> Group {
    let platform = situation.platform.id();
    let link = |page: ExtensionPage, text| page.open_about(platform, text, Weight::Quiet);
    Group {
        heading: None,
        items: vec![Item::Actions(vec![
            link(ExtensionPage::NextSteps, messages::action_open_steps()),
            link(ExtensionPage::Record, messages::action_open_record()),
        ])],
    }
}

/// How to say that one does not use the platform any more. Not for the platform that Veto is made
/// for first.
fn leave(situation: &Situation) -> Option<Group> {
    if situation.platform.followed == Followed::Always {
        return None;
    }
    let why = match situation.access {
        Access::Granted => messages::leave_why_access(),
        Access::Missing | Access::NotNeeded => messages::leave_why(),
    };
    let leave = Action::send(
        messages::action_leave(),
        Weight::Secondary,
        Addressed::to_platform(situation.platform.id(), Request::LeavePlatform),
    );
    Some(Group {
        heading: None,
        items: vec![Item::Paragraph(why), Item::Actions(vec![leave])],
    })
}
