//! Alerts: what is wrong with the store, host access, the journal or the sync, each with its remedy
//! if there is one.

use crate::journal::SetAsideReason;
use crate::situation::Situation;
use crate::store::SetAside;
use crate::sync::{SyncErrorKind, SyncState, UnreadablePeer};
use crate::view::{Action, Block, Command, Weight, file_name};
use crate::words::messages;

/// All alerts, the most serious first.
pub(in crate::view) fn all(situation: &Situation) -> Vec<Block> {
    let mut alerts = Vec::new();
    if !situation.store_available {
        alerts.push(Block::Alert {
            sentence: messages::alert_store_unavailable(),
            action: None,
        });
    }
    if !situation.host_access {
        let origins = vec![format!("{}/*", situation.platform.origin)];
        alerts.push(Block::Alert {
            sentence: messages::alert_no_host_access(),
            action: Some(Action::new(
                messages::action_allow_host_access(),
                Weight::Primary,
                Command::GrantHostAccess { origins },
            )),
        });
    }
    alerts.extend(for_set_aside(situation));
    alerts.extend(situation.sync.iter().flat_map(sync));
    alerts
}

/// An alert for each journal that was set aside, with a button to save it as a file.
pub(in crate::view) fn for_set_aside(situation: &Situation) -> impl Iterator<Item = Block> {
    let all = situation.set_aside.iter();
    all.map(|aside| set_aside(situation, aside))
}

fn set_aside(situation: &Situation, aside: &SetAside) -> Block {
    let at = aside.at.unwrap_or(situation.now.stamp()).date_naive();
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
