//! The welcome page, opened once after the installation: what Veto does, what it cannot do, what it
//! asks for, and where to start.

use super::overview::Overview;
use super::page::{link, section};
use super::popup::alerts;
use super::small_print::not_affiliated;
use super::{Block, Drawing, Item, Page, offers, organisation, preferences};
use crate::platform::PlatformId;
use crate::situation::{Everything, Person};
use crate::words::{Message, messages};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// What Veto is for, on which platform.
    pub lead: Message,
    /// What Veto does, cannot do and asks for.
    pub page: Page,
    /// The heading above the status.
    pub start_heading: Message,
    /// Below the status: where to start, and what to know afterwards.
    pub start: Vec<Block>,
}

#[must_use]
pub fn welcome(everything: &Everything) -> Welcome {
    let person = &everything.person;
    let overview = Overview::of(everything, &[]);
    let sections = [
        (
            "choices",
            messages::heading_first_choices(),
            choices(person),
        ),
        ("does", messages::heading_does(), does()),
        ("cannot", messages::heading_cannot(), cannot()),
        (
            "agreement",
            messages::heading_agreement(),
            agreement(person),
        ),
        (
            "permissions",
            messages::heading_permissions(),
            permissions(),
        ),
    ];
    let unfolded = |(id, heading, items)| section(id, heading, false, items);
    let blocks = organisation::section_of(person)
        .into_iter()
        .chain(sections.into_iter().map(unfolded));
    let mut start = alerts::all(everything);
    start.extend(overview.block());
    start.extend(
        offers::offers(everything)
            .map(|items| section("platforms", messages::heading_platforms(), false, items)),
    );
    start.extend([
        Block::Note(messages::welcome_find_again()),
        Block::Note(not_affiliated(person)),
    ]);
    Welcome {
        lead: PlatformId::LINKEDIN
            .platform()
            .labelled(messages::welcome_lead()),
        page: Page {
            language: person.language,
            title: messages::welcome_title(),
            status: overview.status(),
            blocks: blocks.collect(),
        },
        start_heading: messages::heading_start(),
        start,
    }
}

fn choices(person: &Person) -> Vec<Item> {
    vec![
        Item::Choice(preferences::language(person)),
        Item::Choice(preferences::region(person)),
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

/// What LinkedIn's user agreement says about tools like this one, and quiet mode, which avoids the
/// conflict.
fn agreement(person: &Person) -> Vec<Item> {
    let agreement = PlatformId::LINKEDIN.platform().agreement;
    let items = [
        Item::Paragraph(messages::agreement_clause()),
        Item::Checkbox(preferences::quiet_mode(person)),
    ];
    let link = agreement.map(|source| link(messages::link_agreement(), source));
    items.into_iter().chain(link).collect()
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
