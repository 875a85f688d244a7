//! Accepts or refuses an event: parses a message, and checks that its sender may make the request.

use super::Event;
use crate::request::{Asked, ExtensionIdentity, Refusal, parse};

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
        Event::Message { message, sender } => parse(message, sender, identity).map(Accepted::Asked),
    }
}
