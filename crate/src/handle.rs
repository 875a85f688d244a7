//! One event in; what to store, what to do and what to answer out. Pure: it is the whole of the background's judgement.

mod decision;
mod import;
mod open_pages;
mod record;
mod seen;
mod standing_orders;
mod welcome;

pub use decision::{Consequences, Decision, Reply, SaidConsequences, SaidReply};

use crate::account::{self, ACCOUNT_KEY};
use crate::effect::Effect;
use crate::journal::{EntryId, Journal};
use crate::observation::AccountFacts;
use crate::platform::PlatformId;
use crate::reading::read;
use crate::request::{Envelope, ExtensionIdentity, Refusal, Request, Sender, SenderFacts, parse};
use crate::situation::{Situation, Surroundings};
use crate::store::{Opened, StoreChanges, StoreContents, open};
use crate::sync::{self, SyncedItems};
use crate::view::guide;
use seen::Observed;

/// After how many milliseconds a page tells again what could not be stored.
const STORE_AGAIN_MS: u32 = 1_000;

/// What happened, as the shell tells it.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The background woke: at its start, by the alarm, because permissions or the sync store changed.
    Woken,
    /// The browser installed or updated Veto, or itself.
    Installed {
        /// The browser's word for which: `runtime.OnInstalledReason`.
        reason: String,
    },
    /// A message came.
    Message {
        /// As JSON text.
        message: String,
        /// Who sent it, as the browser says.
        sender: SenderFacts,
    },
}

/// Decides what follows from `event`.
///
/// `synced` is there only when [`sync::takes_part`] asked for it. `fresh_id` names entries that no
/// request asked for, and this device once it takes part; it must be new each time.
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
                // What could not be stored is not known at the next event: the page has to say it
                // again.
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
        // Then all is as it was, but for the store.
        not_stored: consequences(&Situation {
            store_available: false,
            ..before
        }),
        changes: opened.changes,
        sync,
    }
}

/// The page that the request shows, read. A content script that runs on when the person has taken the permission back
/// is not listened to.
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

/// The key of the hash by which accounts are told apart, made when a page first shows one. A text
/// that also names an entry is no key: entries leave this device.
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
    // From the next look on, when it is known that it was stored.
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

/// The banner's tab goes to the switch itself; from the popup a new tab does.
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

/// A message that is dropped changes nothing and causes nothing.
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
