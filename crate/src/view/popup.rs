//! The popup as blocks: how things stand, what the person can do on each platform, and everything
//! that they should know.

pub(super) mod alerts;

use super::about::groups;
use super::overview::Overview;
use super::page::section;
use super::sign::{Sign, sign};
use super::small_print::not_affiliated;
use super::{Block, ExtensionPage, Item, Page, Weight, offers, organisation, preferences};
use crate::platform::PlatformId;
use crate::rights::Objection;
use crate::situation::{Everything, Person, Situation};
use crate::words::{Message, messages};
use siphasher::sip::SipHasher24;
use std::hash::{Hash, Hasher};
use std::mem;

/// The order of the platforms in a popup that is opened now.
#[must_use]
pub fn order(everything: &Everything) -> Vec<PlatformId> {
    Overview::of(everything, &[]).order()
}

/// The popup. The platforms are in this order; those that it lacks come after it.
#[must_use]
pub fn popup(everything: &Everything, order: &[PlatformId]) -> Page {
    page(everything, order, choices(&everything.person))
}

/// The same popup without what shows only once the person unfolds it. It is made and drawn sooner.
#[must_use]
pub fn popup_as_first_seen(everything: &Everything, order: &[PlatformId]) -> Page {
    page(everything, order, Vec::new()).folded()
}

fn page(everything: &Everything, order: &[PlatformId], settings: Vec<Item>) -> Page {
    let person = &everything.person;
    let overview = Overview::of(everything, order);
    let mut status = overview.status();
    // While an answer is overdue, that alone fills the first view.
    let is_overdue = overview.alone().map(sign) == Some(Sign::Overdue);
    let moved_notes = if is_overdue {
        mem::take(&mut status.notes)
    } else {
        Vec::new()
    };
    status.notes.extend(overview.alone().and_then(answer));
    let mut blocks = alerts::all(everything);
    blocks.extend(overview.block_below(&blocks));
    blocks.extend(organisation::section_of(person));
    if let Some(situation) = overview.alone() {
        let mut groups = groups(situation);
        if let Some((_, _, date)) = groups.first_mut() {
            date.extend(moved_notes.into_iter().map(Item::Paragraph));
        }
        let folded = |(id, heading, items)| section(id, heading, true, items);
        blocks.extend(groups.into_iter().map(folded));
    }
    blocks.push(section(
        "settings",
        messages::heading_settings(),
        true,
        settings,
    ));
    blocks.extend(
        offers::offers(everything)
            .map(|items| section("another", messages::heading_another(), true, items)),
    );
    let steps = overview.alone().map(|situation| {
        let text = messages::action_open_steps();
        ExtensionPage::NextSteps.open_about(situation.platform.id(), text, Weight::Quiet)
    });
    let record = link(ExtensionPage::Record, messages::action_open_record());
    blocks.push(Block::Links(steps.into_iter().chain([record]).collect()));
    Page {
        language: person.language,
        title: messages::popup_title(),
        status,
        blocks,
    }
}

/// How far the objection by form or letter is, on a platform whose switch comes first.
fn answer(situation: &Situation) -> Option<Message> {
    match situation.objection {
        Objection::AnswerDue { sent, due } => Some(messages::progress_due(sent, due)),
        // The status itself says that an answer is overdue.
        Objection::NotSent | Objection::Overdue { .. } | Objection::Answered { .. } => None,
    }
}

/// Names what the popup shows before anything is unfolded, if it is opened now: an equal name means
/// an equal popup, drawn by the same version. `None` if the store is not available, since then
/// nothing is known.
#[must_use]
pub fn popup_drawing(everything: &Everything) -> Option<String> {
    let person = &everything.person;
    person.store_available.then(|| {
        let mut hasher = SipHasher24::new();
        let version = env!("CARGO_PKG_VERSION");
        let popup = popup_as_first_seen(everything, &[]);
        (version, &person.locale, popup).hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    })
}

/// The popup's address, relative to the extension's root: with what it shows now.
#[must_use]
pub fn popup_path(everything: &Everything) -> String {
    let path = ExtensionPage::Popup.path();
    match popup_drawing(everything) {
        Some(drawing) => format!("{path}&drawing={drawing}"),
        None => path.to_owned(),
    }
}

fn choices(person: &Person) -> Vec<Item> {
    vec![
        Item::Choice(preferences::language(person)),
        Item::Choice(preferences::region(person)),
        Item::Choice(preferences::reminder(person)),
        Item::Checkbox(preferences::quiet_mode(person)),
        Item::Checkbox(preferences::sync(person)),
        Item::Paragraph(not_affiliated(person)),
        Item::Actions(vec![link(
            ExtensionPage::Welcome,
            messages::action_open_welcome(),
        )]),
    ]
}

fn link(page: ExtensionPage, text: Message) -> super::Action {
    page.open(text, Weight::Quiet)
}
