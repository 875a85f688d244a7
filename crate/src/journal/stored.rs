//! Encodes the journal as JSON text and decodes it, for the store and for export. The format has a
//! version, and decoding is strict.

mod reader;

use super::{Entry, Journal};
use reader::{EntryList, JournalHeader};
use serde::Serialize;

/// The value of `format` that marks a text as a journal.
const FORMAT: &str = "veto-journal";

/// The version that is written, and the newest that can be read. Version 1 knew one platform with
/// one setting.
const VERSION: u32 = 2;

/// Why a text cannot be read as a journal by this version of Veto.
#[derive(Debug, PartialEq, Eq)]
pub enum UnreadableJournal {
    /// It is not a journal; with the decoder's message.
    Other(String),
    /// It is a journal, but damaged.
    Damaged {
        /// The entry that cannot be read, counted from 1; `None` if the damage is elsewhere.
        entry: Option<u64>,
        /// The decoder's message.
        error: String,
    },
    /// A newer version of Veto wrote it.
    Newer {
        /// The version of the format.
        version: u32,
    },
}

impl std::fmt::Display for UnreadableJournal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Other(error) => write!(formatter, "not a journal of Veto: {error}"),
            Self::Damaged { entry: None, error } => {
                write!(formatter, "a damaged journal of Veto: {error}")
            }
            Self::Damaged {
                entry: Some(entry),
                error,
            } => write!(
                formatter,
                "a damaged journal of Veto, at entry {entry}: {error}"
            ),
            Self::Newer { version } => write!(
                formatter,
                "a journal of a newer version of Veto (format {version}, this one reads up to {VERSION}): update Veto"
            ),
        }
    }
}

impl std::error::Error for UnreadableJournal {}

#[derive(Serialize)]
struct Storing<'a> {
    format: &'static str,
    version: u32,
    entries: &'a [Entry],
}

impl Journal {
    /// The journal as JSON text.
    ///
    /// # Panics
    /// Never: every entry can be written as JSON.
    #[must_use]
    pub fn encode(&self) -> String {
        serde_json::to_string(&Storing {
            format: FORMAT,
            version: VERSION,
            entries: &self.entries,
        })
        .expect("entries hold only what JSON can hold")
    }

    /// The journal as the text of a file: what [`Journal::encode`] writes, with each entry on a
    /// line of its own, for people who open it.
    ///
    /// # Panics
    /// Never: every entry can be written as JSON.
    #[must_use]
    pub fn encode_file(&self) -> String {
        let entry = |entry| serde_json::to_string(entry).expect("entries hold only JSON");
        let entries: Vec<_> = self.entries.iter().map(entry).collect();
        format!(
            "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"entries\":[\n{}\n]}}\n",
            entries.join(",\n")
        )
    }

    /// Reads what [`Journal::encode`] wrote, in this version of the format or an older one.
    ///
    /// All or nothing: part of a journal might lack the very entry that says the switch is on
    /// again.
    ///
    /// # Errors
    /// [`UnreadableJournal`]. The caller still has the text, unchanged.
    pub fn decode(text: &str) -> Result<Self, UnreadableJournal> {
        let (header, whole) = JournalHeader::read(text);
        match (header.format.as_deref(), &whole) {
            (Some(FORMAT), _) => {}
            (Some(other), _) => {
                return Err(UnreadableJournal::Other(format!("its format is {other:?}")));
            }
            (None, Ok(())) => return Err(UnreadableJournal::Other("it names no format".into())),
            (None, Err(error)) => return Err(UnreadableJournal::Other(error.to_string())),
        }
        if let (Some(version), Ok(())) = (header.version, &whole)
            && version > VERSION
        {
            return Err(UnreadableJournal::Newer { version });
        }
        let damaged = |entry, error| UnreadableJournal::Damaged { entry, error };
        let entries = EntryList::read(text).map_err(|(entry, error)| damaged(entry, error))?;
        whole.map_err(|error| damaged(None, error.to_string()))?;
        if header.version.is_none() {
            return Err(damaged(None, "it names no version".into()));
        }
        if let Some(repeated) = repeated(&entries) {
            return Err(damaged(
                Some(repeated),
                "two entries have the same id".into(),
            ));
        }
        Ok(Self::from_entries(entries))
    }
}

/// The first entry, counted from 1, that has the id of an earlier one.
fn repeated(entries: &[Entry]) -> Option<u64> {
    let mut seen = std::collections::BTreeSet::new();
    let numbers = 1_u64..;
    numbers
        .zip(entries)
        .find_map(|(number, entry)| (!seen.insert(&entry.id)).then_some(number))
}
