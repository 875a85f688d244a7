//! Alerts: what is wrong with the store, host access, the journal or the sync, each with its remedy
//! if there is one.

use crate::journal::SetAsideReason;
use crate::platform::Followed;
use crate::situation::{Access, Everything, Person, Situation};
use crate::store::SetAside;
use crate::sync::{SyncErrorKind, SyncState, UnreadablePeer};
use crate::view::overview::allow;
use crate::view::{Action, Block, Command, Weight, file_name};
use crate::words::messages;

/// All alerts, the most serious first.
pub(in crate::view) fn all(everything: &Everything) -> Vec<Block> {
    let person = &everything.person;
    let mut alerts = Vec::new();
    if !person.store_available {
        alerts.push(Block::Alert {
            sentence: messages::alert_store_unavailable(),
            action: None,
        });
    }
    alerts.extend(everything.followed().filter_map(no_access));
    alerts.extend(for_set_aside(person));
    alerts.extend(person.sync.iter().flat_map(sync));
    alerts
}

/// An alert if the host access is missing that the browser was asked for at the installation. Where
/// the person refused it, the details about the platform have the button.
fn no_access(situation: &Situation) -> Option<Block> {
    let is_alarming =
        situation.access == Access::Missing && situation.platform.followed == Followed::Always;
    is_alarming.then(|| Block::Alert {
        sentence: situation
            .platform
            .labelled(messages::alert_no_host_access()),
        action: Some(allow(situation, Weight::Primary)),
    })
}

/// An alert for each journal that was set aside, with a button to save it as a file.
pub(in crate::view) fn for_set_aside(person: &Person) -> impl Iterator<Item = Block> {
    let all = person.set_aside.iter();
    all.map(|aside| set_aside(person, aside))
}

fn set_aside(person: &Person, aside: &SetAside) -> Block {
    let at = aside.at.unwrap_or(person.now.stamp()).date_naive();
    let command = Command::SaveStored {
        key: aside.key.clone(),
        file_name: file_name::set_aside(at),
    };
    Block::Alert {
        sentence: match aside.reason {
            SetAsideReason::Corrupt => messages::alert_set_aside_corrupt(at),
            SetAsideReason::Newer => messages::alert_set_aside_newer(at),
        },
        action: Some(Action::new(
            messages::action_export_set_aside(),
            Weight::Secondary,
            command,
        )),
    }
}

fn sync(state: &SyncState) -> Vec<Block> {
    let error = state.error.map(|error| {
        let since = error.since.date_naive();
        match error.kind {
            _ if !state.on => messages::alert_sync_not_removed(since),
            SyncErrorKind::Refused => messages::alert_sync_refused(since),
            SyncErrorKind::Full => messages::alert_sync_full(since, messages::setting_sync()),
        }
    });
    let unreadable_peer = state
        .unreadable_peer
        .map(|unreadable_peer| match unreadable_peer {
            UnreadablePeer::Newer => messages::alert_sync_newer(),
            UnreadablePeer::Damaged => messages::alert_sync_damaged(messages::setting_sync()),
        });
    let alert = |sentence| Block::Alert {
        sentence,
        action: None,
    };
    error
        .into_iter()
        .chain(unreadable_peer)
        .map(alert)
        .collect()
}
