//! The record: the page that shows the journal, to be read, saved, imported and printed.

mod outcome;
mod receipt;
mod sentence;
mod timeline;

pub use receipt::{Receipt, ReceiptLine};

use super::page::section;
use super::popup::alerts::for_set_aside;
use super::small_print::not_affiliated;
use super::{Action, Block, Command, FileChoice, Item, Page, Status, Weight, file_name};
use crate::journal::{ImportOutcome, Journal};
use crate::situation::Situation;
use crate::store::keys::JOURNAL;
use crate::words::{Message, messages};
use outcome::outcome;

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
    pub situation: Situation,
    pub journal: Journal,
    /// The version of Veto that shows the record.
    pub version: String,
    /// The outcome of the file that was chosen last; `None` if none was.
    pub import: Option<ImportOutcome>,
}

#[must_use]
pub fn record(recorded: &Recorded) -> Record {
    let situation = &recorded.situation;
    let mut blocks = Vec::new();
    if !situation.store_available {
        blocks.push(Block::Alert {
            sentence: messages::alert_store_unavailable(),
            action: None,
        });
    }
    blocks.extend(for_set_aside(situation));
    blocks.extend([
        section("about", messages::heading_about_record(), false, about()),
        section("files", messages::heading_files(), false, files(recorded)),
        section(
            "timeline",
            messages::heading_timeline(),
            false,
            timeline_items(recorded),
        ),
        Block::Note(not_affiliated(situation)),
    ]);
    Record {
        heading: messages::action_open_record(),
        page: Page {
            language: situation.language,
            title: messages::record_title(),
            status: Status::of(situation),
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
    if !recorded.journal.entries().is_empty() {
        let today = recorded.situation.now.date();
        let command = Command::SaveStored {
            key: JOURNAL.to_owned(),
            file_name: file_name::journal(today),
        };
        actions.push(Action::new(
            messages::action_export(),
            Weight::Secondary,
            command,
        ));
    }
    vec![
        Item::Paragraph(messages::record_files()),
        Item::Actions(actions),
        Item::File(FileChoice {
            id: "import",
            label: messages::action_import(),
            accept: ".json,application/json",
            command: Command::ImportFile,
        }),
        Item::Outcome(recorded.import.as_ref().map(outcome)),
    ]
}

fn timeline_items(recorded: &Recorded) -> Vec<Item> {
    let days = timeline::days(&recorded.journal, recorded.situation.platform);
    if days.is_empty() {
        vec![Item::Paragraph(messages::record_empty())]
    } else {
        vec![Item::Timeline(days)]
    }
}
