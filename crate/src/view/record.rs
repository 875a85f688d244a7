//! The record: the page that shows the journal, to be read, saved, imported and printed.

mod noted;
mod outcome;
mod receipt;
mod sentence;
mod timeline;

pub use noted::noted;
pub use receipt::{Receipt, ReceiptLine};

use super::overview::Overview;
use super::page::section;
use super::popup::alerts::for_set_aside;
use super::small_print::not_affiliated;
use super::{
    Action, Block, Command, FileChoice, Filter, FilterOption, Item, Label, Page, Status, Weight,
    file_name,
};
use crate::journal::{ImportOutcome, Journal};
use crate::platform::PlatformId;
use crate::request::{Addressed, Request};
use crate::situation::{Everything, Situation};
use crate::store::keys::JOURNAL;
use crate::words::{Message, messages};
use outcome::{deleted, outcome};
use serde::{Deserialize, Serialize};

/// The record, on the screen and on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub heading: Message,
    /// The part on the screen.
    pub page: Page,
    /// The part on paper.
    pub receipt: Receipt,
}

/// What the record is made from.
#[derive(Debug, Clone)]
pub struct Recorded {
    pub everything: Everything,
    /// The platform of which alone the entries are shown; `None` for all entries.
    pub platform: Option<PlatformId>,
    pub journal: Journal,
    /// The version of Veto that shows the record.
    pub version: String,
    /// The outcome of the file that was chosen last; `None` if none was.
    pub import: Option<ImportOutcome>,
    /// Whether the person wants to delete the record, or has just deleted it.
    pub deletion: Option<Deletion>,
}

/// How far deleting the record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Deletion {
    /// The page asks once more, and offers to save the record first.
    Asked,
    Done,
}

impl Recorded {
    /// How things stand on the platform that a page is about: if it is about all, on the first that
    /// Veto looks after.
    #[must_use]
    pub fn situation(&self) -> &Situation {
        let platform = self.platform.unwrap_or_else(|| {
            let mut followed = self.everything.followed();
            followed
                .next()
                .map_or(PlatformId::LINKEDIN, |first| first.platform.id())
        });
        self.everything.on(platform)
    }
}

#[must_use]
pub fn record(recorded: &Recorded) -> Record {
    let person = &recorded.everything.person;
    let mut blocks = Vec::new();
    if !person.store_available {
        blocks.push(Block::Alert {
            sentence: messages::alert_store_unavailable(),
            action: None,
        });
    }
    blocks.extend(for_set_aside(person));
    blocks.extend([
        section("about", messages::heading_about_record(), false, about()),
        section("files", messages::heading_files(), false, files(recorded)),
        section(
            "timeline",
            messages::heading_timeline(),
            false,
            timeline_items(recorded),
        ),
    ]);
    if !recorded.journal.entries().is_empty() || !person.set_aside.is_empty() {
        blocks.push(Block::Items {
            id: "delete",
            items: deletion(recorded),
        });
    }
    blocks.extend([Block::Note(not_affiliated(person))]);
    Record {
        heading: messages::action_open_record(),
        page: Page {
            language: person.language,
            title: messages::record_title(),
            status: match recorded.platform {
                Some(platform) => Status::of(recorded.everything.on(platform)),
                None => Overview::of(&recorded.everything, &[]).status(),
            },
            blocks,
        },
        receipt: Receipt::of(recorded),
    }
}

/// Says what the record is, and what it does not prove.
fn about() -> Vec<Item> {
    vec![
        Item::Paragraph(messages::record_statement()),
        Item::Paragraph(messages::record_accounts()),
    ]
}

fn files(recorded: &Recorded) -> Vec<Item> {
    let mut actions = vec![Action::new(
        messages::action_print(),
        Weight::Secondary,
        Command::Print,
    )];
    actions.extend(export(recorded));
    vec![
        Item::Paragraph(messages::record_files()),
        Item::Actions(actions),
        Item::File(FileChoice {
            id: "import",
            label: messages::action_import(),
            accept: ".json,application/json",
            command: Command::ImportFile,
        }),
        Item::Outcome(match recorded.deletion {
            Some(Deletion::Done) => Some(deleted()),
            _ => recorded.import.as_ref().map(outcome),
        }),
    ]
}

/// Saves the record as a file; `None` if there is nothing in it.
fn export(recorded: &Recorded) -> Option<Action> {
    let today = recorded.everything.person.now.date();
    let command = Command::SaveStored {
        key: JOURNAL.to_owned(),
        file_name: file_name::record(today),
    };
    let is_empty = recorded.journal.entries().is_empty();
    (!is_empty).then(|| Action::new(messages::action_export(), Weight::Secondary, command))
}

/// How to delete the record: after one question, which offers the file first.
fn deletion(recorded: &Recorded) -> Vec<Item> {
    let ask = |text, asks| Action::new(text, Weight::Quiet, Command::AskDeletion { asks });
    if recorded.deletion != Some(Deletion::Asked) {
        return vec![Item::Actions(vec![ask(messages::action_delete(), true)])];
    }
    let delete = Action::new(
        messages::action_delete_now(),
        Weight::Secondary,
        Command::DeleteRecord {
            request: Addressed::to_person(Request::DeleteRecord),
        },
    );
    let cancel = ask(messages::action_cancel(), false);
    let actions = export(recorded).into_iter().chain([delete, cancel]);
    vec![
        Item::Paragraph(messages::delete_why()),
        Item::Actions(actions.collect()),
    ]
}

fn timeline_items(recorded: &Recorded) -> Vec<Item> {
    let named = timeline::platforms(&recorded.journal);
    // With one platform there is nothing to choose, so everything is shown.
    let is_mixed = named.len() > 1;
    let chosen = recorded.platform.filter(|one| named.contains(one));
    let only = chosen.filter(|_| is_mixed);
    let days = timeline::days(&recorded.journal, only);
    let mut items = Vec::new();
    if is_mixed {
        items.push(Item::Filter(filter(&named, only)));
    }
    items.push(if days.is_empty() {
        Item::Paragraph(messages::record_empty())
    } else {
        Item::Timeline(days)
    });
    items
}

/// Which entries are shown: all, or those about one platform.
fn filter(named: &[PlatformId], only: Option<PlatformId>) -> Filter {
    let option = |label, platform: Option<PlatformId>| FilterOption {
        label,
        chosen: platform == only,
        command: Command::Filter {
            platform: platform.map(Into::into),
        },
    };
    let all = option(Label::Message(messages::record_filter_all()), None);
    let each = named.iter().map(|platform| {
        let name = Label::Own {
            name: platform.platform().name.to_owned(),
            language: String::new(),
        };
        option(name, Some(*platform))
    });
    Filter {
        label: messages::record_filter(),
        options: std::iter::once(all).chain(each).collect(),
    }
}
