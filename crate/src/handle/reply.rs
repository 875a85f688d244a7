//! Computes the reply to a request that was carried out.

use super::Reply;
use super::examine::Examined;
use super::seen::Observed;
use crate::situation::Everything;
use crate::view::guide;

/// Milliseconds after which a page reports again what could not be stored.
const STORE_AGAIN_MS: u32 = 1_000;

/// The reply.
///
/// **Invariant:** it says that something is stored only if the store can be used.
pub(super) fn reply(everything: &Everything, examined: &Examined<'_>) -> Reply {
    let stored = everything.person.store_available;
    match examined {
        Examined::Page(observed) => {
            let situation = everything.on(observed.setting.platform_id());
            let guide = |used| guide(situation, observed.setting, observed.for_guide(used));
            Reply::Answered {
                stored,
                guide: guide(false),
                guide_when_used: guide(true),
                look_again_in_ms: look_again_in_ms(stored, observed),
            }
        }
        Examined::File(import) => import.reply(stored),
        Examined::Load { after } => Reply::Begun { after: *after },
        Examined::Nothing => Reply::Answered {
            stored,
            guide: None,
            guide_when_used: None,
            look_again_in_ms: None,
        },
    }
}

/// After how many milliseconds the page has to be reported again, even unchanged.
fn look_again_in_ms(stored: bool, observed: &Observed<'_>) -> Option<u32> {
    let again = observed.recognition.look_again_in_ms;
    if stored {
        return again;
    }
    // What could not be stored is not known at the next event, so the page has to report it again.
    Some(again.map_or(STORE_AGAIN_MS, |ms| ms.min(STORE_AGAIN_MS)))
}
