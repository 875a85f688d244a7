//! The English catalogue, and a minimal replacement for the browser's `Intl` with which everything
//! can be said.

use chrono::{DateTime, FixedOffset, NaiveDate};
use std::cmp::Ordering;
use std::sync::LazyLock;
use veto::words::{Catalogue, Intl, PluralCategory};

/// The English catalogue, which has every message.
pub static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| {
    let text = include_str!("../../../extension/_locales/en/messages.json");
    Catalogue::parse(text).expect("the shipped catalogue is one")
});

/// Implements only the plurals of English; all dates are written from the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Plain;

impl Intl for Plain {
    fn plural(&self, count: u64) -> PluralCategory {
        PluralCategory::named(if count == 1 { "one" } else { "other" })
    }

    fn number(&self, _: u64) -> Option<String> {
        None
    }

    fn date(&self, _: NaiveDate) -> Option<String> {
        None
    }

    fn time(&self, _: DateTime<FixedOffset>) -> Option<String> {
        None
    }

    fn country(&self, _: &str) -> Option<String> {
        None
    }

    fn order(&self, a: &str, b: &str) -> Ordering {
        a.cmp(b)
    }
}
