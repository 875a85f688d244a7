//! One event in; what to store, what to do and what to answer out. Pure: it is the whole of the background's judgement.

mod record;
mod standing_orders;

use crate::effect::Effect;
use crate::journal::EntryId;
use crate::observation::Observation;
use crate::reading::{Finding, read};
use crate::request::{Envelope, ExtensionIdentity, Refusal, Request, Sender, SenderFacts, parse};
use crate::situation::{Situation, Surroundings};
use crate::store::{Opened, StoreChanges, StoreContents, open};
use crate::view::{Notice, guide};
use crate::words::{Language, Message, Words};
use serde::{Deserialize, Serialize};

/// What happened, as the shell tells it.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The background woke: at its start, by the alarm, because permissions changed.
    Woken,
    /// A message came.
    Message {
        /// As it came.
        message: serde_json::Value,
        /// Who sent it, as the browser says.
        sender: SenderFacts,
    },
}

/// What follows from an event. Carried out in this order: store, effects, reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The language to say everything in.
    pub language: Language,
    /// What to write to the store.
    pub changes: StoreChanges,
    /// What to do and answer when that is written, or nothing had to be.
    pub stored: Consequences,
    /// What to do and answer instead when the store refuses.
    pub not_stored: Consequences,
}

/// What to do and answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consequences {
    /// What to do.
    pub effects: Vec<Effect>,
    /// What to answer, if somebody asked.
    pub reply: Reply,
}

/// The answer to a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reply<T = Message> {
    /// It is done and written down.
    Done {
        /// What to show on the page that asked, if it was a settings page; `null` for nothing.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Notice<T> | null"))]
        guide: Option<Notice<T>>,
    },
    /// The browser's store did not take it.
    NotStored {
        /// As above.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Notice<T> | null"))]
        guide: Option<Notice<T>>,
    },
    /// The message was dropped.
    Refused {
        /// Why, for the console.
        why: String,
    },
}

/// Decides what follows from `event`.
///
/// `fresh_id` names entries that no request asked for; it must be new each time.
#[must_use]
pub fn handle(
    event: &Event,
    contents: &StoreContents,
    surroundings: &Surroundings,
    identity: &ExtensionIdentity,
    fresh_id: &EntryId,
) -> Decision {
    let now = surroundings.now;
    let opened = open(contents, fresh_id, now, &surroundings.version);
    match event {
        Event::Woken => decide(opened, surroundings, None),
        Event::Message { message, sender } => match parse(message.clone(), sender, identity) {
            Ok((sender, envelope)) => decide(opened, surroundings, Some((sender, envelope))),
            Err(refusal) => refuse(&opened, surroundings, &refusal),
        },
    }
}

fn decide(
    mut opened: Opened,
    surroundings: &Surroundings,
    asked: Option<(Sender, Envelope)>,
) -> Decision {
    let before = Situation::of(&opened, surroundings);
    let observed = asked
        .as_ref()
        .and_then(|(_, envelope)| look(&before, &envelope.request));
    if opened.available
        && let Some((_, Envelope { id, request })) = &asked
        && let Some(what) = record::what(&opened.journal, &before, request, observed.as_ref())
        && opened.journal.add(
            id.clone(),
            surroundings.now,
            crate::platform::PlatformId::LinkedIn,
            &surroundings.version,
            what,
        )
    {
        opened.changes.put_journal(&opened.journal);
    }
    let situation = Situation::of(&opened, surroundings);
    let not_stored = Situation {
        store_available: false,
        ..before
    };
    let opens = asked
        .as_ref()
        .and_then(|(sender, envelope)| open_page(&situation, *sender, &envelope.request));
    let guide_in = |situation: &Situation| {
        let (observation, finding) = observed.as_ref()?;
        guide(situation, observation, finding)
    };
    Decision {
        language: situation.language,
        stored: Consequences {
            effects: standing_orders::of(&situation)
                .into_iter()
                .chain(opens.clone())
                .collect(),
            reply: if opened.available {
                Reply::Done {
                    guide: guide_in(&situation),
                }
            } else {
                Reply::NotStored {
                    guide: guide_in(&situation),
                }
            },
        },
        not_stored: Consequences {
            effects: standing_orders::of(&not_stored)
                .into_iter()
                .chain(opens)
                .collect(),
            reply: Reply::NotStored {
                guide: guide_in(&not_stored),
            },
        },
        changes: opened.changes,
    }
}

/// The page that the request shows, read.
fn look<'r>(situation: &Situation, request: &'r Request) -> Option<(&'r Observation, Finding)> {
    match request {
        Request::Observed { observation } => {
            Some((observation, read(situation.platform, observation)))
        }
        _ => None,
    }
}

/// The banner's tab goes to the switch itself; from the popup a new tab does.
fn open_page(situation: &Situation, sender: Sender, request: &Request) -> Option<Effect> {
    let tab = match sender {
        Sender::PlatformTab { tab, .. } => Some(tab),
        Sender::ExtensionPage => None,
    };
    matches!(request, Request::OpenSwitch { .. }).then(|| Effect::OpenPage {
        url: situation.platform.switch_url(),
        tab,
    })
}

/// A message that is dropped changes nothing and causes nothing.
fn refuse(opened: &Opened, surroundings: &Surroundings, refusal: &Refusal) -> Decision {
    let nothing = Consequences {
        effects: Vec::new(),
        reply: Reply::Refused {
            why: refusal.to_string(),
        },
    };
    Decision {
        language: Situation::of(opened, surroundings).language,
        changes: StoreChanges::default(),
        stored: nothing.clone(),
        not_stored: nothing,
    }
}

impl Consequences {
    /// The same in words.
    #[must_use]
    pub fn said(&self, words: &Words<'_>, language: Language) -> SaidConsequences {
        let said = |guide: &Option<Notice>| guide.as_ref().map(|guide| guide.said(words, language));
        SaidConsequences {
            effects: self
                .effects
                .iter()
                .map(|effect| effect.said(words, language))
                .collect(),
            reply: match &self.reply {
                Reply::Done { guide } => Reply::Done { guide: said(guide) },
                Reply::NotStored { guide } => Reply::NotStored { guide: said(guide) },
                Reply::Refused { why } => Reply::Refused { why: why.clone() },
            },
        }
    }
}

/// What to do and answer, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct SaidConsequences {
    /// What to do.
    pub effects: Vec<Effect<String>>,
    /// What to answer, if somebody asked.
    pub reply: Reply<String>,
}

#[cfg(test)]
mod tests;
