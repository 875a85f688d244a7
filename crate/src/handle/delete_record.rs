//! Deletes the record: the journal, what was set aside, and what else was kept for them.

use super::Inputs;
use crate::journal::{EntryId, Journal};
use crate::store::keys::{ACCOUNT_KEY, DELETED};
use crate::store::{Deleted, Opened};
use crate::sync;
use std::mem;

/// Deletes everything that the person's record consists of. This device's copy leaves the sync;
/// other devices keep theirs.
///
/// **Invariant:** a request that is sent again deletes nothing that was written since. Every later
/// entry comes after all that were deleted, even if the clock is set back. And a load that began
/// before never shows *off*: what was known against it is deleted, too. That the switch is turned
/// on there still counts.
pub(super) fn delete_record(opened: &mut Opened, request: &EntryId, inputs: &Inputs<'_>) {
    let last = opened.deleted.as_ref();
    if last.is_some_and(|last| last.request == *request) {
        return;
    }
    let ended = opened.journal.end(inputs.environment.now);
    let deleted = Deleted {
        request: request.clone(),
        ended,
    };
    opened.journal = Journal::default().after(Some(ended));
    let changes = &mut opened.changes;
    // Both at once, or neither: what is removed goes in a second step.
    changes.set.clear();
    changes.put_journal(&opened.journal);
    changes.set.insert(DELETED.to_owned(), deleted.encode());
    let set_aside = mem::take(&mut opened.set_aside).into_iter();
    changes.remove.extend(set_aside.map(|aside| aside.key));
    if opened.account_key.take().is_some() {
        changes.remove.push(ACCOUNT_KEY.to_owned());
    }
    opened.deleted = Some(deleted);
    sync::choose(opened, false, inputs.fresh_id);
}
