//! Injects content scripts into tabs that were already open when Veto was installed, updated, or
//! granted host access.
//!
//! A page that moves to a settings page without loading a new document needs the guide, too.
//!
//! Browsers are only sure to run a content script in pages that are opened after the script was
//! declared or registered, and allowed. Tabs that were open before need an injection. It is asked
//! for at every wake of the background, so that one that was interrupted is completed.

use super::content_scripts::content_scripts;
use crate::effect::{ContentScriptKind, Effect};
use crate::situation::Everything;

/// The effect that runs the guide, and the banner if there is one, in open tabs. `None` if no
/// script may run.
pub(super) fn inject(everything: &Everything) -> Option<Effect> {
    let mut scripts = content_scripts(everything);
    // A sign-in page is opened after its script was registered.
    scripts.retain(|script| script.id.kind != ContentScriptKind::SignIn);
    (!scripts.is_empty()).then_some(Effect::RunContentScripts { scripts })
}
