//! The journal as text, for the store and for export: versioned, and strict about what it reads. Stores nothing.

use super::{Entry, Journal};
use serde::{Deserialize, Serialize};

/// Says of a text that it is one of these.
const FORMAT: &str = "veto-journal";

/// The version written, and the newest that is read.
const VERSION: u32 = 1;

/// Why a text is no journal that this version can read.
#[derive(Debug, PartialEq, Eq)]
pub enum UnreadableJournal {
    /// It is none, or a damaged one: what the decoder said.
    Corrupt(String),
    /// A newer version of Veto wrote it.
    Newer {
        /// The version of the format.
        version: u32,
    },
}

impl std::fmt::Display for UnreadableJournal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Corrupt(error) => write!(
                formatter,
                "not a journal of Veto, or a damaged one: {error}"
            ),
            Self::Newer { version } => write!(
                formatter,
                "a journal of a newer version of Veto (format {version}, this one reads up to {VERSION}): update Veto"
            ),
        }
    }
}

impl std::error::Error for UnreadableJournal {}

#[derive(Deserialize)]
struct Header {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
struct Stored {
    entries: Vec<Entry>,
}

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

    /// Reads what [`Journal::encode`] wrote, in this version or an older one.
    ///
    /// All or nothing: half a journal might lack the very entry that says the switch is on again.
    ///
    /// # Errors
    /// [`UnreadableJournal`], with the text unharmed in the caller's hands.
    pub fn decode(text: &str) -> Result<Self, UnreadableJournal> {
        let corrupt = |error: serde_json::Error| UnreadableJournal::Corrupt(error.to_string());
        let header: Header = serde_json::from_str(text).map_err(corrupt)?;
        if header.format != FORMAT {
            return Err(UnreadableJournal::Corrupt(format!(
                "its format is {:?}",
                header.format
            )));
        }
        if header.version > VERSION {
            return Err(UnreadableJournal::Newer {
                version: header.version,
            });
        }
        let Stored { entries } = serde_json::from_str(text).map_err(corrupt)?;
        let count = entries.len();
        let journal = Self::from_entries(entries);
        if journal.entries.len() == count {
            Ok(journal)
        } else {
            Err(UnreadableJournal::Corrupt(
                "two entries have the same id".into(),
            ))
        }
    }
}
