//! What the person has just noted on a page, in words.

use super::Recorded;
use super::sentence::sentence;
use crate::journal::{EntryKind, Step, Subject};
use crate::view::steps::of_step;
use crate::words::Message;

/// Says what the entry with this id noted: for an objection in writing, by when the answer is due.
/// `None` if there is no such entry.
#[must_use]
pub fn noted(recorded: &Recorded, id: &str) -> Option<Message> {
    let annotated = recorded.journal.annotated();
    let entry = annotated
        .into_iter()
        .find(|(entry, _)| entry.id.as_str() == id);
    let (entry, transition) = entry?;
    match (&entry.what, entry.subject()) {
        (
            EntryKind::StepTaken {
                step: step @ (Step::Form | Step::Letter),
                ..
            },
            Some(Subject::Platform(platform)),
        ) => {
            let (_, words) = of_step(recorded.everything.on(platform), *step);
            Some(platform.platform().labelled(words))
        }
        _ => Some(sentence(entry, transition)),
    }
}
