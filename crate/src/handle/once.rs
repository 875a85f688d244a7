//! Computes the effects that belong to one event and are not repeated at the next one: scripts for
//! open tabs, and a page to open.

use super::accept::{Accepted, Asked};
use super::{Inputs, open_tabs, welcome};
use crate::effect::Effect;
use crate::request::{Request, Sender};
use crate::situation::Situation;

/// The effects of the event itself. They come after those of [`super::reconcile`], which hold for
/// every event.
pub(super) fn effects(
    accepted: &Accepted<'_>,
    situation: &Situation,
    inputs: &Inputs<'_>,
) -> Vec<Effect> {
    match accepted {
        Accepted::Woken => open_tabs::inject(situation).into_iter().collect(),
        Accepted::Installed { reason } => open_tabs::inject(situation)
            .into_iter()
            .chain(welcome::open(reason, inputs))
            .collect(),
        Accepted::Asked(asked) => open_page(situation, asked).into_iter().collect(),
    }
}

/// The page that the request opens. A request from a tab of the platform navigates that tab; a
/// request from a page of the extension opens a new tab.
fn open_page(situation: &Situation, asked: &Asked) -> Option<Effect> {
    let tab = match asked.sender {
        Sender::PlatformTab { tab, .. } => Some(tab),
        Sender::ExtensionPage => None,
    };
    let url = match asked.request {
        Request::OpenSwitch { .. } => situation.platform.switch_url(),
        Request::OpenOrganisationPage => situation.policy.notice.as_ref()?.link.clone()?,
        _ => return None,
    };
    Some(Effect::OpenPage { url, tab })
}
