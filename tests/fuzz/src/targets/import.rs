//! Fuzz target: a file is imported into a journal completely or not at all; nothing from the future
//! or in contradiction is accepted.

use crate::case::{Clock, text};
use crate::guarantees::{by_id, comes_back};
use serde::Deserialize;
use serde_json::Value;
use veto::journal::{ImportRefusal, Journal};
use veto::moment::Moment;

/// The present journal and the file. A string is taken as it is; any other value as its JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    #[serde(default)]
    present: Value,
    file: Value,
    #[serde(default)]
    clock: Clock,
}

pub(super) fn run(data: &[u8]) -> bool {
    let Ok(input) = serde_json::from_slice::<Input>(data) else {
        return false;
    };
    let Some(now) = input.clock.moment() else {
        return false;
    };
    let present = Journal::decode(&text(&input.present)).unwrap_or_default();
    let file = text(&input.file);
    match present.read_import(&file, now) {
        Ok(brought) => taken(&present, &brought, now),
        Err(why) => refused(&present, &file, &why),
    }
    true
}

fn taken(present: &Journal, brought: &Journal, now: Moment) {
    comes_back(brought);
    let tomorrow = now.epoch_ms().saturating_add(86_400_000);
    for entry in brought.entries() {
        assert!(entry.at.timestamp_millis() <= tomorrow, "{entry:?}");
        let order = i64::try_from(entry.order);
        assert!(order.is_ok_and(|order| order <= tomorrow), "{entry:?}");
    }
    let merged = present.clone().merged(brought.clone());
    let (before, added, after) = (by_id(present), by_id(brought), by_id(&merged));
    for (id, text) in &before {
        assert_eq!(after.get(id), Some(text), "an entry became another");
    }
    for (id, text) in &added {
        assert_eq!(after.get(id), Some(text), "an entry of the file is lost");
    }
    let known = added.keys().filter(|id| before.contains_key(*id)).count();
    assert_eq!(after.len(), before.len() + added.len() - known);
    assert_eq!(
        merged.read_import(&brought.encode(), now),
        Ok(brought.clone()),
        "what was taken once is taken again"
    );
}

fn refused(present: &Journal, file: &str, why: &ImportRefusal) {
    let read = Journal::decode(file);
    match why {
        ImportRefusal::TooLarge { limit } => assert!(file.len() as u64 > *limit),
        ImportRefusal::NotAJournal | ImportRefusal::Newer { .. } => assert!(read.is_err()),
        ImportRefusal::Damaged { entry } => assert!(entry.is_none() || read.is_err()),
        ImportRefusal::Contradicts { .. } => {
            let read = read.expect("a journal");
            let (read, present) = (by_id(&read), by_id(present));
            let differs = |(id, text): (&&str, _)| present.get(id).is_some_and(|one| one != text);
            assert!(read.iter().any(|(id, text)| differs((id, text))));
        }
        ImportRefusal::FromTheFuture { .. } => assert!(read.is_ok()),
    }
}
