//! Accepts or refuses an event: parses a message, and checks that its sender may make the request.

use super::Event;
use crate::journal::EntryId;
use crate::request::{Envelope, ExtensionIdentity, Refusal, Request, Sender, parse};

/// An event that is not refused.
#[allow(
    clippy::large_enum_variant,
    reason = "one event is there at a time, and most are requests"
)]
pub(super) enum Accepted<'e> {
    Woken,
    Installed {
        /// The browser's `runtime.OnInstalledReason`.
        reason: &'e str,
    },
    Asked(Asked),
}

/// A request that its sender may make.
pub(super) struct Asked {
    pub(super) sender: Sender,
    /// **Invariant:** stays the same when the sender sends again, and becomes the id of the entry.
    pub(super) id: EntryId,
    pub(super) request: Request,
}

/// Parses the event.
///
/// **Invariant:** every later step sees only requests that their sender may make.
pub(super) fn accept<'e>(
    event: &'e Event,
    identity: &ExtensionIdentity,
) -> Result<Accepted<'e>, Refusal> {
    match event {
        Event::Woken => Ok(Accepted::Woken),
        Event::Installed { reason } => Ok(Accepted::Installed { reason }),
        Event::Message { message, sender } => {
            let (sender, Envelope { id, request }) = parse(message, sender, identity)?;
            Ok(Accepted::Asked(Asked {
                sender,
                id,
                request,
            }))
        }
    }
}
