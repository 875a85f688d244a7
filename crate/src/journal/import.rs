//! Adding the entries of a file to a journal: which files are taken, and what came of it. Stores nothing.
//!
//! A file is taken whole or not at all, and nothing that is in the journal is changed by it.

use super::{Entry, Journal, UnreadableJournal, What};
use crate::moment::Moment;
use chrono::{DateTime, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Bytes that a file may have. A year of daily visits is a tenth of it.
pub const IMPORT_LIMIT: u64 = 5_000_000;
/// How far ahead of this clock another one may have been.
const CLOCK_DIFFERENCE: TimeDelta = TimeDelta::days(1);

/// Characters of the longest text that Veto writes into an entry, and more.
const LONGEST_TEXT: usize = 500;

/// What an import came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportOutcome {
    /// Entries were added.
    Added {
        /// How many.
        entries: u64,
        /// How many more the file has, which were there already.
        known: u64,
        /// The day of the file's first entry.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        first: NaiveDate,
        /// The day of its last.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        last: NaiveDate,
    },
    /// All of the file was there already.
    NothingNew,
    /// The browser did not let it be kept.
    NotKept,
    /// The file was not taken; the journal is as it was.
    Refused {
        /// Why.
        why: ImportRefusal,
    },
}

/// Why a file was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportRefusal {
    /// It is something else.
    NotAJournal,
    /// It is a journal, and damaged or incomplete.
    Damaged {
        /// Which entry cannot be read, counted from 1, if it is an entry.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
        entry: Option<u64>,
    },
    /// It has an entry of the present journal, but with other contents.
    Contradicts {
        /// The day of that entry.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        date: NaiveDate,
    },
    /// A newer version of Veto wrote it.
    Newer {
        /// The version of the format.
        version: u32,
    },
    /// It is larger than any journal becomes.
    TooLarge {
        /// Bytes that a file may have.
        limit: u64,
    },
    /// It tells of days to come.
    FromTheFuture {
        /// Of which.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        date: NaiveDate,
    },
}

/// The refusal of a file of this many bytes, to be asked before it is read.
#[must_use]
pub fn refuse_size(bytes: u64) -> Option<ImportRefusal> {
    (bytes > IMPORT_LIMIT).then_some(ImportRefusal::TooLarge {
        limit: IMPORT_LIMIT,
    })
}

impl Journal {
    /// The journal in the text of a file, if this journal may take it in.
    ///
    /// # Errors
    /// The [`ImportRefusal`] otherwise.
    pub fn read_import(&self, text: &str, now: Moment) -> Result<Journal, ImportRefusal> {
        if let Some(refusal) = refuse_size(text.len() as u64) {
            return Err(refusal);
        }
        let brought = Journal::decode(text).map_err(|error| match error {
            UnreadableJournal::Other(_) => ImportRefusal::NotAJournal,
            UnreadableJournal::Damaged { entry, .. } => ImportRefusal::Damaged { entry },
            UnreadableJournal::Newer { version } => ImportRefusal::Newer { version },
        })?;
        let present: BTreeMap<_, _> = self
            .entries
            .iter()
            .map(|entry| (&entry.id, entry))
            .collect();
        for entry in &brought.entries {
            if longest_text(entry) > LONGEST_TEXT {
                return Err(ImportRefusal::Damaged { entry: None });
            }
            let differs = |present: &&&Entry| present.compare(entry).is_ne();
            if let Some(present) = present.get(&entry.id).filter(differs) {
                let date = present.at.date_naive();
                return Err(ImportRefusal::Contradicts { date });
            }
            if let Some(date) = future_date(entry, now) {
                return Err(ImportRefusal::FromTheFuture { date });
            }
        }
        Ok(brought)
    }
}

/// Characters of the longest text in the entry.
fn longest_text(entry: &Entry) -> usize {
    let texts = match &entry.what {
        What::SwitchSeen {
            load,
            label,
            interface_language,
            ..
        } => vec![&load.id, label, interface_language],
        What::SwitchUnreadable {
            load,
            interface_language,
            ..
        } => vec![&load.id, interface_language],
        What::SwitchOpened { interface_language } => vec![interface_language],
        What::LanguageChosen { language } | What::InterfaceLanguageChosen { language } => {
            language.iter().collect()
        }
        What::JournalSetAside { key, .. } => vec![key],
        What::ObjectionDeclared
        | What::NotObjecting
        | What::Reconsidered
        | What::BannerPostponed { .. }
        | What::BannerDismissed
        | What::RegionChosen { .. }
        | What::QuietModeChosen { .. }
        | What::ReminderChosen { .. }
        | What::StepTaken { .. }
        | What::StepTakenBack { .. }
        | What::JournalImported { .. } => Vec::new(),
    };
    let texts = texts.into_iter().chain([&entry.version]);
    texts.map(|text| text.chars().count()).max().unwrap_or(0)
}

/// The date in the entry that no clock can have shown yet: its own, that of its place in the order
/// (every later entry would have to come after it), or that of the load (every later reading would
/// look old). How long the banner rests is a plan, and may lie ahead.
fn future_date(entry: &Entry, now: Moment) -> Option<NaiveDate> {
    let latest = now.stamp().checked_add_signed(CLOCK_DIFFERENCE)?;
    if entry.at > latest {
        return Some(entry.at.date_naive());
    }
    let order = i64::try_from(entry.order).unwrap_or(i64::MAX);
    let opened = match &entry.what {
        What::SwitchSeen { load, .. } | What::SwitchUnreadable { load, .. } => load.opened_at,
        _ => 0,
    };
    let clock = order.max(opened);
    // Where no calendar reaches, its last day stands for the date.
    let date =
        || DateTime::from_timestamp_millis(clock).map_or(NaiveDate::MAX, |at| at.date_naive());
    (clock > latest.timestamp_millis()).then(date)
}
