//! Handles one event: decides what to store, which effects to carry out, and what to reply. Every
//! decision of the background is made here, in a pure function.

mod decision;
mod import;
mod open_pages;
mod record;
mod seen;
mod standing_orders;
mod welcome;

pub use decision::{Consequences, Decision, Reply, SaidConsequences, SaidReply};

use crate::account;
use crate::effect::Effect;
use crate::journal::{EntryId, Journal};
use crate::observation::AccountFacts;
use crate::platform::PlatformId;
use crate::reading::read;
use crate::request::{Envelope, ExtensionIdentity, Refusal, Request, Sender, SenderFacts, parse};
use crate::situation::{Situation, Surroundings};
use crate::store::keys::ACCOUNT_KEY;
use crate::store::{Opened, StoreChanges, StoreContents, open};
use crate::sync::{self, SyncedItems};
use crate::view::guide;
use seen::Observed;

/// Milliseconds after which a page reports again what could not be stored.
const STORE_AGAIN_MS: u32 = 1_000;

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
    surroundings: &Surroundings,
    identity: &ExtensionIdentity,
    fresh_id: &EntryId,
) -> Decision {
    let opened = open(contents, fresh_id, surroundings.now, &surroundings.version);
    match event {
        Event::Woken => {
            let decision = decide(opened, contents, synced, surroundings, fresh_id, None);
            open_pages::reached(decision, surroundings.host_access)
        }
        Event::Installed { reason } => {
            let decision = decide(opened, contents, synced, surroundings, fresh_id, None);
            let decision = open_pages::reached(decision, surroundings.host_access);
            welcome::once(decision, reason, contents, identity)
        }
        Event::Message { message, sender } => match parse(message, sender, identity) {
            Ok(asked) => decide(
                opened,
                contents,
                synced,
                surroundings,
                fresh_id,
                Some(asked),
            ),
            Err(refusal) => refuse(&opened, surroundings, &refusal),
        },
    }
}

fn decide(
    mut opened: Opened,
    contents: &StoreContents,
    synced: &SyncedItems,
    surroundings: &Surroundings,
    fresh_id: &EntryId,
    asked: Option<(Sender, Envelope)>,
) -> Decision {
    let sync_before = opened.sync.clone();
    sync::take_in(&mut opened, synced, surroundings.now);
    let before = Situation::of(&opened, surroundings);
    let asked = asked.as_ref();
    let key = account_key(&mut opened, fresh_id, asked);
    let observed =
        asked.and_then(|(sender, envelope)| look(&before, *sender, &envelope.request, &key));
    let import =
        asked.and_then(|(_, envelope)| import::of(&opened.journal, contents, envelope, &before));
    if let Some(merged) = import.as_ref().and_then(|import| import.merged.clone()) {
        opened.journal = merged;
    }
    if opened.available
        && let Some((_, Envelope { id, request })) = asked
        && !is_private(asked)
        && let Some(what) = record::what(&opened.journal, &before, request, observed.as_ref())
            .or_else(|| import.as_ref()?.entry())
        && opened.journal.add(
            id.clone(),
            surroundings.now,
            PlatformId::LinkedIn,
            &surroundings.version,
            what,
        )
    {
        opened.changes.put_journal(&opened.journal);
    }
    if opened.available
        && let Some((_, envelope)) = asked
        && let Request::ChooseSync { on } = envelope.request
    {
        sync::choose(&mut opened, on, fresh_id);
    }
    let sync = sync::plan(&mut opened, sync_before.as_ref(), synced, surroundings.now);
    let situation = Situation::of(&opened, surroundings);
    let opens =
        asked.and_then(|(sender, envelope)| open_page(&situation, *sender, &envelope.request));
    let answered = |situation: &Situation| {
        let guide = |used| guide(situation, observed.as_ref()?.looked_at(used));
        Reply::Answered {
            stored: situation.store_available,
            guide: guide(false),
            guide_when_used: guide(true),
            look_again_in_ms: observed.as_ref().and_then(|observed| {
                let again = observed.finding.look_again_in_ms;
                // What could not be stored is not known at the next event, so the page has to
                // report it again.
                if situation.store_available {
                    again
                } else {
                    Some(again.map_or(STORE_AGAIN_MS, |ms| ms.min(STORE_AGAIN_MS)))
                }
            }),
        }
    };
    let begun = asked.and_then(|(_, envelope)| begin_load(&opened.journal, &before, envelope));
    let consequences = |situation: &Situation| Consequences {
        effects: standing_orders::of(situation)
            .into_iter()
            .chain(opens.clone())
            .collect(),
        reply: match (&import, &begun) {
            (Some(import), _) => import.reply(situation.store_available),
            (None, Some(begun)) => begun.clone(),
            (None, None) => answered(situation),
        },
    };
    Decision {
        language: situation.language,
        locale: situation.locale.clone(),
        stored: consequences(&situation),
        // If the store refuses, answer from the state before this event.
        not_stored: consequences(&Situation {
            store_available: false,
            ..before
        }),
        changes: opened.changes,
        sync,
    }
}

/// Reads the page that the request describes. Without host access there is nothing to read: a
/// content script that still runs after the person took the permission back is ignored.
fn look<'r>(
    situation: &Situation,
    sender: Sender,
    request: &'r Request,
    key: &str,
) -> Option<Observed<'r>> {
    match request {
        Request::Observed { observation } if situation.host_access => Some(Observed {
            observation,
            finding: read(situation.platform, observation),
            account: account::mark(key, &observation.account),
            private: sender.is_private(),
        }),
        _ => None,
    }
}

/// The key of the hash that tells accounts apart. It is made when a page first shows an account.
///
/// **Invariant:** the key is never the id of an entry, because entries leave this device. Opening
/// the store may have made an entry with the id `fresh_id`. So if opening it left changes to write,
/// no key is made.
fn account_key(
    opened: &mut Opened,
    fresh_id: &EntryId,
    asked: Option<&(Sender, Envelope)>,
) -> String {
    if let Some(key) = &opened.account_key {
        return key.clone();
    }
    let shows_account = asked.is_some_and(|(sender, envelope)| {
        matches!(&envelope.request, Request::Observed { observation }
            if !sender.is_private() && observation.account != AccountFacts::default())
    });
    if shows_account && opened.available && opened.changes.is_empty() {
        let key = fresh_id.as_str().to_owned();
        opened.changes.set.insert(ACCOUNT_KEY.to_owned(), key);
    }
    // The new key is used from the next event on, when it is known to be stored.
    String::new()
}

fn is_private(asked: Option<&(Sender, Envelope)>) -> bool {
    asked.is_some_and(|(sender, _)| sender.is_private())
}

fn begin_load(journal: &Journal, situation: &Situation, envelope: &Envelope) -> Option<Reply> {
    let Request::BeginLoad { opened_at } = envelope.request else {
        return None;
    };
    Some(Reply::Begun {
        after: journal.place_of_load(opened_at, situation.now),
    })
}

/// The page that the request opens. A request from a tab of the platform navigates that tab; a
/// request from a page of the extension opens a new tab.
fn open_page(situation: &Situation, sender: Sender, request: &Request) -> Option<Effect> {
    let tab = match sender {
        Sender::PlatformTab { tab, .. } => Some(tab),
        Sender::ExtensionPage => None,
    };
    let url = match request {
        Request::OpenSwitch { .. } => situation.platform.switch_url(),
        Request::OpenOrganisationPage => situation.policy.notice.as_ref()?.link.clone()?,
        _ => return None,
    };
    Some(Effect::OpenPage { url, tab })
}

/// **Invariant:** a dropped message changes nothing in the store and has no effects.
fn refuse(opened: &Opened, surroundings: &Surroundings, refusal: &Refusal) -> Decision {
    let nothing = Consequences {
        effects: Vec::new(),
        reply: Reply::Refused {
            why: refusal.to_string(),
        },
    };
    let situation = Situation::of(opened, surroundings);
    Decision {
        language: situation.language,
        locale: situation.locale,
        changes: StoreChanges::default(),
        sync: sync::Plan::default(),
        stored: nothing.clone(),
        not_stored: nothing,
    }
}

#[cfg(test)]
mod tests;
