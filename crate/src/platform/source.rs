//! Statements about platforms, with the public pages that support them.

use crate::region::Region;
use crate::words::Message;

/// The day from which the training runs, for some regions.
pub struct TrainingStart {
    /// The regions; empty for all regions that no earlier item names.
    pub regions: &'static [Region],
    /// First day of training, as year, month, day.
    pub date: (i32, u32, u32),
    pub source: Source,
}

/// The controller: who decides on the purposes and means of the processing (GDPR, article 4(7)).
pub struct Controller {
    /// The regions; empty for all regions that no earlier item names.
    pub regions: &'static [Region],
    pub name: &'static str,
    /// Postal address, line by line, without the country.
    pub address: &'static [&'static str],
    /// ISO 3166-1 code of the country.
    pub country: &'static str,
    pub source: Source,
}

/// One statement that the product makes, with its source.
pub struct Statement {
    pub message: fn() -> Message,
    pub source: Source,
}

/// A statement that is true for some regions.
pub struct Note {
    /// The regions; empty for all.
    pub regions: &'static [Region],
    pub statement: Statement,
}

impl Note {
    /// Whether the statement is about people in `region` in particular.
    #[must_use]
    pub fn is_of(&self, region: Region) -> bool {
        self.regions.contains(&region)
    }
}

/// A public page that supports a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    pub url: &'static str,
    /// The day on which the page was last checked, as year, month, day.
    pub verified_on: (i32, u32, u32),
    pub confidence: Confidence,
}

/// How sure a fact is. Veto does not state what is less sure than `Medium`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// Official text, or several sources.
    High,
    /// One decent source.
    Medium,
}
