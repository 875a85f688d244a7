//! Parses the requests that the popup and pages send to the background, and checks who may send
//! them.

mod sender;
mod subject;
mod well_formed;

pub use sender::{ExtensionIdentity, Sender, SenderFacts};
pub use subject::Addressed;

use crate::journal::{EntryId, ReminderDays, Scope, Step, Subject};
use crate::observation::Observation;
use crate::platform::Slug;
use crate::region::Region;
use crate::words::Language;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use well_formed::well_formed;

/// A request with its id. The id becomes that of its journal entry, so that sending again is safe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Envelope {
    /// Random id made by the sender. It stays the same when the sender sends again.
    pub id: EntryId,
    /// The platform that the request is about. A tab need not name its own.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string | null"))]
    pub platform: Option<Slug>,
    /// The setting of that platform that the request is about.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string | null"))]
    pub setting: Option<Slug>,
    pub request: Request,
}

/// A request that its sender may make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub sender: Sender,
    /// **Invariant:** stays the same when the sender sends again, and becomes the id of the entry.
    pub id: EntryId,
    /// What the request is about. It has what the request's scope needs.
    pub subject: Subject,
    pub request: Request,
}

/// Everything that can be asked of the background.
#[allow(
    clippy::large_enum_variant,
    reason = "one request is there at a time, and most are observations"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Request {
    /// A page was looked at; the reply holds the guide for it.
    Observed {
        /// What the content script found on the page.
        observation: Observation,
    },
    /// A load of a settings page began; the reply holds its place in the journal.
    BeginLoad {
        /// When the load began, by the clock, in milliseconds since 1970.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "number"))]
        opened_at: i64,
    },
    /// A page moved to a settings page without loading a new document, so that the guide's script
    /// is missing there.
    Moved,
    /// Open the page of the switch.
    OpenSwitch {
        /// Language of the page that asks; empty if the request does not come from such a page.
        interface_language: String,
    },
    /// The person says that they turned the switch off: "I turned it off myself."
    DeclareObjection,
    /// The person says: "I don't mind."
    NotObjecting,
    /// The person takes back what they said: "I do mind after all."
    Reconsider,
    /// Hide the banner for some days.
    PostponeBanner,
    /// Close the banner for good.
    DismissBanner,
    /// Show the banner again, which the person closed or postponed.
    ShowBanner,
    /// Delete the journal, with everything that the person chose.
    DeleteRecord,
    /// Choose the person's region; `null` returns to the guess.
    ChooseRegion {
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Region | null"))]
        region: Option<Region>,
    },
    /// Choose Veto's language; `null` returns to the browser's.
    ChooseLanguage {
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
        language: Option<Language>,
    },
    /// Choose the language in which the person uses the platform; `null` returns to the one that
    /// was seen.
    ChooseInterfaceLanguage {
        /// BCP 47 tag.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
        language: Option<String>,
    },
    /// Turn quiet mode on or off.
    ChooseQuietMode {
        /// If true, Veto inserts nothing on pages.
        quiet: bool,
    },
    /// Add the entries of an exported journal.
    ImportJournal {
        /// The text of the exported file.
        text: String,
    },
    /// Choose after how many days Veto reminds the person to look again; `null` means never.
    ChooseReminder {
        #[cfg_attr(target_arch = "wasm32", tsify(type = "30 | 90 | 180 | 365 | null"))]
        days: Option<ReminderDays>,
    },
    /// Note that the person took a step beyond the switch.
    TakeStep {
        step: Step,
        /// The day on which the step was taken.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        on: NaiveDate,
    },
    /// Take back that a step was taken.
    TakeBackStep {
        /// The step that is taken back.
        step: Step,
    },
    /// The person says that they use the platform: "I use this."
    UsePlatform,
    /// The person says that they do not use the platform, or no longer.
    LeavePlatform,
    /// Open the page that the organisation's notice links to.
    OpenOrganisationPage,
    /// Turn the sync of the journal across devices on or off, for this device only.
    ChooseSync {
        /// Whether this device takes part in the sync.
        on: bool,
    },
}

/// Why a message was dropped. Only the sender's console shows it, never a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The message comes neither from Veto's own pages nor from a platform's tab.
    UnknownSender,
    /// The message does not have the form of a request; the text is the decoder's error.
    Malformed(String),
    /// This sender may not make this request.
    NotAllowed,
    /// The request does not name what it is about, or names something that this version does not
    /// know.
    UnknownSubject,
    /// A tab asked for something about another platform than its own.
    OtherPlatform,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnknownSender => formatter.write_str("dropped: not a sender Veto knows"),
            Self::Malformed(error) => write!(formatter, "dropped: not a request of Veto ({error})"),
            Self::NotAllowed => formatter.write_str("dropped: this sender may not ask that"),
            Self::UnknownSubject => {
                formatter.write_str("dropped: not about a platform or setting that Veto knows")
            }
            Self::OtherPlatform => formatter.write_str("dropped: about another site than its own"),
        }
    }
}

/// Parses a message (JSON text) as a request, and checks that its sender may make it.
///
/// **Invariant:** from a tab, only the platform that the browser's report names counts.
///
/// # Errors
/// A [`Refusal`] for anything else; the caller then has to drop the message.
pub fn parse(
    message: &str,
    facts: &SenderFacts,
    identity: &ExtensionIdentity,
) -> Result<Asked, Refusal> {
    let sender = Sender::parse(facts, identity).ok_or(Refusal::UnknownSender)?;
    let envelope: Envelope = serde_json::from_str(&well_formed(message))
        .map_err(|error| Refusal::Malformed(error.to_string()))?;
    if !allowed(sender, &envelope.request) {
        return Err(Refusal::NotAllowed);
    }
    Ok(Asked {
        sender,
        subject: subject::of(sender, &envelope)?,
        id: envelope.id,
        request: envelope.request,
    })
}

impl Request {
    /// What the request is about.
    #[must_use]
    pub fn scope(&self) -> Scope {
        match self {
            Self::OpenSwitch { .. }
            | Self::DeclareObjection
            | Self::NotObjecting
            | Self::Reconsider
            | Self::PostponeBanner
            | Self::DismissBanner
            | Self::ShowBanner => Scope::Setting,
            // The address of the page decides which setting it shows.
            Self::Observed { .. }
            | Self::BeginLoad { .. }
            | Self::Moved
            | Self::ChooseInterfaceLanguage { .. }
            | Self::TakeStep { .. }
            | Self::TakeBackStep { .. }
            | Self::UsePlatform
            | Self::LeavePlatform => Scope::Platform,
            Self::ChooseRegion { .. }
            | Self::ChooseLanguage { .. }
            | Self::ChooseQuietMode { .. }
            | Self::ImportJournal { .. }
            | Self::ChooseReminder { .. }
            | Self::DeleteRecord
            | Self::OpenOrganisationPage
            | Self::ChooseSync { .. } => Scope::Person,
        }
    }
}

/// A platform's page may report what it shows, and pass on what was clicked in Veto's own banner
/// and guide. The person's choices are made on Veto's own pages only.
fn allowed(sender: Sender, request: &Request) -> bool {
    match request {
        Request::OpenSwitch { .. } | Request::DeclareObjection | Request::NotObjecting => true,
        Request::BeginLoad { .. }
        | Request::Observed { .. }
        | Request::Moved
        | Request::PostponeBanner
        | Request::DismissBanner => {
            matches!(sender, Sender::PlatformTab { .. })
        }
        Request::Reconsider
        | Request::ShowBanner
        | Request::DeleteRecord
        | Request::ChooseRegion { .. }
        | Request::ChooseLanguage { .. }
        | Request::ChooseInterfaceLanguage { .. }
        | Request::ChooseQuietMode { .. }
        | Request::ImportJournal { .. }
        | Request::ChooseReminder { .. }
        | Request::TakeStep { .. }
        | Request::TakeBackStep { .. }
        | Request::UsePlatform
        | Request::LeavePlatform
        | Request::OpenOrganisationPage
        | Request::ChooseSync { .. } => sender == Sender::ExtensionPage,
    }
}

#[cfg(test)]
mod tests;
