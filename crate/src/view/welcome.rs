//! The welcome page, opened once after the installation: what Veto does, what it cannot do, what it
//! asks for, and where to start.

use super::page::{link, section};
use super::popup::{actions, alerts};
use super::small_print::not_affiliated;
use super::{Block, Drawing, Item, Page, Status, organisation, settings};
use crate::situation::Situation;
use crate::words::{Message, messages};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// What Veto is for.
    pub lead: Message,
    /// What Veto does, cannot do and asks for.
    pub page: Page,
    /// The heading above the status.
    pub start_heading: Message,
    /// Below the status: where to start, and what to know afterwards.
    pub start: Vec<Block>,
}

#[must_use]
pub fn welcome(situation: &Situation) -> Welcome {
    let sections = [
        (
            "choices",
            messages::heading_first_choices(),
            choices(situation),
        ),
        ("does", messages::heading_does(), does()),
        ("cannot", messages::heading_cannot(), cannot()),
        (
            "agreement",
            messages::heading_agreement(),
            agreement(situation),
        ),
        (
            "permissions",
            messages::heading_permissions(),
            permissions(),
        ),
    ];
    let unfolded = |(id, heading, items)| section(id, heading, false, items);
    let blocks = organisation::section_of(situation)
        .into_iter()
        .chain(sections.into_iter().map(unfolded));
    let mut start = alerts::all(situation);
    start.extend([
        Block::Actions(actions(situation)),
        Block::Note(messages::welcome_find_again()),
        Block::Note(not_affiliated(situation)),
    ]);
    Welcome {
        lead: messages::welcome_lead(),
        page: Page {
            language: situation.language,
            title: messages::welcome_title(),
            status: Status::of(situation),
            blocks: blocks.collect(),
        },
        start_heading: messages::heading_start(),
        start,
    }
}

fn choices(situation: &Situation) -> Vec<Item> {
    vec![
        Item::Choice(settings::language(situation)),
        Item::Choice(settings::region(situation)),
    ]
}

fn does() -> Vec<Item> {
    let drawing = |path, caption| Drawing { path, caption };
    vec![Item::Drawings(vec![
        drawing("/page/drawings/lead.svg", messages::does_lead()),
        drawing("/page/drawings/read.svg", messages::does_read()),
        drawing("/page/drawings/keep.svg", messages::does_keep()),
    ])]
}

fn cannot() -> Vec<Item> {
    vec![Item::Bullets(vec![
        messages::cannot_undo(),
        messages::cannot_flip(),
        messages::cannot_look_inside(),
        messages::cannot_other_ai(),
    ])]
}

/// What the platform's user agreement says about tools like this one, and quiet mode, which avoids
/// the conflict.
fn agreement(situation: &Situation) -> Vec<Item> {
    vec![
        Item::Paragraph(messages::agreement_clause()),
        Item::Checkbox(settings::quiet_mode(situation)),
        link(messages::link_agreement(), situation.platform.agreement),
    ]
}

/// In the order in which browsers ask for them: what matters most to people comes first.
fn permissions() -> Vec<Item> {
    vec![Item::Bullets(vec![
        messages::permission_host(),
        messages::permission_storage(),
        messages::permission_scripting(),
        messages::permission_alarms(),
    ])]
}
