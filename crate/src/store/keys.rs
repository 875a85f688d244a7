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
/// `storage.local`: shows that the welcome page was opened.
pub const WELCOMED: &str = "welcomed";
/// `storage.local`: the banner, ready-made for its content script. The shell publishes it.
pub const BANNER: &str = "banner";
/// `storage.local`: whether Veto has host access, for the guide. The shell publishes it.
pub const HOST_ACCESS: &str = "host_access";

/// `storage.sync`: prefix of the keys of all devices' items.
pub const SYNC_ITEMS: &str = "journal/";

/// `storage.session`: what was typed on the pages of the letters. Only these pages read it, so the
/// core gets the draft without its key.
pub const DRAFT: &str = "draft";

#[cfg(test)]
mod tests;
