//! Counts what was tried in the stories, and the results.

use std::collections::BTreeMap;
use std::ops::AddAssign;

#[derive(Debug, Default, Clone)]
pub(crate) struct Tally {
    /// Acts of people, and accidents of machines.
    pub(crate) acts: u64,
    /// Messages that pages sent to the background.
    pub(crate) messages: u64,
    /// Loads by where they came from, and everything else that happened (`tried`), by name.
    pub(crate) loads: BTreeMap<String, u64>,
    pub(crate) tried: BTreeMap<String, u64>,
    pub(crate) offs: u64,
    pub(crate) ons: u64,
    pub(crate) doubts: u64,
    pub(crate) ticks: u64,
    pub(crate) lost_ticks: u64,
    pub(crate) guides: u64,
}

impl Tally {
    pub(crate) fn tried(&mut self, what: &str) {
        if let Some(count) = self.tried.get_mut(what) {
            *count += 1;
        } else {
            self.tried.insert(what.to_owned(), 1);
        }
    }

    /// The number of steps; after each, the judge compares what Veto says with what was served.
    pub(crate) fn steps(&self) -> u64 {
        self.acts + self.messages
    }

    pub(crate) fn count(&self, what: &str) -> u64 {
        self.tried.get(what).copied().unwrap_or(0)
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.acts += other.acts;
        self.messages += other.messages;
        for (name, count) in other.loads {
            *self.loads.entry(name).or_default() += count;
        }
        for (name, count) in other.tried {
            *self.tried.entry(name).or_default() += count;
        }
        self.offs += other.offs;
        self.ons += other.ons;
        self.doubts += other.doubts;
        self.ticks += other.ticks;
        self.lost_ticks += other.lost_ticks;
        self.guides += other.guides;
    }
}
