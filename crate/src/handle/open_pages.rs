//! Content scripts in pages that were open before Veto was there, or before it was let see them. Shows nothing itself.
//!
//! Browsers run a content script only in pages that are opened after it was declared or registered, and allowed: not
//! in those that were open when the extension was installed or updated, nor when its host permission came. What was
//! interrupted half-way is put right here too, so it is asked for whenever the background wakes.

use super::{Consequences, Decision};
use crate::effect::{ContentScript, ContentScriptId, Effect};
use crate::platform::{Platform, PlatformId};

/// Adds to a decision that the guide and the banner run there too.
pub(super) fn reached(mut decision: Decision, host_access: bool) -> Decision {
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

/// The match pattern of the pages below a path.
pub(super) fn below(platform: &Platform, path: &str) -> String {
    format!("{}{path}*", platform.origin)
}
