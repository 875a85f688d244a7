//! What the popup and the pages ask of the background, and who may ask for what. Answers nothing.

mod sender;
mod well_formed;

pub use sender::{ExtensionIdentity, Sender, SenderFacts};

use crate::journal::{EntryId, ReminderDays, Step};
use crate::observation::Observation;
use crate::region::Region;
use crate::words::Language;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use well_formed::well_formed;

/// A request with the name under which it is written down, so that it may be sent again safely.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Envelope {
    /// Made at random by the sender, and the same when it sends again.
    pub id: EntryId,
    /// What is asked.
    pub request: Request,
}

/// Everything that can be asked.
#[allow(
    clippy::large_enum_variant,
    reason = "one request is there at a time, and most are observations"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Request {
    /// A page was looked at; the answer is the guide for it.
    Observed {
        /// What it showed.
        observation: Observation,
    },
    /// A load of a settings page began; the answer is its place in the journal.
    BeginLoad {
        /// When, by the clock, in milliseconds since 1970.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number"))]
        opened_at: i64,
    },
    /// Open the page of the switch.
    OpenSwitch {
        /// Language of the page from which this is asked; empty if it is none.
        interface_language: String,
    },
    /// "I turned it off myself."
    DeclareObjection,
    /// "I don't mind."
    NotObjecting,
    /// "I do mind after all."
    Reconsider,
    /// Hide the banner for some days.
    PostponeBanner,
    /// Close the banner for good.
    DismissBanner,
    /// Say where one is; `null` goes back to the guess.
    ChooseRegion {
        /// Where.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Region | null"))]
        region: Option<Region>,
    },
    /// Choose Veto's language; `null` goes back to the browser's.
    ChooseLanguage {
        /// Which.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
        language: Option<Language>,
    },
    /// Say in which language one uses the platform; `null` goes back to what was seen.
    ChooseInterfaceLanguage {
        /// BCP 47 tag.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
        language: Option<String>,
    },
    /// Turn quiet mode on or off.
    ChooseQuietMode {
        /// Whether nothing may be inserted on pages.
        quiet: bool,
    },
    /// Add the entries of an exported journal.
    ImportJournal {
        /// The file's text.
        text: String,
    },
    /// Choose after how many days to be reminded to look again; `null` is never.
    ChooseReminder {
        /// One of those that can be chosen.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "30 | 90 | 180 | 365 | null"))]
        days: Option<ReminderDays>,
    },
    /// Say that a step beyond the switch was taken.
    TakeStep {
        /// Which.
        step: Step,
        /// On which day.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        on: NaiveDate,
    },
    /// Take that back.
    TakeBackStep {
        /// Which.
        step: Step,
    },
    /// Open the page that the person's organisation names in its notice.
    OpenOrganisationPage,
    /// Turn on or off that the journal is kept in step across devices. It is for this device only.
    ChooseSync {
        /// Whether this device takes part.
        on: bool,
    },
}

/// Why a message was dropped. For the sender's console only: nobody sees it on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It comes from neither Veto's own pages nor a platform's tab.
    UnknownSender,
    /// It is not of the form of a request: what the decoder said.
    Malformed(String),
    /// Such a sender may not ask this.
    NotAllowed,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnknownSender => formatter.write_str("dropped: not a sender Veto knows"),
            Self::Malformed(error) => write!(formatter, "dropped: not a request of Veto ({error})"),
            Self::NotAllowed => formatter.write_str("dropped: this sender may not ask that"),
        }
    }
}

/// Reads a message, as JSON text, as a request that its sender may make.
///
/// # Errors
/// The [`Refusal`] for anything else; the message is then to be dropped.
pub fn parse(
    message: &str,
    facts: &SenderFacts,
    identity: &ExtensionIdentity,
) -> Result<(Sender, Envelope), Refusal> {
    let sender = Sender::parse(facts, identity).ok_or(Refusal::UnknownSender)?;
    let envelope: Envelope = serde_json::from_str(&well_formed(message))
        .map_err(|error| Refusal::Malformed(error.to_string()))?;
    if allowed(sender, &envelope.request) {
        Ok((sender, envelope))
    } else {
        Err(Refusal::NotAllowed)
    }
}

/// A page may tell what it shows and carry on what was clicked in Veto's own banner and guide; the
/// person's choices are made in Veto's own pages only.
fn allowed(sender: Sender, request: &Request) -> bool {
    match request {
        Request::OpenSwitch { .. } | Request::DeclareObjection | Request::NotObjecting => true,
        Request::BeginLoad { .. }
        | Request::Observed { .. }
        | Request::PostponeBanner
        | Request::DismissBanner => {
            matches!(sender, Sender::PlatformTab { .. })
        }
        Request::Reconsider
        | Request::ChooseRegion { .. }
        | Request::ChooseLanguage { .. }
        | Request::ChooseInterfaceLanguage { .. }
        | Request::ChooseQuietMode { .. }
        | Request::ImportJournal { .. }
        | Request::ChooseReminder { .. }
        | Request::TakeStep { .. }
        | Request::TakeBackStep { .. }
        | Request::OpenOrganisationPage
        | Request::ChooseSync { .. } => sender == Sender::ExtensionPage,
    }
}

#[cfg(test)]
mod tests;
