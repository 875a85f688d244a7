//! What is known of a story once it is over: what the journal tells, what could be seen of Veto, what the pages showed, what
//! the server said. It judges nothing.

use anyhow::{Context, Result};
use chrono::DateTime;
use serde_json::Value;

use crate::replica::{Served, Shown};

/// Everything that the judge is told. All times are milliseconds of the wall clock.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    pub(crate) entries: Vec<Entry>,
    pub(crate) sights: Vec<Sight>,
    pub(crate) shown: Vec<Shown>,
    pub(crate) served: Vec<Served>,
    /// Times in which Veto could not look: without access, or while it was exchanged.
    pub(crate) blind: Vec<(i64, i64)>,
    /// When the person used the switch.
    pub(crate) used: Vec<i64>,
}

/// A reading in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) at: i64,
    pub(crate) opened_at: i64,
    pub(crate) on: bool,
}

/// What could be seen of Veto after a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sight {
    pub(crate) at: i64,
    /// After which step.
    pub(crate) step: usize,
    pub(crate) badge: String,
    pub(crate) guide: String,
    /// The page in front, if it is a recorded one.
    pub(crate) page: Option<String>,
    /// What it shows, by itself.
    pub(crate) shows: Option<bool>,
    /// Since when.
    pub(crate) since: i64,
    /// Whether the person waited for Veto's word.
    pub(crate) waited: bool,
}

impl Sight {
    pub(crate) fn has_tick(&self) -> bool {
        self.badge == "✓" || self.guide.starts_with("Confirmed on")
    }

    pub(crate) fn says_off(&self) -> bool {
        ["Confirmed on", "The switch is off"]
            .iter()
            .any(|start| self.guide.starts_with(start))
    }
}

/// The readings in a stored journal.
pub(crate) fn readings(journal: &str) -> Result<Vec<Entry>> {
    if journal.is_empty() {
        return Ok(Vec::new());
    }
    let journal: Value = serde_json::from_str(journal)?;
    let entries = journal["entries"].as_array().context("entries")?;
    let seen = |entry: &Value| {
        let seen = entry["what"].get("switch_seen")?;
        Some(Entry {
            at: DateTime::parse_from_rfc3339(entry["at"].as_str()?)
                .ok()?
                .timestamp_millis(),
            opened_at: seen["load"]["opened_at"].as_i64()?,
            on: match seen["state"].as_str()? {
                "on" => true,
                "off" => false,
                _ => return None,
            },
        })
    };
    let is_reading = |entry: &&Value| entry["what"].get("switch_seen").is_some();
    entries
        .iter()
        .filter(is_reading)
        .map(|entry| seen(entry).with_context(|| format!("not understood: {entry}")))
        .collect()
}
