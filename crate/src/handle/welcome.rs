//! Opens the welcome page once per installation.

use super::Decision;
use crate::effect::Effect;
use crate::request::ExtensionIdentity;
use crate::store::StoreContents;
use crate::store::keys::WELCOMED;
use crate::view::OwnPage;

/// Adds the welcome page to a decision, if this is an installation and the page was not opened
/// before.
///
/// Some browsers keep the store after Veto is removed, and a new installation finds it. An update
/// opens nothing: it does not concern the person.
pub(super) fn once(
    mut decision: Decision,
    reason: &str,
    contents: &StoreContents,
    identity: &ExtensionIdentity,
) -> Decision {
    let welcomed = contents
        .as_ref()
        .is_some_and(|values| values.contains_key(WELCOMED));
    if reason != "install" || welcomed {
        return decision;
    }
    let page = Effect::OpenPage {
        url: format!("{}{}", identity.base_url, OwnPage::Welcome.path()),
        tab: None,
    };
    if contents.is_some() {
        let changes = &mut decision.changes.set;
        changes.insert(WELCOMED.to_owned(), "true".to_owned());
    }
    decision.stored.effects.push(page.clone());
    decision.not_stored.effects.push(page);
    decision
}
