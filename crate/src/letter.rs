//! Letters made on the device: the objection to the controller and the complaint to the supervisory authority, from a few fields. Sends and stores none.

mod complaint;
mod document;
mod draft;
mod objection;

pub use complaint::complaint;
pub use document::{Document, Line, Paragraph};
pub use draft::{Draft, LetterLanguage, Purpose};
pub use objection::objection;
pub(crate) use objection::{purpose, purposes};

use crate::journal::Standing;
use crate::situation::Situation;
use chrono::NaiveDate;

/// The day on which the switch was last seen off, if that is where the person stands: what they say of it
/// themselves is theirs to write.
fn seen_off(situation: &Situation) -> Option<NaiveDate> {
    match situation.position.standing {
        Standing::Objected { .. } => situation.position.off_last.map(|at| at.date_naive()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
