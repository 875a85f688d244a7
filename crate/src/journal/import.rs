//! Imports a journal file: checks whether it may be merged, and gives the reason if not.
//!
//! **Invariant:** a file is taken as a whole or not at all, and never changes an entry of the
//! journal.

use super::{Entry, EntryKind, Journal, UnreadableJournal};
use crate::moment::Moment;
use chrono::{DateTime, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Maximum size of a file, in bytes. A year of daily visits takes a tenth of it.
pub const IMPORT_LIMIT: u64 = 5_000_000;
/// How far ahead of this device's clock another device's clock may have been.
const CLOCK_DIFFERENCE: TimeDelta = TimeDelta::days(1);

/// Maximum length of a text in an entry, in characters; longer than any text that Veto writes.
const LONGEST_TEXT: usize = 500;

/// The result of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportOutcome {
    /// Entries were added.
    Added {
        /// How many entries were new.
        entries: u64,
        /// How many further entries of the file were there already.
        known: u64,
        /// The day of the file's first entry.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        first: NaiveDate,
        /// The day of the file's last entry.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        last: NaiveDate,
    },
    /// Every entry of the file was there already.
    NothingNew,
    /// The browser refused to store the entries.
    NotKept,
    /// The file was refused; the journal is unchanged.
    Refused {
        /// The reason, which the person is shown.
        why: ImportRefusal,
    },
}

/// Why a file was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportRefusal {
    /// The file is not a journal.
    NotAJournal,
    /// The file is a journal, but damaged or incomplete.
    Damaged {
        /// The entry that cannot be read, counted from 1; `None` if the damage is elsewhere.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
        entry: Option<u64>,
    },
    /// The file has an entry of this journal, but with different contents.
    Contradicts {
        /// The day of that entry in this journal.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        date: NaiveDate,
    },
    /// A newer version of Veto wrote it.
    Newer {
        /// The version of the format.
        version: u32,
    },
    /// The file is larger than any journal gets.
    TooLarge {
        /// Maximum size of a file, in bytes.
        limit: u64,
    },
    /// The file has a date that lies in the future.
    FromTheFuture {
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        date: NaiveDate,
    },
}

/// The refusal of a file of this size, if it is too large. Callers check this before reading the
/// file.
#[must_use]
pub fn refuse_size(bytes: u64) -> Option<ImportRefusal> {
    (bytes > IMPORT_LIMIT).then_some(ImportRefusal::TooLarge {
        limit: IMPORT_LIMIT,
    })
}

impl Journal {
    /// Reads the journal in the text of a file, if it may be merged into this one.
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

/// Length of the longest text in the entry, in characters.
fn longest_text(entry: &Entry) -> usize {
    let texts = match &entry.what {
        EntryKind::SwitchSeen {
            load,
            label,
            interface_language,
            ..
        } => vec![&load.id, label, interface_language],
        EntryKind::SwitchUnreadable {
            load,
            interface_language,
            ..
        } => vec![&load.id, interface_language],
        EntryKind::SwitchOpened { interface_language } => vec![interface_language],
        EntryKind::LanguageChosen { language }
        | EntryKind::InterfaceLanguageChosen { language } => language.iter().collect(),
        EntryKind::JournalSetAside { key, .. } => vec![key],
        EntryKind::ObjectionDeclared
        | EntryKind::NotObjecting
        | EntryKind::Reconsidered
        | EntryKind::BannerPostponed { .. }
        | EntryKind::BannerDismissed
        | EntryKind::RegionChosen { .. }
        | EntryKind::QuietModeChosen { .. }
        | EntryKind::ReminderChosen { .. }
        | EntryKind::StepTaken { .. }
        | EntryKind::StepTakenBack { .. }
        | EntryKind::PlatformUsed
        | EntryKind::PlatformNotUsed
        | EntryKind::JournalImported { .. } => Vec::new(),
    };
    let texts = texts.into_iter().chain([&entry.version]);
    texts.map(|text| text.chars().count()).max().unwrap_or(0)
}

/// A date in the entry that no clock can have shown yet, if there is one: the entry's own, that of
/// its `order` (every later entry would have to come after it), or that of its load (every later
/// reading would look old). The day until which the banner is postponed is a plan, and may lie
/// ahead.
fn future_date(entry: &Entry, now: Moment) -> Option<NaiveDate> {
    let latest = now.stamp().checked_add_signed(CLOCK_DIFFERENCE)?;
    if entry.at > latest {
        return Some(entry.at.date_naive());
    }
    let order = i64::try_from(entry.order).unwrap_or(i64::MAX);
    let opened = match &entry.what {
        EntryKind::SwitchSeen { load, .. } | EntryKind::SwitchUnreadable { load, .. } => {
            load.opened_at
        }
        _ => 0,
    };
    let clock = order.max(opened);
    // If the number lies beyond the calendar, use the calendar's last day.
    let date =
        || DateTime::from_timestamp_millis(clock).map_or(NaiveDate::MAX, |at| at.date_naive());
    (clock > latest.timestamp_millis()).then(date)
}
