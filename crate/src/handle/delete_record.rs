//! Deletes the record: the journal, what was set aside, and what else was kept for them.

use crate::journal::EntryId;
use crate::store::keys::{ACCOUNT_KEY, DELETED};
use crate::store::{Deleted, Opened};
use crate::sync;
use std::mem;

/// Deletes everything that the person's record consists of. This device's copy leaves the sync;
/// other devices keep theirs.
///
/// **Invariant:** a request that is sent again deletes nothing that was written since. And every
/// later entry comes after all that were deleted, even if the clock is set back: so a load that
/// began before confirms nothing that is seen afterwards.
pub(super) fn delete_record(opened: &mut Opened, request: &EntryId, fresh_id: &EntryId) {
    if opened
        .deleted
        .as_ref()
        .is_some_and(|last| last.request == *request)
    {
        return;
    }
    let deleted = Deleted {
        request: request.clone(),
        order: opened.journal.last_order(),
    };
    opened.journal = opened.journal.emptied();
    let changes = &mut opened.changes;
    // Both at once, or neither: what is removed goes in a second step.
    changes.set.clear();
    changes.put_journal(&opened.journal);
    changes.set.insert(DELETED.to_owned(), deleted.encode());
    changes.remove.extend(
        mem::take(&mut opened.set_aside)
            .into_iter()
            .map(|aside| aside.key),
    );
    if opened.account_key.take().is_some() {
        changes.remove.push(ACCOUNT_KEY.to_owned());
    }
    opened.deleted = Some(deleted);
    sync::choose(opened, false, fresh_id);
}
