//! Opens the store (`storage.local`): decodes the journal, and sets an unreadable one aside.

mod deleted;
pub mod keys;
mod room;
pub(crate) mod sync_state;

pub use deleted::Deleted;
pub(crate) use room::excess;

use crate::journal::{EntryId, EntryKind, Journal, SetAsideReason, Subject, UnreadableJournal};
use crate::moment::Moment;
use chrono::{DateTime, FixedOffset};
use keys::{ACCOUNT_KEY, DELETED, JOURNAL, SET_ASIDE};
use serde::Serialize;
use std::collections::BTreeMap;
use sync_state::SyncState;

/// Everything in the store by key; `None` if the browser refused to read it.
///
/// A stored text is its own value; any other stored value is given as JSON text.
pub type StoreContents = Option<BTreeMap<String, String>>;

/// What [`open`] found in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The journal; empty if there was none, or none that could be read.
    pub journal: Journal,
    /// What has to be written because of what was found.
    pub changes: StoreChanges,
    /// The journals that are set aside and still unreadable.
    pub set_aside: Vec<SetAside>,
    /// This device's sync state, if it has one.
    pub sync: Option<SyncState>,
    /// The key of the hash by which accounts are compared, once there is one.
    pub account_key: Option<String>,
    /// What the store says of the journal that the person deleted last, if they deleted one.
    pub deleted: Option<Deleted>,
    /// Whether the browser let the store be read.
    pub available: bool,
}

/// A stored journal that could not be read, saved unchanged under a key of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    pub key: String,
    /// When it was set aside; `None` if the key has no readable date.
    pub at: Option<DateTime<FixedOffset>>,
    pub reason: SetAsideReason,
}

/// What to write to a store, all at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct StoreChanges {
    /// Texts to store, by key.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub set: BTreeMap<String, String>,
    /// Keys to remove after `set` was written.
    pub remove: Vec<String>,
}

impl StoreChanges {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.set.is_empty() && self.remove.is_empty()
    }

    /// Applies the changes to `store`, as the browser does.
    pub fn apply(&self, store: &mut BTreeMap<String, String>) {
        store.extend(self.set.clone());
        store.retain(|key, _| !self.remove.contains(key));
    }

    /// Adds the journal to what is to be written.
    pub fn put_journal(&mut self, journal: &Journal) {
        self.set.insert(JOURNAL.to_owned(), journal.encode());
    }
}

/// Opens the store. A journal that cannot be read is set aside unchanged; one that was set aside
/// and can be read now (Veto was updated) is merged back in.
///
/// `id` becomes the id of the entry that reports a set-aside journal, if one is needed.
#[must_use]
pub fn open(contents: &StoreContents, id: &EntryId, now: Moment, version: &str) -> Opened {
    let Some(values) = contents else {
        return Opened {
            journal: Journal::default(),
            changes: StoreChanges::default(),
            set_aside: Vec::new(),
            sync: None,
            account_key: None,
            deleted: None,
            available: false,
        };
    };
    let mut opened = Opened {
        journal: Journal::default(),
        changes: StoreChanges::default(),
        set_aside: Vec::new(),
        sync: sync_state::open(values),
        account_key: values.get(ACCOUNT_KEY).cloned(),
        deleted: values.get(DELETED).and_then(|text| Deleted::decode(text)),
        available: true,
    };
    let ended = opened.deleted.as_ref().map(|deleted| deleted.ended);
    opened.journal = Journal::default().after(ended);
    if let Some(text) = values.get(JOURNAL) {
        match Journal::decode(text) {
            Ok(journal) => opened.journal = journal.after(ended),
            Err(error) => opened.set_journal_aside(text, &error, id, now, version, values),
        }
    }
    for (key, text) in values.iter().filter(|(key, _)| key.starts_with(SET_ASIDE)) {
        match Journal::decode(text) {
            Ok(journal) => {
                opened.journal = opened.journal.merged(journal);
                opened.changes.remove.push(key.clone());
            }
            Err(error) => opened.set_aside.push(SetAside {
                key: key.clone(),
                at: moment_in(key),
                reason: reason(&error),
            }),
        }
    }
    if !opened.changes.is_empty() {
        let journal = opened.journal.clone();
        opened.changes.put_journal(&journal);
    }
    opened
}

impl Opened {
    fn set_journal_aside(
        &mut self,
        text: &str,
        error: &UnreadableJournal,
        id: &EntryId,
        now: Moment,
        version: &str,
        values: &BTreeMap<String, String>,
    ) {
        let mut key = format!("{SET_ASIDE}{}", now.stamp().to_rfc3339());
        while values.contains_key(&key) {
            key.push('+');
        }
        let reason = reason(error);
        self.changes.set.insert(key.clone(), text.to_owned());
        self.set_aside.push(SetAside {
            key: key.clone(),
            at: Some(now.stamp()),
            reason,
        });
        let what = EntryKind::JournalSetAside { reason, key };
        self.journal
            .add(id.clone(), now, Subject::Person, version, what);
    }
}

/// When the journal under this key was set aside. The key of a second one of the same moment ends
/// in an additional `+`.
fn moment_in(key: &str) -> Option<DateTime<FixedOffset>> {
    let moment = key.strip_prefix(SET_ASIDE)?;
    moment.trim_end_matches('+').parse().ok()
}

fn reason(error: &UnreadableJournal) -> SetAsideReason {
    match error {
        UnreadableJournal::Other(_) | UnreadableJournal::Damaged { .. } => SetAsideReason::Corrupt,
        UnreadableJournal::Newer { .. } => SetAsideReason::Newer,
    }
}

#[cfg(test)]
pub(crate) mod tests;
