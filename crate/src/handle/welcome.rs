//! Opening the first page, once in the life of an installation. What is on it is said elsewhere.

use super::Decision;
use crate::effect::Effect;
use crate::request::ExtensionIdentity;
use crate::store::StoreContents;
use crate::view::OwnPage;

/// The key under which it is remembered that the page was opened.
const WELCOMED: &str = "welcomed";

/// Adds to a decision that the page opens, if this is an installation and it has not been open yet.
///
/// Installing again finds a store that some browsers keep; an update is none of the person's business.
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
