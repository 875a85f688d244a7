//! Names of the files that people save. The shell gets each with the action that saves the file.

use chrono::NaiveDate;

/// The record as it was saved on this day. Nothing reads the name: a file saved under another one
/// can be added, too.
pub(super) fn record(today: NaiveDate) -> String {
    format!("veto-record-{today}.json")
}

/// A journal that could not be read and was set aside on this day. It may be no JSON.
pub(super) fn set_aside(on: NaiveDate) -> String {
    format!("veto-set-aside-{on}.txt")
}

/// The upcoming dates.
pub(super) fn calendar() -> String {
    "veto.ics".to_owned()
}
