//! The extension's pages other than the popup: their paths, and links between them.

use super::{Action, Deed, Weight};
use crate::words::Message;

/// A page of the extension, other than the popup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OwnPage {
    /// Opened once, after the installation.
    Welcome,
    /// The journal, as a timeline and as a sheet to print.
    Record,
    /// What the person can do beyond the switch.
    NextSteps,
    Letter,
    /// The complaint to a supervisory authority.
    Complaint,
}

impl OwnPage {
    /// Path from the extension's root, without a leading slash.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Welcome => "welcome/welcome.html",
            Self::Record => "record/record.html",
            Self::NextSteps => "steps/steps.html",
            Self::Letter => "letter/letter.html",
            Self::Complaint => "letter/complaint.html",
        }
    }

    /// A link to the page.
    pub(super) fn open(self, text: Message, weight: Weight) -> Action {
        let path = self.path().to_owned();
        Action::new(text, weight, Deed::OpenOwnPage { path })
    }
}
