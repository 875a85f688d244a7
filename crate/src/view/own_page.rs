//! The pages of Veto's own, and the way from one to another. Draws none.

use super::{Action, Deed, Weight};
use crate::words::Message;

/// A page of the extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OwnPage {
    /// Opened once, after the installation.
    Welcome,
    /// The journal, as a timeline and on paper.
    Record,
    /// What there is to do beyond the switch.
    NextSteps,
    /// The letter of objection.
    Letter,
    /// The complaint.
    Complaint,
}

impl OwnPage {
    /// Where it is in the extension.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Welcome => "welcome/welcome.html",
            Self::Record => "record/record.html",
            Self::NextSteps => "steps/steps.html",
            Self::Letter => "letter/letter.html",
            Self::Complaint => "letter/complaint.html",
        }
    }

    /// A link to it.
    pub(super) fn open(self, text: Message, weight: Weight) -> Action {
        let path = self.path().to_owned();
        Action::new(text, weight, Deed::OpenOwnPage { path })
    }
}
