//! Checks what must hold whatever is interrupted: no entry is lost or changed, no damaged journal
//! is lost, and nothing is recorded twice.

use super::browser::{Browser, JOURNAL};
use std::collections::BTreeMap;
use veto::journal::{Entry, Journal};
use veto::store::StoreContents;

/// Everything that was seen in the store, and must stay there.
#[derive(Default)]
pub(crate) struct Guarantees {
    /// Every entry that was in the store, by id.
    entries: BTreeMap<String, Entry>,
    /// The text of every damaged journal, unchanged.
    damaged: Vec<String>,
    /// The text of the journal at the last check.
    seen: Option<String>,
}

impl Guarantees {
    /// Whether the entry was stored.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// How many entries were stored.
    pub(crate) fn count(&self) -> u64 {
        self.entries.len() as u64
    }

    /// Records that the journal was damaged: its text must stay in the store; its entries are lost.
    pub(crate) fn damage(&mut self, text: &str) {
        self.damaged.push(text.to_owned());
        self.entries.clear();
        self.seen = Some(text.to_owned());
    }

    /// Checks the store after a write.
    pub(crate) fn check(&mut self, browser: &Browser) {
        for text in &self.damaged {
            let kept = browser.store.values().any(|value| value == text);
            assert!(kept, "a damaged journal is gone: {text}");
        }
        let text = browser.store.get(JOURNAL);
        if text == self.seen.as_ref() {
            return;
        }
        self.seen = text.cloned();
        let text = text.expect("a journal that was there is gone");
        let journal = Journal::decode(text).expect("a journal that was written can be read");
        let now: BTreeMap<String, Entry> = journal
            .entries()
            .iter()
            .map(|entry| (entry.id.as_str().to_owned(), entry.clone()))
            .collect();
        assert_eq!(now.len(), journal.entries().len(), "an id is there twice");
        let before = self.entries.values().map(|entry| entry.order).max();
        for (id, entry) in &self.entries {
            assert_eq!(now.get(id), Some(entry), "an entry was lost or changed");
        }
        for (id, entry) in now.iter().filter(|(id, _)| !self.entries.contains_key(*id)) {
            assert!(Some(entry.order) > before, "{id} is new, and not the last");
        }
        self.entries = now;
    }

    /// Checks what the core wants to write for a request, which it may have handled before.
    pub(crate) fn check_decided(&self, id: &str, contents: &StoreContents, puts_journal: bool) {
        match contents {
            None => assert!(!puts_journal, "what cannot be read is not written over"),
            Some(values) if values.get(JOURNAL) == self.seen.as_ref() && self.has(id) => {
                assert!(!puts_journal, "{id} is noted twice");
            }
            Some(_) => {}
        }
    }
}
