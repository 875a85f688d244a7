//! The confusion table: truth against reading, in total and by what the pages are built of.

use std::collections::BTreeMap;
use std::fmt;

use veto::reading::Reading;

use super::spec::{Spec, Truth};

/// Counts of readings.
#[derive(Debug, Default)]
pub struct Table {
    all: BTreeMap<(bool, Truth), Row>,
    parts: BTreeMap<(&'static str, String), Row>,
    /// A line for every page that was read wrongly, or that was readable and not read.
    misses: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Row {
    on: usize,
    off: usize,
    unreadable: usize,
    /// Pages that can be read with certainty; `right` counts those of them that were read right.
    readable: usize,
    right: usize,
    false_off: usize,
}

impl Table {
    /// Prints the table. Panics if any page was read as *off* that is not, or if less than 99 % of
    /// the readable pages were read right.
    pub fn assert_right(&self) {
        println!("{self}");
        assert_eq!(self.false_offs(), 0, "{self}");
        assert!(self.right_share() >= 0.99, "{self}");
    }

    /// Counts the reading of one page.
    pub fn add(&mut self, spec: &Spec, reading: Reading) {
        let right = matches!(
            (spec.truth, reading),
            (Truth::On, Reading::On) | (Truth::Off, Reading::Off)
        );
        let false_off = reading == Reading::Off && spec.truth != Truth::Off;
        let count = |row: &mut Row| {
            match reading {
                Reading::On => row.on += 1,
                Reading::Off => row.off += 1,
                Reading::Unreadable(_) => row.unreadable += 1,
            }
            row.readable += usize::from(spec.is_readable());
            row.right += usize::from(spec.is_readable() && right);
            row.false_off += usize::from(false_off);
        };
        count(
            self.all
                .entry((!spec.is_readable(), spec.truth))
                .or_default(),
        );
        for part in spec.parts() {
            count(self.parts.entry(part).or_default());
        }
        let misread = !right && !matches!(reading, Reading::Unreadable(_));
        if misread || spec.is_readable() && !right {
            self.misses.push(format!("{spec} was read as {reading:?}"));
        }
    }

    /// The number of pages counted.
    pub fn pages(&self) -> usize {
        self.all
            .values()
            .map(|row| row.on + row.off + row.unreadable)
            .sum()
    }

    /// The number of pages read as off that are not. It must be 0.
    pub fn false_offs(&self) -> usize {
        self.all.values().map(|row| row.false_off).sum()
    }

    /// The share of the readable pages that were read right, from 0 to 1.
    pub fn right_share(&self) -> f64 {
        let sum = |count: fn(&Row) -> usize| self.all.values().map(count).sum::<usize>() as f64;
        sum(|row| row.right) / sum(|row| row.readable)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<28} {:>7} {:>7} {:>11}",
            "truth \\ reading", "on", "off", "unreadable"
        )?;
        for ((unreadable, truth), row) in &self.all {
            let kind = if *unreadable {
                "not certain"
            } else {
                "readable"
            };
            let name = format!("{truth:?}, {kind}");
            writeln!(
                f,
                "{name:<28} {:>7} {:>7} {:>11}",
                row.on, row.off, row.unreadable
            )?;
        }
        writeln!(
            f,
            "\n{:<28} {:>7} {:>7} {:>11} {:>11} {:>9}",
            "by structure", "on", "off", "unreadable", "right", "false off"
        )?;
        for ((part, value), row) in &self.parts {
            let right = format!("{} / {}", row.right, row.readable);
            let name = format!("{part}: {value}");
            writeln!(
                f,
                "{name:<28} {:>7} {:>7} {:>11} {right:>11} {:>9}",
                row.on, row.off, row.unreadable, row.false_off
            )?;
        }
        for miss in &self.misses {
            writeln!(f, "  ✗ {miss}")?;
        }
        write!(
            f,
            "{} pages: {} read as off that are not; {:.2} % of the readable ones read right",
            self.pages(),
            self.false_offs(),
            100.0 * self.right_share()
        )
    }
}
