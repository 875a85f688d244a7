//! Examines what a request brings along: the page that was observed, the file to import, or the
//! load that began.

use super::Inputs;
use super::accept::Asked;
use super::account_key::account_key;
use super::import::{self, Import};
use super::seen::Observed;
use crate::account;
use crate::observation::Observation;
use crate::reading::read;
use crate::request::Request;
use crate::situation::Situation;
use crate::store::Opened;

/// What a request brings along, examined.
pub(super) enum Examined<'r> {
    Page(Observed<'r>),
    File(Import),
    /// The load has this place in the journal.
    Load {
        after: u64,
    },
    Nothing,
}

/// Examines what the request brings along.
///
/// **Invariant:** the journal stays as it was. Only the key of the account marks may join what is
/// to be written.
pub(super) fn examine<'r>(
    asked: &'r Asked,
    opened: &mut Opened,
    before: &Situation,
    inputs: &Inputs<'_>,
) -> Examined<'r> {
    match &asked.request {
        Request::Observed { observation } => {
            examine_page(asked, observation, opened, before, inputs)
        }
        Request::ImportJournal { text } => {
            let journal = &opened.journal;
            Examined::File(import::read(
                journal,
                inputs.contents,
                &asked.id,
                text,
                before,
            ))
        }
        Request::BeginLoad { opened_at } => Examined::Load {
            after: opened.journal.place_of_load(*opened_at, before.now),
        },
        _ => Examined::Nothing,
    }
}

/// Reads the observed page. Without host access there is nothing to read: a content script that
/// still runs after the person took the permission back is ignored.
fn examine_page<'r>(
    asked: &Asked,
    observation: &'r Observation,
    opened: &mut Opened,
    before: &Situation,
    inputs: &Inputs<'_>,
) -> Examined<'r> {
    let key = account_key(opened, inputs.fresh_id, asked.sender, &observation.account);
    if !before.host_access {
        return Examined::Nothing;
    }
    Examined::Page(Observed {
        observation,
        recognition: read(before.platform, observation),
        account: account::mark(&key, &observation.account),
        private: asked.sender.is_private(),
    })
}
