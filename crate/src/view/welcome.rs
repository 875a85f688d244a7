//! The page that opens once, when Veto was installed: what it does, what it cannot do, what it asks for, and where to start. As blocks, to be drawn.

use super::page::{link, section};
use super::popup::{actions, alerts};
use super::small_print::not_affiliated;
use super::{Block, Drawing, Item, Page, Status, organisation, settings};
use crate::situation::Situation;
use crate::words::{Message, messages};

/// The whole page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// What Veto is there for.
    pub lead: Message,
    /// What it does, cannot do and asks for.
    pub page: Page,
    /// Above where the person stands.
    pub start_heading: Message,
    /// Below that: where to start, and what to know afterwards.
    pub start: Vec<Block>,
}

/// The page for a situation.
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
        drawing("/welcome/lead.svg", messages::does_lead()),
        drawing("/welcome/read.svg", messages::does_read()),
        drawing("/welcome/keep.svg", messages::does_keep()),
    ])]
}

fn cannot() -> Vec<Item> {
    vec![Item::Points(vec![
        messages::cannot_undo(),
        messages::cannot_flip(),
        messages::cannot_look_inside(),
        messages::cannot_other_ai(),
    ])]
}

/// What the platform's terms say of tools like this one, and the mode that stays clear of it.
fn agreement(situation: &Situation) -> Vec<Item> {
    vec![
        Item::Paragraph(messages::agreement_clause()),
        Item::Tick(settings::quiet_mode(situation)),
        link(messages::link_agreement(), situation.platform.agreement),
    ]
}

/// In the order in which browsers ask: what matters most to people first.
fn permissions() -> Vec<Item> {
    vec![Item::Points(vec![
        messages::permission_host(),
        messages::permission_storage(),
        messages::permission_scripting(),
        messages::permission_alarms(),
    ])]
}
