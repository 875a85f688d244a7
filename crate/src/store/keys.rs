//! The keys of everything that Veto keeps in the browser's storage, by storage area.
//!
//! **Invariant:** a key never changes. What an older version stored must be found again.

/// `storage.local`: the journal.
pub const JOURNAL: &str = "journal";
/// `storage.local`: prefix of the keys of set-aside journals; the date and time follow (RFC 3339).
pub const SET_ASIDE: &str = "set_aside/";
/// `storage.local`: the secret key of the hash that tells accounts apart.
pub const ACCOUNT_KEY: &str = "account_key";
/// `storage.local`: this device's sync state.
pub const SYNC_STATE: &str = "sync";
/// `storage.local`: shows that the person deleted the journal that was here.
pub const DELETED: &str = "deleted";
/// `storage.local`: shows that the welcome page was opened.
pub const WELCOMED: &str = "welcomed";
/// `storage.local`: prefix of the keys of the banners, ready-made for their content scripts; the
/// origin of the site follows. The shell publishes them.
pub const BANNER: &str = "banner ";
/// `storage.local`: prefix of the keys that say whether Veto has host access, for the guides; the
/// origin of the site follows. The shell publishes them.
pub const HOST_ACCESS: &str = "access ";

/// `storage.sync`: prefix of the keys of all devices' items.
pub const SYNC_ITEMS: &str = "journal/";

/// `storage.session`: prefix of the keys of what was typed on the pages of the letters; the slug of
/// the platform follows. Only these pages read it, so the core gets the draft without its key.
pub const DRAFT: &str = "draft/";

#[cfg(test)]
mod tests;
