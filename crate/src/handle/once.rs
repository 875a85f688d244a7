//! Computes the effects that belong to one event and are not repeated at the next one: scripts for
//! open tabs, and a page to open.

use super::accept::Accepted;
use super::{Inputs, open_tabs, welcome};
use crate::effect::Effect;
use crate::journal::Subject;
use crate::platform::{Followed, Platform, Remedy};
use crate::request::{Asked, Request, Sender};
use crate::situation::Everything;

/// The effects of the event itself. They come after those of [`super::reconcile`], which hold for
/// every event.
pub(super) fn effects(
    accepted: &Accepted<'_>,
    everything: &Everything,
    inputs: &Inputs<'_>,
) -> Vec<Effect> {
    match accepted {
        Accepted::Woken => open_tabs::inject(everything).into_iter().collect(),
        Accepted::Installed { reason } => open_tabs::inject(everything)
            .into_iter()
            .chain(welcome::open(reason, inputs))
            .collect(),
        Accepted::Asked(asked) if asked.request == Request::Moved => {
            open_tabs::inject(everything).into_iter().collect()
        }
        Accepted::Asked(asked) if asked.request == Request::DeleteRecord => {
            return_all_host_access(everything, inputs)
                .into_iter()
                .collect()
        }
        Accepted::Asked(asked) => open_page(everything, asked)
            .into_iter()
            .chain(return_host_access(everything, asked))
            .collect(),
    }
}

/// The page that the request opens. A request from a tab of the platform navigates that tab; a
/// request from a page of the extension opens a new tab.
fn open_page(everything: &Everything, asked: &Asked) -> Option<Effect> {
    let tab = match asked.sender {
        Sender::PlatformTab { tab, .. } => Some(tab),
        Sender::ExtensionPage => None,
    };
    let url = match asked.request {
        Request::OpenSwitch { .. } => match asked.subject {
            Subject::Setting(setting) => setting.url(),
            Subject::Platform(_) | Subject::Person => return None,
        },
        Request::OpenOrganisationPage => everything.person.policy.notice.as_ref()?.link.clone()?,
        _ => return None,
    };
    Some(Effect::OpenPage { url, tab })
}

/// Returns the host access of a platform that the person does not use any more, once that is
/// stored. That of a platform that Veto looks after from the start is asked for at the
/// installation, and cannot be returned.
fn return_host_access(everything: &Everything, asked: &Asked) -> Option<Effect> {
    let id = asked.subject.platform()?;
    let is_left = asked.request == Request::LeavePlatform && !everything.on(id).followed;
    (is_left && can_return(id.platform())).then(|| Effect::DropHostAccess {
        origins: vec![id.platform().host_pattern()],
    })
}

/// Returns the host access of every platform that Veto no longer looks after, once the record is
/// deleted in which the person said that they use it.
fn return_all_host_access(everything: &Everything, inputs: &Inputs<'_>) -> Option<Effect> {
    let platforms = everything.situations.iter().filter(|one| !one.followed);
    let left = platforms.map(|one| one.platform);
    let left = left.filter(|one| can_return(one) && inputs.environment.grants(one));
    let origins: Vec<_> = left.map(Platform::host_pattern).collect();
    (!origins.is_empty()).then_some(Effect::DropHostAccess { origins })
}

fn can_return(platform: &Platform) -> bool {
    platform.followed == Followed::WhenUsed && matches!(platform.remedy, Remedy::Read { .. })
}
