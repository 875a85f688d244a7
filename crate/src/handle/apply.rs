//! Applies an accepted event: examines what it brings along, and changes what the store holds.

use super::Inputs;
use super::accept::Accepted;
use super::delete_record::delete_record;
use super::entry::entry_for;
use super::examine::{Examined, examine};
use super::welcome;
use crate::request::{Asked, Request};
use crate::situation::Everything;
use crate::store::Opened;
use crate::sync;

/// The store after the event, and what the event brought along.
pub(super) struct Applied<'e> {
    pub(super) opened: Opened,
    pub(super) examined: Examined<'e>,
}

/// Applies the event to the opened store.
///
/// **Invariant:** a store that cannot be read is not changed.
pub(super) fn apply<'e>(
    accepted: &'e Accepted<'_>,
    mut opened: Opened,
    before: &Everything,
    inputs: &Inputs<'_>,
) -> Applied<'e> {
    let examined = match accepted {
        Accepted::Woken => Examined::Nothing,
        Accepted::Installed { reason } => {
            welcome::note(&mut opened, reason, inputs.contents);
            Examined::Nothing
        }
        Accepted::Asked(asked) => {
            let examined = examine(asked, &mut opened, before, inputs);
            if opened.available {
                merge_import(&mut opened, &examined);
                add_entry(asked, &examined, &mut opened, before, inputs);
                choose_sync(asked, &mut opened, inputs);
                if asked.request == Request::DeleteRecord {
                    delete_record(&mut opened, &asked.id, inputs);
                }
            }
            examined
        }
    };
    Applied { opened, examined }
}

/// Replaces the journal by the one that an import made of it.
///
/// **Invariant:** an import only adds entries.
fn merge_import(opened: &mut Opened, examined: &Examined<'_>) {
    if let Examined::File(import) = examined
        && let Some(merged) = &import.merged
    {
        opened.journal = merged.clone();
    }
}

/// Adds the entry that the request makes, if it makes one.
///
/// **Invariant:** at most one entry, with the id of the request, so that a request that is sent
/// again adds nothing; and none from a private window.
fn add_entry(
    asked: &Asked,
    examined: &Examined<'_>,
    opened: &mut Opened,
    before: &Everything,
    inputs: &Inputs<'_>,
) {
    if !asked.sender.is_private()
        && let Some((subject, what)) = entry_for(&opened.journal, before, asked, examined)
        && opened.journal.add(
            asked.id.clone(),
            inputs.environment.now,
            subject,
            &inputs.environment.version,
            what,
        )
    {
        opened.changes.put_journal(&opened.journal);
    }
}

/// Records that the person turned sync on or off.
///
/// **Invariant:** the choice is not part of the journal: it is for this device only.
fn choose_sync(asked: &Asked, opened: &mut Opened, inputs: &Inputs<'_>) {
    if let Request::ChooseSync { on } = asked.request {
        sync::choose(opened, on, inputs.fresh_id);
    }
}
