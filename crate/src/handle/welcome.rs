//! Opens the welcome page once per installation.

use super::Inputs;
use crate::effect::Effect;
use crate::store::keys::WELCOMED;
use crate::store::{Opened, StoreContents};
use crate::view::ExtensionPage;

/// The effect that opens the welcome page, if it is due.
///
/// **Invariant:** the page opens even if the store does not take the note that it was opened.
pub(super) fn open(reason: &str, inputs: &Inputs<'_>) -> Option<Effect> {
    is_due(reason, inputs.contents).then(|| Effect::OpenPage {
        url: format!(
            "{}{}",
            inputs.identity.base_url,
            ExtensionPage::Welcome.path()
        ),
        tab: None,
    })
}

/// Notes in the store that the welcome page was opened, if it is due.
pub(super) fn note(opened: &mut Opened, reason: &str, contents: &StoreContents) {
    if opened.available && is_due(reason, contents) {
        let set = &mut opened.changes.set;
        set.insert(WELCOMED.to_owned(), "true".to_owned());
    }
}

/// Whether this is an installation and the page was not opened before.
///
/// Some browsers keep the store after Veto is removed, and a new installation finds it. An update
/// opens nothing: it does not concern the person.
fn is_due(reason: &str, contents: &StoreContents) -> bool {
    let welcomed = contents
        .as_ref()
        .is_some_and(|values| values.contains_key(WELCOMED));
    reason == "install" && !welcomed
}
