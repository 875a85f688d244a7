//! What to write to the sync store to be in step, and what to note of how that went. Writes nothing itself.

use super::state::{SyncState, Trouble, TroubleKind, changes, put};
use super::{SyncedItems, fold, items};
use crate::journal::EntryId;
use crate::moment::Moment;
use crate::store::{Opened, StoreChanges};
use std::collections::{BTreeMap, BTreeSet};

/// Bytes for all devices together; the browser takes 102,400
/// (<https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync>).
const ALL: usize = 96_000;
/// Bytes for one device at most: a few years of readings.
const MOST: usize = 40_000;
/// Of these, bytes for keys and the list of pieces.
const KEYS: usize = 1_000;

/// What follows for the sync store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// What to write there.
    pub changes: StoreChanges,
    /// What to note in the local store when that was taken.
    pub taken: StoreChanges,
    /// What to note instead when it was refused.
    pub refused: StoreChanges,
    /// Whether the sync store has to be read first: then the event is to be followed by another.
    pub look_again: bool,
}

/// The plan for an opened store; `before` is this device's part as it was found. What is to be noted
/// whatever comes of the plan is added to the opened store's changes.
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
    let amiss = |kind| trouble(&state, before, kind, now);
    let wanted = match synced {
        // It was not asked for: the person has only just turned it on.
        None if before.is_none() => {
            put(&mut opened.changes, Some(&state));
            return Plan {
                look_again: true,
                ..Plan::default()
            };
        }
        None => Err(amiss(TroubleKind::Refused)),
        Some(_) if !state.on => Ok(BTreeMap::new()),
        Some(synced) => {
            let room = room(synced, &state.device);
            fold::fold(&opened.journal, room.saturating_sub(KEYS), now)
                .map(|journal| items::of(&state.device, &journal))
                .ok_or(amiss(TroubleKind::Full))
        }
    };
    let with = |trouble| {
        let state = state.clone();
        Some(SyncState { trouble, ..state })
    };
    // Whoever has taken all out takes part no more.
    let in_step = if state.on { with(None) } else { None };
    let (next, plan) = match wanted {
        Err(trouble) => (with(Some(trouble)), Plan::default()),
        Ok(wanted) => {
            let changes = difference(synced.as_ref(), &wanted, &items::own(&state.device));
            if changes.is_empty() {
                (in_step, Plan::default())
            } else {
                // Until it is known how it went, what was amiss still is.
                let next = with(before.and_then(|before| before.trouble));
                let refused = with(Some(amiss(TroubleKind::Refused)));
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

/// The same trouble is trouble since it began.
fn trouble(
    state: &SyncState,
    before: Option<&SyncState>,
    kind: TroubleKind,
    now: Moment,
) -> Trouble {
    let already = before.filter(|before| before.on == state.on);
    let since = already.and_then(|before| before.trouble).map(|it| it.since);
    Trouble {
        since: since.unwrap_or(now.stamp()),
        kind,
    }
}

/// Bytes for this device: an equal share, as far as the others have left it.
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

/// What makes this device's items those that are wanted, and leaves all others alone.
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
