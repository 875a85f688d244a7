//! How much room texts take in the browser's store, and how much of it a file may fill. Measures only.

use super::{JOURNAL, StoreContents};
use crate::journal::Journal;

/// Bytes that Chromium, the narrower of the two browsers, gives to an extension without more permissions
/// (<https://developer.chrome.com/docs/extensions/reference/api/storage#property-local>). Firefox gives it what it gives a site's
/// databases (<https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/local>): far more.
const QUOTA: usize = 10_485_760;

/// Bytes of it that may be taken after a file was added. Nothing is ever taken out of a journal: what is left is for all that is to
/// come, and that is some four years of daily visits.
const WITH_A_FILE: usize = QUOTA / 4 * 3;

/// Bytes by which the store would be too full, if `journal` took the place of the one in it.
#[must_use]
pub(crate) fn excess(contents: &StoreContents, journal: &Journal) -> usize {
    let others = contents.iter().flatten().filter(|(key, _)| *key != JOURNAL);
    let others: usize = others.map(|(key, text)| room(key, text)).sum();
    let room = others + room(JOURNAL, &journal.encode());
    room.saturating_sub(WITH_A_FILE)
}

/// As Chromium counts: the key, and the value as JSON
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
