//! Tells accounts apart without keeping anything that identifies one.
//!
//! What a page shows of its member goes through a keyed hash, of which 16 bits are kept. The key is
//! made at random on this device and leaves it in no file and no sync. So a mark alone says
//! nothing, and even with the key one mark fits one in 65,536 of all members. Weighed in
//! docs/privacy.md.

use crate::journal::AccountMark;
use crate::observation::AccountFacts;
use siphasher::sip::SipHasher24;
use std::hash::Hasher;

/// The key of the store under which the key of the hash lies.
pub(crate) const ACCOUNT_KEY: &str = "account_key";

/// The mark of the account that the page shows, if it shows one.
#[must_use]
pub fn mark(key: &str, facts: &AccountFacts) -> Option<AccountMark> {
    let (kind, text) = if facts.profile.is_empty() {
        ("photo", &facts.photo)
    } else {
        ("profile", &facts.profile)
    };
    let text = text.trim().to_lowercase();
    if key.is_empty() || text.is_empty() {
        return None;
    }
    // Marks of another device's key are of another kind: nothing can be said of the two.
    let device = digest(key, "device", "");
    let digest = digest(key, kind, &text);
    AccountMark::new(format!("{device}-{kind}-{digest}")).ok()
}

/// 16 bits of the keyed hash, as four hexadecimal digits.
fn digest(key: &str, kind: &str, text: &str) -> String {
    // The key is a random text; two hashes of it without a key are the two halves of one.
    let half = |seed: u8| {
        let mut hasher = SipHasher24::new();
        hasher.write_u8(seed);
        hasher.write(key.as_bytes());
        hasher.finish()
    };
    let mut hasher = SipHasher24::new_with_keys(half(0), half(1));
    hasher.write(kind.as_bytes());
    hasher.write_u8(0);
    hasher.write(text.as_bytes());
    format!("{:04x}", hasher.finish() & 0xffff)
}

#[cfg(test)]
mod tests;
