//! Responds to an event: computes the effects and the reply, once for a store that takes the
//! changes and once for a store that refuses them.

use super::accept::Accepted;
use super::apply::Applied;
use super::reply::reply;
use super::{Consequences, Decision, Inputs, Reply, once, open_store, reconcile};
use crate::request::Refusal;
use crate::situation::Situation;
use crate::store::StoreChanges;
use crate::sync;

/// The decision on an accepted event.
///
/// **Invariant:** both consequences come from the same function of the event and a situation. If
/// the store refuses, that is the situation before this event.
pub(super) fn respond(
    accepted: &Accepted<'_>,
    before: Situation,
    applied: Applied<'_>,
    sync: sync::Plan,
    inputs: &Inputs<'_>,
) -> Decision {
    let Applied { opened, examined } = applied;
    let after = Situation::of(&opened, inputs.environment);
    let refused = Situation {
        store_available: false,
        ..before
    };
    let consequences = |situation: &Situation| Consequences {
        effects: reconcile::effects(situation)
            .into_iter()
            .chain(once::effects(accepted, situation, inputs))
            .collect(),
        reply: reply(situation, &examined),
    };
    Decision {
        stored: consequences(&after),
        not_stored: consequences(&refused),
        language: after.language,
        locale: after.locale,
        changes: opened.changes,
        sync,
    }
}

/// The decision on a dropped message.
///
/// **Invariant:** it changes nothing in the store and has no effects.
pub(super) fn refuse(refusal: &Refusal, inputs: &Inputs<'_>) -> Decision {
    let nothing = Consequences {
        effects: Vec::new(),
        reply: Reply::Refused {
            why: refusal.to_string(),
        },
    };
    let situation = Situation::of(&open_store(inputs), inputs.environment);
    Decision {
        language: situation.language,
        locale: situation.locale,
        changes: StoreChanges::default(),
        sync: sync::Plan::default(),
        stored: nothing.clone(),
        not_stored: nothing,
    }
}
