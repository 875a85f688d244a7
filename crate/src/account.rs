//! Makes a mark that distinguishes accounts and identifies nobody.
//!
//! What a page shows of its member goes through a keyed hash, of which only 16 bits are stored. The
//! key is made at random on this device, and is never exported or synced. A mark alone therefore
//! says nothing, and even with the key a mark fits one in 65,536 of all members. docs/privacy.md
//! weighs this.

use crate::journal::AccountMark;
use crate::observation::AccountFacts;
use siphasher::sip::SipHasher24;
use std::hash::Hasher;

/// The mark of the account that the page shows; `None` if it shows none, or if there is no key yet.
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
    // Marks of different devices cannot be compared, so each begins with a digest of its device's
    // key.
    let device = digest(key, "device", "");
    let digest = digest(key, kind, &text);
    AccountMark::new(format!("{device}-{kind}-{digest}")).ok()
}

/// Hashes `text` with the key: 16 bits, as four hexadecimal digits.
fn digest(key: &str, kind: &str, text: &str) -> String {
    // SipHash takes a key of two halves. Each is an unkeyed hash of our key, which is a random
    // text.
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
