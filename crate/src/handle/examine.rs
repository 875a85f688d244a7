//! Examines what a request brings along: the page that was observed, the file to import, or the
//! load that began.

use super::Inputs;
use super::account_key::account_key;
use super::import::{self, Import};
use super::seen::Observed;
use crate::account;
use crate::address::{PageKind, page_kind};
use crate::observation::Observation;
use crate::platform::SettingId;
use crate::reading::read;
use crate::request::{Asked, Request};
use crate::situation::{Access, Everything, Situation};
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
    before: &Everything,
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
            after: opened.journal.place_of_load(*opened_at, before.person.now),
        },
        _ => Examined::Nothing,
    }
}

/// Reads the observed page. Without host access, or on a platform that the person no longer uses,
/// there is nothing to read: a content script that still runs after that is ignored.
fn examine_page<'r>(
    asked: &Asked,
    observation: &'r Observation,
    opened: &mut Opened,
    before: &Everything,
    inputs: &Inputs<'_>,
) -> Examined<'r> {
    let key = account_key(opened, inputs.fresh_id, asked.sender, &observation.account);
    let Some(situation) = asked.subject.platform().map(|platform| before.on(platform)) else {
        return Examined::Nothing;
    };
    if situation.access != Access::Granted || !situation.followed {
        return Examined::Nothing;
    }
    let Some(setting) = setting_of(situation, observation) else {
        return Examined::Nothing;
    };
    Examined::Page(Observed {
        setting,
        observation,
        recognition: read(situation.platform, observation),
        account: account::mark(&key, &observation.account),
        private: asked.sender.is_private(),
        before_deletion: opened.journal.is_older(&observation.load),
    })
}

/// The setting that the page is about: the one that it shows; elsewhere, the one that the person
/// asked to open, else the platform's first.
fn setting_of(situation: &Situation, observation: &Observation) -> Option<SettingId> {
    if let PageKind::Switch(setting) = page_kind(situation.platform, &observation.url) {
        return Some(setting);
    }
    let settings = || situation.settings.iter();
    let pending = settings().find(|one| one.state.switch_pending_until.is_some());
    pending.or(settings().next()).map(|one| one.setting)
}
