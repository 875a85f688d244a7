//! Computes the reply to a request that was carried out.

use super::Reply;
use super::examine::Examined;
use super::seen::Observed;
use crate::situation::Situation;
use crate::view::guide;

/// Milliseconds after which a page reports again what could not be stored.
const STORE_AGAIN_MS: u32 = 1_000;

/// The reply in this situation.
///
/// **Invariant:** it says that something is stored only if the store can be used.
pub(super) fn reply(situation: &Situation, examined: &Examined<'_>) -> Reply {
    match examined {
        Examined::Page(observed) => Reply::Answered {
            stored: situation.store_available,
            guide: guide(situation, observed.for_guide(false)),
            guide_when_used: guide(situation, observed.for_guide(true)),
            look_again_in_ms: look_again_in_ms(situation, observed),
        },
        Examined::File(import) => import.reply(situation.store_available),
        Examined::Load { after } => Reply::Begun { after: *after },
        Examined::Nothing => Reply::Answered {
            stored: situation.store_available,
            guide: None,
            guide_when_used: None,
            look_again_in_ms: None,
        },
    }
}

/// After how many milliseconds the page has to be reported again, even unchanged.
fn look_again_in_ms(situation: &Situation, observed: &Observed<'_>) -> Option<u32> {
    let again = observed.recognition.look_again_in_ms;
    if situation.store_available {
        return again;
    }
    // What could not be stored is not known at the next event, so the page has to report it again.
    Some(again.map_or(STORE_AGAIN_MS, |ms| ms.min(STORE_AGAIN_MS)))
}
