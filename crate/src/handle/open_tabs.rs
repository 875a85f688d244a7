//! Injects content scripts into tabs that were already open when Veto was installed, updated, or
//! granted host access.
//!
//! Browsers are only sure to run a content script in pages that are opened after the script was
//! declared or registered, and allowed. Tabs that were open before need an injection. It is asked
//! for at every wake of the background, so that one that was interrupted is completed.

use super::{Consequences, Decision};
use crate::effect::{ContentScript, ContentScriptId, Effect};
use crate::platform::{Platform, PlatformId};

/// Adds to a decision that the guide, and the banner if it is registered, run in open tabs.
pub(super) fn inject(mut decision: Decision, host_access: bool) -> Decision {
    if host_access {
        for consequences in [&mut decision.stored, &mut decision.not_stored] {
            let scripts = banner(consequences).into_iter().chain([guide()]).collect();
            consequences
                .effects
                .push(Effect::RunContentScripts { scripts });
        }
    }
    decision
}

/// The banner's script, if it is registered.
fn banner(consequences: &Consequences) -> Option<ContentScript> {
    let registered = consequences
        .effects
        .iter()
        .find_map(|effect| match effect {
            Effect::RegisterContentScripts { scripts } => Some(scripts),
            _ => None,
        })?;
    let banner = |script: &&ContentScript| script.id == ContentScriptId::Banner;
    registered.iter().find(banner).cloned()
}

fn guide() -> ContentScript {
    let platform = PlatformId::LinkedIn.platform();
    ContentScript {
        id: ContentScriptId::Guide,
        matches: vec![below(platform, platform.switch.settings)],
        exclude_matches: Vec::new(),
    }
}

/// The match pattern of all pages below a path.
pub(super) fn below(platform: &Platform, path: &str) -> String {
    format!("{}{path}*", platform.origin)
}
