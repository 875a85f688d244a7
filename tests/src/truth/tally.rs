//! Sums up the results of many stories, and prints them as a table.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use super::act::Lived;
use super::judge::{Verdict, Wrong};
use super::story::Story;

/// The results of the stories so far.
#[derive(Debug, Default)]
pub struct Tally {
    stories: usize,
    steps: usize,
    loads: usize,
    offs: usize,
    ons: usize,
    ticks: usize,
    due: usize,
    given: usize,
    wrongs: BTreeMap<Wrong, usize>,
    /// Every story in which something was wrong, with what was wrong.
    faulty: Vec<String>,
    /// Every sight that had earned a tick and did not show it.
    missed: Vec<String>,
    /// Steps that could not be carried out.
    stumbles: Vec<String>,
    took: Duration,
}

impl Tally {
    pub(crate) fn add(&mut self, story: &Story, lived: &Lived, verdict: &Verdict, took: Duration) {
        self.stories += 1;
        self.steps += story.steps.len();
        self.loads += lived.loads;
        self.offs += verdict.offs;
        self.ons += verdict.ons;
        self.ticks += verdict.ticks;
        self.due += verdict.due;
        self.given += verdict.given;
        self.took += took;
        for (wrong, _) in &verdict.wrongs {
            *self.wrongs.entry(*wrong).or_default() += 1;
        }
        if !verdict.wrongs.is_empty() {
            let lines: Vec<_> = verdict
                .wrongs
                .iter()
                .map(|(wrong, words)| format!("  {wrong:?} {words}"))
                .collect();
            self.faulty.push(format!(
                "{story}\n{}\n  {}",
                lines.join("\n"),
                lived.record.journal
            ));
        }
        let (seed, shape) = (story.seed, story.shape);
        let stumbles = lived
            .stumbles
            .iter()
            .map(|what| format!("seed {seed}, {shape}: {what}"));
        self.stumbles.extend(stumbles);
        let missed = verdict.missed.iter();
        self.missed.extend(
            missed.map(|missed| format!("{story}\n  {missed}\n  {}", lived.record.journal)),
        );
    }

    /// Number of false or contradictory statements by Veto. It must be 0.
    pub fn wrongs(&self) -> usize {
        self.wrongs.values().sum()
    }

    /// The share of the steps that could not be carried out, from 0 to 1.
    pub fn stumble_share(&self) -> f64 {
        self.stumbles.len() as f64 / self.steps.max(1) as f64
    }

    fn wrong(&self, wrong: Wrong) -> usize {
        self.wrongs.get(&wrong).copied().unwrap_or_default()
    }

    /// One line for the reliability table.
    pub fn figure(&self) -> String {
        format!(
            "{} stories, {} loads: {} false off, {} false ✓, {} ✓ while on; \
             {} of {} earned ✓ given",
            self.stories,
            self.loads,
            self.wrong(Wrong::FalseOff) + self.wrong(Wrong::NoSuchLoad),
            self.wrong(Wrong::FalseTick),
            self.wrong(Wrong::TickWhileOn) + self.wrong(Wrong::SaysOffWhileOn),
            self.given,
            self.due,
        )
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = [
            ("stories", self.stories),
            ("steps", self.steps),
            ("loads of the switch's page", self.loads),
            ("*on* written", self.ons),
            ("*off* written", self.offs),
            ("ticks seen", self.ticks),
            ("ticks earned by an honest load", self.due),
            ("… and given", self.given),
            ("false *off*", self.wrong(Wrong::FalseOff)),
            ("false *on*", self.wrong(Wrong::FalseOn)),
            ("readings of no load", self.wrong(Wrong::NoSuchLoad)),
            ("false ticks", self.wrong(Wrong::FalseTick)),
            (
                "ticks while the page shows on",
                self.wrong(Wrong::TickWhileOn),
            ),
            (
                "*off* said of a page that shows on",
                self.wrong(Wrong::SaysOffWhileOn),
            ),
            ("steps not carried out", self.stumbles.len()),
        ];
        for (what, count) in rows {
            writeln!(f, "  {what:<36}{count:>8}")?;
        }
        let mean = self.took.as_secs_f64() / self.stories.max(1) as f64;
        writeln!(f, "  {:<36}{mean:>6.1} s", "a story took")?;
        for stumble in &self.stumbles {
            writeln!(f, "  not carried out: {stumble}")?;
        }
        for missed in &self.missed {
            writeln!(f, "\n  earned and not given: {missed}")?;
        }
        for story in &self.faulty {
            writeln!(f, "\n{story}")?;
        }
        Ok(())
    }
}
