//! What the tests of many modules need: hosts that the browser grants, and how LinkedIn stands.

use super::{Environment, Everything, Situation};
use crate::platform::PlatformId;
use crate::store::Opened;
use std::collections::BTreeSet;

/// The match patterns of every platform's site.
pub(crate) fn all_hosts() -> BTreeSet<String> {
    let all = PlatformId::all();
    all.map(|id| id.platform().host_pattern()).collect()
}

/// How things stand on LinkedIn.
pub(crate) fn on_linkedin(opened: &Opened, environment: &Environment) -> Situation {
    linkedin(&Everything::of(opened, environment))
}

/// How things stand on LinkedIn, of all platforms.
pub(crate) fn linkedin(everything: &Everything) -> Situation {
    everything.on(PlatformId::LINKEDIN).clone()
}
