//! The evidence that a story leaves: what the journal says, what Veto and the pages showed, and
//! what the server sent.

use anyhow::{Context, Result};
use chrono::DateTime;
use serde_json::Value;

use crate::replica::{Served, Shown};

/// Everything that the judge gets. All times are milliseconds since 1970.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    pub(crate) entries: Vec<Entry>,
    pub(crate) sights: Vec<Sight>,
    pub(crate) shown: Vec<Shown>,
    pub(crate) served: Vec<Served>,
    /// Time spans in which Veto could not look: without host access, or while it was being updated.
    pub(crate) blind: Vec<(i64, i64)>,
    /// When the person used the switch.
    pub(crate) used: Vec<i64>,
    /// The whole journal as text, for people to read.
    pub(crate) journal: String,
}

/// A reading of the switch in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) at: i64,
    pub(crate) opened_at: i64,
    pub(crate) on: bool,
}

/// What Veto and the page in front showed after a step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sight {
    pub(crate) at: i64,
    /// Index of the step in the story.
    pub(crate) step: usize,
    pub(crate) badge: String,
    pub(crate) guide: String,
    /// Id of the page in front, if it is a recorded one.
    pub(crate) page: Option<String>,
    /// What the page itself shows; `None` before it knows the state from the server.
    pub(crate) shows: Option<bool>,
    /// Since when the page shows it.
    pub(crate) since: i64,
    /// Whether the step was a fresh load on which the person waited for Veto's word.
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

/// The readings of the switch in a stored journal.
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
