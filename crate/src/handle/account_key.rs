//! Provides the key of the hash that tells accounts apart. It is made when a page first shows an
//! account.

use crate::journal::EntryId;
use crate::observation::AccountFacts;
use crate::request::Sender;
use crate::store::Opened;
use crate::store::keys::ACCOUNT_KEY;

/// The stored key; empty if there is none. Then a new one is made, if the page shows an account.
///
/// **Invariant:** the key is never the id of an entry, because entries leave this device. Opening
/// the store may have made an entry with the id `fresh_id`. So if opening it left changes to write,
/// no key is made.
pub(super) fn account_key(
    opened: &mut Opened,
    fresh_id: &EntryId,
    sender: Sender,
    account: &AccountFacts,
) -> String {
    if let Some(key) = &opened.account_key {
        return key.clone();
    }
    let shows_account = !sender.is_private() && *account != AccountFacts::default();
    if shows_account && opened.available && opened.changes.is_empty() {
        let key = fresh_id.as_str().to_owned();
        opened.changes.set.insert(ACCOUNT_KEY.to_owned(), key);
    }
    // The new key is used from the next event on, when it is known to be stored.
    String::new()
}
