//! What was tried, and what came of it.

use std::collections::BTreeMap;
use std::ops::AddAssign;

#[derive(Debug, Default, Clone)]
pub(crate) struct Tally {
    pub(crate) steps: u64,
    pub(crate) messages: u64,
    /// Loads by where they came from, and everything else that happened, by name.
    pub(crate) loads: BTreeMap<String, u64>,
    pub(crate) tried: BTreeMap<String, u64>,
    pub(crate) offs: u64,
    pub(crate) ons: u64,
    pub(crate) doubts: u64,
    pub(crate) ticks: u64,
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

    pub(crate) fn count(&self, what: &str) -> u64 {
        self.tried.get(what).copied().unwrap_or(0)
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.steps += other.steps;
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
        self.guides += other.guides;
    }
}
