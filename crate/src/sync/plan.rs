//! Decides what to write to the sync store, and what to record in the store once that succeeded or
//! failed.

use super::state::{changes, put};
use super::{SyncError, SyncErrorKind, SyncState, SyncedItems, fold, items};
use crate::journal::EntryId;
use crate::moment::Moment;
use crate::store::{Opened, StoreChanges};
use std::collections::{BTreeMap, BTreeSet};

/// Bytes for all devices together; the browser allows 102,400
/// (<https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync>).
const ALL: usize = 96_000;
/// Maximum number of bytes for one device: a few years of readings.
const MOST: usize = 40_000;
/// The part of a device's bytes that is for keys and the list of pieces.
const KEYS: usize = 1_000;

/// What to write to the sync store, and what follows from the result.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// What to write to the sync store.
    pub changes: StoreChanges,
    /// What to write to the store once the browser has accepted `changes`.
    pub taken: StoreChanges,
    /// What to write to the store if the browser refused `changes`.
    pub refused: StoreChanges,
    /// Whether the sync store must be read first: then another event has to follow this one.
    pub look_again: bool,
}

/// Plans the writes for an opened store; `before` is this device's sync state as it was found. What
/// has to be recorded whatever the result is added to the changes of the opened store.
#[must_use]
pub fn plan(
    opened: &mut Opened,
    before: Option<&SyncState>,
    synced: &SyncedItems,
    now: Moment,
) -> Plan {
    let Some(state) = opened.sync.clone() else {
        return Plan::default();
    };
    let error = |kind| sync_error(&state, before, kind, now);
    let wanted = match synced {
        // The sync store was not read, because the person has only just turned sync on.
        None if before.is_none() => {
            put(&mut opened.changes, Some(&state));
            return Plan {
                look_again: true,
                ..Plan::default()
            };
        }
        None => Err(error(SyncErrorKind::Refused)),
        Some(_) if !state.on => Ok(BTreeMap::new()),
        Some(synced) => {
            let room = room(synced, &state.device);
            fold::fold(&opened.journal, room.saturating_sub(KEYS), now)
                .map(|journal| items::split(&state.device, &journal))
                .ok_or(error(SyncErrorKind::Full))
        }
    };
    let with = |error| {
        let state = state.clone();
        Some(SyncState { error, ..state })
    };
    // Turning sync off ends once this device's items are deleted.
    let in_step = if state.on { with(None) } else { None };
    let (next, plan) = match wanted {
        Err(error) => (with(Some(error)), Plan::default()),
        Ok(wanted) => {
            let changes = difference(synced.as_ref(), &wanted, &items::own(&state.device));
            if changes.is_empty() {
                (in_step, Plan::default())
            } else {
                // Keep the previous error until the write is confirmed.
                let next = with(before.and_then(|before| before.error));
                let refused = with(Some(error(SyncErrorKind::Refused)));
                let plan = Plan {
                    changes,
                    taken: self::changes(next.as_ref(), in_step.as_ref()),
                    refused: self::changes(next.as_ref(), refused.as_ref()),
                    look_again: false,
                };
                (next, plan)
            }
        }
    };
    if next.as_ref() != before {
        put(&mut opened.changes, next.as_ref());
    }
    opened.sync = next;
    plan
}

/// An error of this kind. It keeps the start of the error that was there before, unless the person
/// turned sync on or off in between.
fn sync_error(
    state: &SyncState,
    before: Option<&SyncState>,
    kind: SyncErrorKind,
    now: Moment,
) -> SyncError {
    let already = before.filter(|before| before.on == state.on);
    let since = already.and_then(|before| before.error).map(|it| it.since);
    SyncError {
        since: since.unwrap_or(now.stamp()),
        kind,
    }
}

/// Bytes for this device: an equal share of all, as far as the other devices have left it free.
fn room(synced: &BTreeMap<String, String>, device: &EntryId) -> usize {
    let own = items::own(device);
    let others: BTreeMap<_, _> = synced
        .iter()
        .filter(|(key, _)| !key.starts_with(&own))
        .map(|(key, text)| (key.clone(), text.clone()))
        .collect();
    let devices = others
        .keys()
        .filter_map(|key| key.rsplit_once('/'))
        .map(|(device, _)| device)
        .collect::<BTreeSet<_>>();
    let share = ALL / (devices.len() + 1);
    let left = ALL.saturating_sub(items::weight_of(&others));
    share.min(left).min(MOST)
}

/// The changes that turn this device's items into `wanted`. Items of other devices stay as they
/// are.
fn difference(
    synced: Option<&BTreeMap<String, String>>,
    wanted: &BTreeMap<String, String>,
    own: &str,
) -> StoreChanges {
    let there = |key: &String| synced.and_then(|items| items.get(key));
    StoreChanges {
        set: wanted
            .iter()
            .filter(|(key, text)| there(key) != Some(text))
            .map(|(key, text)| (key.clone(), text.clone()))
            .collect(),
        remove: synced
            .into_iter()
            .flat_map(BTreeMap::keys)
            .filter(|key| key.starts_with(own) && !wanted.contains_key(*key))
            .cloned()
            .collect(),
    }
}
