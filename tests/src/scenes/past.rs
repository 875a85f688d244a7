//! Builds the journal of a scene: entries a number of days before today.

use std::cmp::Reverse;
use std::iter;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Result, anyhow};
use serde_json::{Value, json};
use veto::journal::{EntryId, EntryKind, Evidence, Journal, Shown, Step, Subject, SwitchState};
use veto::moment::Moment;
use veto::observation::{Arrival, PageLoad, Watch};
use veto::platform::SettingId;
use veto::reading::UnreadableReason;

const DAY_MS: i64 = 86_400_000;
/// Id of the entry that records the choice of language.
const CHOICE: &str = "scene-0";
const FIRST: Subject = Subject::Setting(SettingId::FIRST);
const LABEL: &str = "Use my data for training content creation AI models";

/// What happened, each with how many days ago and to what; oldest first.
#[derive(Clone, Debug, Default)]
pub struct Past(Vec<(i64, Subject, EntryKind)>);

impl<const N: usize> From<[(i64, EntryKind); N]> for Past {
    fn from(happened: [(i64, EntryKind); N]) -> Self {
        Self::default().and(FIRST, happened)
    }
}

impl Past {
    /// This past, and what happened to another switch or platform.
    pub fn and<const N: usize>(mut self, to: Subject, happened: [(i64, EntryKind); N]) -> Self {
        self.0.extend(happened.map(|(days, what)| (days, to, what)));
        self.0.sort_by_key(|(days, ..)| Reverse(*days));
        self
    }

    /// The encoded journal of this past, as the store holds it, for a person who has chosen this
    /// language (folder of its catalogue).
    pub fn journal(&self, language: &str) -> Result<String> {
        let mut journal = Journal::default();
        let chosen = EntryKind::LanguageChosen {
            language: Some(language.to_owned()),
        };
        let first = self.0.first().map_or(0, |(days, ..)| *days);
        let all = iter::once((first, FIRST, chosen)).chain(self.0.iter().cloned());
        for (index, (days, subject, what)) in all.enumerate() {
            let id = EntryId::try_from(format!("scene-{index}")).map_err(|error| anyhow!(error))?;
            let version = env!("CARGO_PKG_VERSION");
            let now = ago(days, index)?;
            let what = begun(&journal, now, what);
            journal.add(id, now, subject, version, what);
        }
        Ok(journal.encode())
    }
}

/// Sets the place in the journal at which the entry's page load was reported.
fn begun(journal: &Journal, now: Moment, mut what: EntryKind) -> EntryKind {
    if let EntryKind::SwitchSeen { load, .. } = &mut what {
        load.after = Some(journal.place_of_load(load.opened_at, now));
    }
    what
}

/// The stored journal, with another language chosen; all else unchanged.
pub(super) fn in_language(journal: &str, language: &str) -> Result<String> {
    let mut journal: Value = serde_json::from_str(journal)?;
    let entries = journal["entries"].as_array_mut().into_iter().flatten();
    for entry in entries.filter(|entry| entry["id"] == CHOICE) {
        entry["what"]["language_chosen"]["language"] = json!(language);
    }
    Ok(journal.to_string())
}

/// Noon (UTC) that many days ago: at that hour it is the same day everywhere in Europe. Each
/// `index` is one second later.
fn ago(days: i64, index: usize) -> Result<Moment> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let now = i64::try_from(now)?;
    // Today, noon may still be to come.
    let at = if days == 0 {
        now - 60_000
    } else {
        now / DAY_MS * DAY_MS - days * DAY_MS + DAY_MS / 2
    };
    Ok(Moment::new(at + 1_000 * i64::try_from(index)?, 0)?)
}

/// An entry: the switch was seen in this state, that many days ago. Each day has its own page load.
pub fn seen(days: i64, state: SwitchState) -> (i64, EntryKind) {
    let what = EntryKind::SwitchSeen {
        state,
        load: load(days),
        label: LABEL.to_owned(),
        interface_language: "en".to_owned(),
        evidence: Some(Evidence {
            first: match state {
                SwitchState::On => Shown::On,
                SwitchState::Off => Shown::Off,
            },
            since: Vec::new(),
            watch: Watch {
                from_the_start: true,
                from_ms: 40,
                arrival: Arrival::Server,
                touched: false,
            },
            outdated: false,
            account: None,
        }),
    };
    (days, what)
}

/// An entry: the page of the switch could not be read.
pub fn unreadable(days: i64, reason: UnreadableReason) -> (i64, EntryKind) {
    let what = EntryKind::SwitchUnreadable {
        reason,
        load: load(days),
        interface_language: "en".to_owned(),
    };
    (days, what)
}

/// An entry: the person declared that they turned the switch off.
pub fn declared(days: i64) -> (i64, EntryKind) {
    (days, EntryKind::ObjectionDeclared)
}

/// An entry: the person recorded a step, taken that many days ago.
pub fn taken(days: i64, step: Step) -> (i64, EntryKind) {
    let on = ago(days, 0).map(Moment::date).unwrap_or_default();
    (days, EntryKind::StepTaken { step, on })
}

fn load(days: i64) -> PageLoad {
    // At least five seconds before the switch was seen.
    let opened_at = ago(days, 0).map_or(0, |at| at.epoch_ms()) - 5_000;
    PageLoad {
        id: format!("load-{days}"),
        opened_at,
        after: None,
    }
}
