//! Lists which content scripts run on which pages: the only source for registering them and for
//! injecting them into open tabs.

use crate::effect::{ContentScript, ContentScriptId};
use crate::platform::Platform;
use crate::situation::Situation;
use crate::view::banner;

/// The content scripts that run in this situation, the one that the manifest declares included.
///
/// **Invariant:** none runs without host access. The banner's runs only while there is a banner,
/// and never on the pages of the guide or of the sign-in.
pub(super) fn content_scripts(situation: &Situation) -> Vec<ContentScript> {
    if !situation.host_access {
        return Vec::new();
    }
    let platform = situation.platform;
    let settings = || below(platform, platform.switch.settings);
    let sign_in = || platform.sign_in.iter().map(|path| below(platform, path));
    let mut scripts = Vec::new();
    if banner(situation).is_some() {
        scripts.push(ContentScript {
            id: ContentScriptId::Banner,
            matches: vec![below(platform, "/")],
            exclude_matches: std::iter::once(settings()).chain(sign_in()).collect(),
        });
    }
    if situation.state.switch_pending_until.is_some() {
        scripts.push(ContentScript {
            id: ContentScriptId::SignIn,
            matches: sign_in().collect(),
            exclude_matches: Vec::new(),
        });
    }
    scripts.push(ContentScript {
        id: ContentScriptId::Guide,
        matches: vec![settings()],
        exclude_matches: Vec::new(),
    });
    scripts
}

/// The match pattern of all pages below a path.
fn below(platform: &Platform, path: &str) -> String {
    format!("{}{path}*", platform.origin)
}
