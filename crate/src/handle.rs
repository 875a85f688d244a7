//! Handles one event: decides what to store, which effects to carry out, and what to reply. Every
//! decision of the background is made here, in a pure function.
//!
//! The steps: accept or refuse the event, open the store, apply the event, plan the sync, respond.

mod accept;
mod account_key;
mod apply;
mod content_scripts;
mod decision;
mod delete_record;
mod entry;
mod examine;
mod import;
mod once;
mod open_tabs;
mod reconcile;
mod reply;
mod respond;
mod seen;
mod welcome;

pub use decision::{Consequences, Decision, LocalizedConsequences, LocalizedReply, Reply};

use crate::journal::EntryId;
use crate::request::{ExtensionIdentity, SenderFacts};
use crate::situation::{Environment, Everything};
use crate::store::{self, Opened, StoreContents};
use crate::sync::{self, SyncedItems};
use accept::accept;
use apply::apply;
use respond::{refuse, respond};

/// An event, as the shell reports it.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The background woke: at its start, by the alarm, or because permissions, the sync store or
    /// the managed policy changed.
    Woken,
    /// The browser installed or updated Veto, or updated itself.
    Installed {
        /// The browser's `runtime.OnInstalledReason`, such as `install` or `update`.
        reason: String,
    },
    /// A content script or a page of the extension sent a message.
    Message {
        /// The message as JSON text.
        message: String,
        /// The sender, as the browser describes it.
        sender: SenderFacts,
    },
}

/// Decides what follows from `event`.
///
/// `synced` is `None` unless [`sync::takes_part`] asked for it. `fresh_id` becomes the id of an
/// entry that no request asked for, and of this device when it starts to sync. It must be different
/// for each call.
#[must_use]
pub fn handle(
    event: &Event,
    contents: &StoreContents,
    synced: &SyncedItems,
    environment: &Environment,
    identity: &ExtensionIdentity,
    fresh_id: &EntryId,
) -> Decision {
    let inputs = Inputs {
        contents,
        synced,
        environment,
        identity,
        fresh_id,
    };
    let accepted = match accept(event, identity) {
        Ok(accepted) => accepted,
        Err(refusal) => return refuse(&refusal, &inputs),
    };
    let opened = open_and_merge(&inputs);
    let before = Everything::of(&opened, environment);
    let mut applied = apply(&accepted, opened, &before, &inputs);
    let sync = plan_sync(&mut applied.opened, &inputs);
    respond(&accepted, before, applied, sync, &inputs)
}

/// The arguments of [`handle`] besides the event, for its steps.
struct Inputs<'i> {
    contents: &'i StoreContents,
    synced: &'i SyncedItems,
    environment: &'i Environment,
    identity: &'i ExtensionIdentity,
    fresh_id: &'i EntryId,
}

/// Opens the store and merges the entries of other devices into the journal.
///
/// **Invariant:** no entry that is in the store is lost or changed.
fn open_and_merge(inputs: &Inputs<'_>) -> Opened {
    let mut opened = open_store(inputs);
    sync::take_in(&mut opened, inputs.synced, inputs.environment.now);
    opened
}

fn open_store(inputs: &Inputs<'_>) -> Opened {
    let Environment { now, version, .. } = inputs.environment;
    store::open(inputs.contents, inputs.fresh_id, *now, version)
}

/// Plans what to write to the sync store once the store has taken its own changes.
///
/// **Invariant:** the plan starts from the sync state as it is stored, not as the event changed it.
fn plan_sync(opened: &mut Opened, inputs: &Inputs<'_>) -> sync::Plan {
    let stored = inputs.contents.as_ref().and_then(sync::open);
    let now = inputs.environment.now;
    sync::plan(opened, stored.as_ref(), inputs.synced, now)
}

#[cfg(test)]
mod tests;
