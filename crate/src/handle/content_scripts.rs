//! Lists which content scripts run on which pages: the only source for registering them and for
//! injecting them into open tabs.

use crate::effect::{ContentScript, ContentScriptId, ContentScriptKind};
use crate::platform::{Platform, Remedy};
use crate::situation::{Access, Everything, SettingSituation, Situation};
use crate::view::banner;

/// The content scripts that run, on all platforms that Veto looks after.
pub(super) fn content_scripts(everything: &Everything) -> Vec<ContentScript> {
    everything.followed().flat_map(on_platform).collect()
}

/// The content scripts that run on one platform.
///
/// **Invariant:** none runs without host access. The banner's runs only while there is a banner,
/// and never on the pages of the guide or of the sign-in.
fn on_platform(situation: &Situation) -> Vec<ContentScript> {
    let platform = situation.platform;
    let Remedy::Read {
        settings_root,
        sign_in,
        ..
    } = platform.remedy
    else {
        return Vec::new();
    };
    if situation.access != Access::Granted {
        return Vec::new();
    }
    let id = |kind| ContentScriptId {
        kind,
        platform: platform.id(),
    };
    let settings = || below(platform, settings_root);
    let sign_in = || sign_in.iter().map(|path| below(platform, path));
    let mut scripts = Vec::new();
    if banner(situation).is_some() {
        scripts.push(ContentScript {
            id: id(ContentScriptKind::Banner),
            matches: vec![platform.host_pattern()],
            exclude_matches: std::iter::once(settings()).chain(sign_in()).collect(),
        });
    }
    let is_pending = |one: &SettingSituation| one.state.switch_pending_until.is_some();
    let has_sign_in = sign_in().next().is_some();
    if has_sign_in && situation.settings.iter().any(is_pending) {
        scripts.push(ContentScript {
            id: id(ContentScriptKind::SignIn),
            matches: sign_in().collect(),
            exclude_matches: Vec::new(),
        });
    }
    scripts.push(ContentScript {
        id: id(ContentScriptKind::Guide),
        matches: vec![settings()],
        exclude_matches: Vec::new(),
    });
    scripts
}

/// The match pattern of all pages below a path.
fn below(platform: &Platform, path: &str) -> String {
    format!("{}{path}*", platform.origin)
}
