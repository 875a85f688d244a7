//! Writes letters from a few fields: the objection to the controller and the complaint to the
//! supervisory authority.
//!
//! **Invariant:** letters are made on the device, and Veto never sends one.

mod complaint;
mod document;
mod draft;
mod language;
mod objection;

pub use complaint::complaint;
pub use document::{AddressLine, Document, Paragraph};
pub use draft::{Draft, LetterLanguage};
pub use language::{chosen_language, in_language, languages, with_letters_language};
pub use objection::objection;
pub(crate) use objection::purposes;

use crate::journal::Standing;
use crate::situation::Situation;
use chrono::NaiveDate;

/// The day on which the switch was last seen off, if the person's objection rests on that. What
/// they only declared is for them to write.
fn seen_off(situation: &Situation) -> Option<NaiveDate> {
    let state = &situation.first_setting()?.state;
    match state.standing {
        Standing::Objected { .. } => state.last_off.map(|at| at.date_naive()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
