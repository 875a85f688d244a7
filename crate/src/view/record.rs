//! The record: the journal as a page of its own, to be read, saved, taken back in and printed. As blocks, to be drawn.

mod outcome;
mod receipt;
mod sentence;
mod timeline;

pub use receipt::{Line, Receipt};

use super::page::section;
use super::popup::alerts::for_set_aside;
use super::small_print::not_affiliated;
use super::{Action, Block, Deed, FileChoice, Item, Page, Status, Weight};
use crate::journal::{ImportOutcome, Journal};
use crate::situation::Situation;
use crate::store::JOURNAL;
use crate::words::{Message, messages};
use outcome::outcome;

/// The whole page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its heading.
    pub heading: Message,
    /// What is on the screen.
    pub page: Page,
    /// What is on paper.
    pub receipt: Receipt,
}

/// What the page is made from.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// Where the person stands, and what goes with it.
    pub situation: Situation,
    /// What happened.
    pub journal: Journal,
    /// The version of Veto that shows it.
    pub version: String,
    /// What came of the file that was chosen last.
    pub import: Option<ImportOutcome>,
}

/// The page of a record.
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
            told(recorded),
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

/// What the record is, and what it is not.
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
        Deed::Print,
    )];
    if !recorded.journal.entries().is_empty() {
        let today = recorded.situation.now.date();
        let deed = Deed::SaveStored {
            key: JOURNAL.to_owned(),
            file_name: format!("veto-journal-{today}.json"),
        };
        actions.push(Action::new(
            messages::action_export(),
            Weight::Secondary,
            deed,
        ));
    }
    vec![
        Item::Paragraph(messages::record_files()),
        Item::Actions(actions),
        Item::File(FileChoice {
            id: "import",
            label: messages::action_import(),
            accept: ".json,application/json",
            deed: Deed::ImportFile,
        }),
        Item::Outcome(recorded.import.as_ref().map(outcome)),
    ]
}

fn told(recorded: &Recorded) -> Vec<Item> {
    let days = timeline::days(&recorded.journal, recorded.situation.platform);
    if days.is_empty() {
        vec![Item::Paragraph(messages::record_empty())]
    } else {
        vec![Item::Timeline(days)]
    }
}
