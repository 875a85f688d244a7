//! The welcome page, opened once after the installation. It begins with the one button that
//! matters; what Veto does, what it cannot do and what it asks for can be unfolded below.

use super::overview::Overview;
use super::page::{link, section};
use super::popup::alerts;
use super::small_print::not_affiliated;
use super::{Block, Choice, Drawing, Item, Page, offers, organisation, preferences};
use crate::platform::PlatformId;
use crate::situation::Everything;
use crate::words::{Message, messages};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// What Veto is for: the sentence of the stores.
    pub lead: Message,
    /// The list of languages, beside the heading.
    pub language: Choice,
    /// Where the person stands, and everything below it.
    pub page: Page,
}

/// The page. `is_on_toolbar` is whether the browser shows Veto's button in its toolbar; `None` if
/// it does not tell.
#[must_use]
pub fn welcome(everything: &Everything, is_on_toolbar: Option<bool>) -> Welcome {
    let person = &everything.person;
    let overview = Overview::of(everything, &[]);
    let mut blocks = alerts::all(everything);
    blocks.extend(overview.block_below(&blocks));
    if is_on_toolbar == Some(false) {
        blocks.push(Block::Hint(messages::welcome_pin()));
    }
    blocks.extend(organisation::section_of(person));
    blocks.push(section(
        "agreement",
        messages::heading_agreement(),
        false,
        vec![Item::Checkbox(preferences::quiet_mode(person))],
    ));
    let folded = |(id, heading, items)| section(id, heading, true, items);
    blocks.extend(more(everything).into_iter().map(folded));
    if is_on_toolbar.is_none() {
        blocks.push(Block::Note(messages::welcome_find_again()));
    }
    blocks.push(Block::Note(not_affiliated(person)));
    Welcome {
        lead: messages::manifest_description(),
        language: preferences::language(person),
        page: Page {
            language: person.language,
            title: messages::welcome_title(),
            status: overview.status(),
            blocks,
        },
    }
}

/// What can be unfolded, each part with an id and a heading.
fn more(everything: &Everything) -> Vec<(&'static str, Message, Vec<Item>)> {
    let person = &everything.person;
    let region = preferences::region_name(person.region);
    let mut more = vec![("clause", messages::link_agreement(), clause())];
    more.extend(
        offers::offers(everything).map(|items| ("platforms", messages::heading_platforms(), items)),
    );
    more.extend([
        ("does", messages::heading_does(), does()),
        ("cannot", messages::heading_cannot(), cannot()),
        (
            "permissions",
            messages::heading_permissions(),
            permissions(),
        ),
        (
            "where",
            messages::platform_label(messages::setting_region(), region),
            vec![Item::Choice(preferences::region(person))],
        ),
    ]);
    more
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

/// What LinkedIn's user agreement says about tools like this one, in full.
fn clause() -> Vec<Item> {
    let linkedin = PlatformId::LINKEDIN.platform();
    let clause = Item::Paragraph(messages::agreement_clause());
    let sources = [
        (messages::link_agreement(), linkedin.agreement),
        (
            messages::link_agreement_help(),
            linkedin.prohibited_software,
        ),
    ];
    let links = sources
        .into_iter()
        .filter_map(|(text, source)| Some(link(text, source?)));
    std::iter::once(clause).chain(links).collect()
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
