//! Measures how many bytes of the store's quota texts take, and whether an imported file leaves
//! enough room.

use super::StoreContents;
use super::keys::JOURNAL;
use crate::journal::Journal;

/// Bytes that Chromium, the stricter of the two browsers, gives to an extension without the
/// `unlimitedStorage` permission
/// (<https://developer.chrome.com/docs/extensions/reference/api/storage#property-local>). Firefox
/// gives an extension far more, as much as the databases of a site
/// (<https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/local>).
const QUOTA: usize = 10_485_760;

/// Bytes that may be in use after a file was imported. Nothing is ever removed from a journal: the
/// rest is for all future entries, and suffices for some four years of daily visits.
const WITH_A_FILE: usize = QUOTA / 4 * 3;

/// Bytes by which the store would be too full for an import, if `journal` replaced the stored one.
#[must_use]
pub(crate) fn excess(contents: &StoreContents, journal: &Journal) -> usize {
    let others = contents.iter().flatten().filter(|(key, _)| *key != JOURNAL);
    let others: usize = others.map(|(key, text)| room(key, text)).sum();
    let room = others + room(JOURNAL, &journal.encode());
    room.saturating_sub(WITH_A_FILE)
}

/// Bytes as Chromium counts them: the key, and the value as JSON
/// (<https://chromium.googlesource.com/chromium/src/+/main/base/json/string_escape.cc>).
fn room(key: &str, text: &str) -> usize {
    let quotes = 2;
    let signs = text.chars().map(|sign| match sign {
        '"' | '\\' | '\n' | '\r' | '\t' => 2,
        '<' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => 6,
        _ => sign.len_utf8(),
    });
    key.len() + quotes + signs.sum::<usize>()
}

#[cfg(test)]
mod tests;
