//! Responds to an event: computes the effects and the reply, once for a store that takes the
//! changes and once for a store that refuses them.

use super::accept::Accepted;
use super::apply::Applied;
use super::reply::reply;
use super::{Consequences, Decision, Inputs, Reply, once, open_store, reconcile};
use crate::request::Refusal;
use crate::situation::Everything;
use crate::store::StoreChanges;
use crate::sync;

/// The decision on an accepted event.
///
/// **Invariant:** both consequences come from the same function of the event and of how things
/// stand. If the store refuses, that is how things stood before this event.
pub(super) fn respond(
    accepted: &Accepted<'_>,
    before: Everything,
    applied: Applied<'_>,
    sync: sync::Plan,
    inputs: &Inputs<'_>,
) -> Decision {
    let Applied { opened, examined } = applied;
    let after = Everything::of(&opened, inputs.environment);
    let refused = before.not_stored();
    let consequences = |everything: &Everything| Consequences {
        effects: reconcile::effects(everything)
            .into_iter()
            .chain(once::effects(accepted, everything, inputs))
            .collect(),
        reply: reply(everything, &examined),
    };
    Decision {
        stored: consequences(&after),
        not_stored: consequences(&refused),
        language: after.person.language,
        locale: after.person.locale.clone(),
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
    let person = Everything::of(&open_store(inputs), inputs.environment).person;
    Decision {
        language: person.language,
        locale: person.locale.clone(),
        changes: StoreChanges::default(),
        sync: sync::Plan::default(),
        stored: nothing.clone(),
        not_stored: nothing,
    }
}
